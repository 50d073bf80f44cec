import Gatehouse
import GatehousePages
import Testing

@Suite("Pages with forms")
struct FormPageTests {
    private let layout = Sample.layout

    private var forms: [(name: String, markup: Markup)] {
        [
            ("login", Sample().login.html(in: layout).markup),
            ("register", Sample().register.html(in: layout).markup),
            ("confirm", Sample().confirmPassword.html(in: layout).markup),
            ("change", Sample().changePassword.html(in: layout).markup),
        ]
    }

    /// ASVS: 6.2.6, 6.2.7.
    @Test("Passwords are masked, never echoed, and open to password managers (V6.2.6, V6.2.7)")
    func passwords() {
        for form in forms {
            let named = form.markup.all("input").filter { $0["name"]?.hasSuffix("password") == true }
            #expect(!named.isEmpty, "\(form.name)")
            for input in named {
                #expect(input["type"] == "password")
                #expect(input["value"] == nil)
                #expect(["current-password", "new-password"].contains(input["autocomplete"]))
            }
            #expect(!form.markup.tags.contains { $0["onpaste"] != nil || $0["autocomplete"] == "off" }, "\(form.name)")
            #expect(form.markup.all("input").contains { $0["autocomplete"] == "username" } || form.name == "change")
        }
    }

    @Test func `every field has its own label and id`() {
        for form in forms {
            let visible = form.markup.all("input").filter { $0["type"] != "hidden" && $0["hidden"] == nil }
            for input in visible {
                #expect(form.markup.all("label").filter { $0["for"] == input["id"] }.count == 1, "\(form.name)")
            }
            let ids = form.markup.tags.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count, "\(form.name)")
        }
    }

    @Test func `the fields have the names that clients rely on`() {
        func names(_ html: HTML) -> [String] { html.markup.all("input").compactMap { $0["name"] } }
        // The first token belongs to the log-out button in the header.
        #expect(names(Sample().login.html(in: layout)) == ["csrf", "next", "username", "password", "remember"])
        #expect(
            names(Sample().login(asking: "word").html(in: layout))
                == ["csrf", "next", "username", "password", "challenge_answer", "challenge", "remember"])
        #expect(names(Sample().register.html(in: layout)) == ["csrf", "next", "username", "email", "password"])
        #expect(names(Sample().confirmPassword.html(in: layout)) == ["csrf", "csrf", "next", "password"])
        let change = names(Sample().changePassword.html(in: layout))
        #expect(change == ["csrf", "csrf", "current_password", "new_password"])
        #expect(names(Sample().dashboard.html(in: layout)) == ["csrf"])
    }

    @Test func `without a way back there is no field for it`() {
        #expect(Sample(next: "").login.html(in: layout).markup.input("next") == nil)
        #expect(Sample(next: "/x").login.html(in: layout).markup.input("next")?["value"] == "/x")
    }

    @Test func `names and addresses are typed as what they are`() throws {
        let markup = Sample().register.html(in: layout).markup
        let username = try #require(markup.input("username"))
        #expect(username["autocomplete"] == "username")
        #expect(username["autocapitalize"] == "none")
        #expect(username["spellcheck"] == "false")
        #expect(username["value"] == "ada")
        let email = try #require(markup.input("email"))
        #expect(email["type"] == "email")
        #expect(email["autocomplete"] == "email")
        #expect(email["required"] == nil)
        #expect(username["required"] != nil)
    }

    @Test func `the box that remembers is there when offered, and unticked`() throws {
        var page = Sample().login
        let box = try #require(page.html(in: layout).markup.input("remember"))
        #expect(box["type"] == "checkbox")
        #expect(box["checked"] == nil)
        page.remember = true
        #expect(page.html(in: layout).markup.input("remember")?["checked"] != nil)
        page.rememberOffered = false
        #expect(page.html(in: layout).markup.input("remember") == nil)
    }

    @Test func `the register page says what a password must be`() {
        var page = Sample().register
        page.minimumPasswordLength = 23
        #expect(page.html(in: layout).markup.text.contains("23 characters or more"))
        #expect(page.html(in: layout).markup.input("password")?["aria-describedby"] == "password-hint")
    }

    @Test func `a password manager learns whose password it is, the server is not sent it`() throws {
        for html in [Sample().confirmPassword.html(in: layout), Sample().changePassword.html(in: layout)] {
            let owner = try #require(html.markup.all("input").first { $0["autocomplete"] == "username" })
            #expect(owner["value"] == "ada")
            #expect(owner["name"] == nil)
            #expect(owner["hidden"] != nil)
        }
    }

    @Test func `when an operator chose the password, the page says so and offers no way around`() {
        var page = Sample().changePassword
        #expect(page.html(in: layout).markup.text.contains("Back to the dashboard"))
        page.isRequired = true
        let markup = page.html(in: layout).markup
        #expect(markup.text.contains("Choose your own password"))
        #expect(!markup.text.contains("Back to the dashboard"))
    }

    @Test func `nobody is sent to a register page that is not there`() {
        var page = Sample().login
        page.registerPath = nil
        #expect(!page.html(in: layout).markup.text.contains("Create an account"))
    }
}
