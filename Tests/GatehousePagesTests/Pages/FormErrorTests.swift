import Gatehouse
import GatehousePages
import Testing

@Suite("Errors in forms")
struct FormErrorTests {
    private let layout = Sample.layout

    @Test func `without errors there is no summary`() {
        let html = Sample().register.html(in: layout)
        #expect(html.markup.with(id: "errors") == nil)
        #expect(!html.markup.tags.contains { $0["aria-invalid"] != nil })
        #expect(html.markup.text.contains("Create an account · Gatehouse"))
        #expect(!html.markup.text.contains("Error:"))
    }

    @Test func `the summary announces itself, takes the focus and leads to the fields`() throws {
        let errors = [
            FieldError(field: "username", message: "Name taken."), FieldError(field: "password", message: "Too short."),
            FieldError(message: "Sent too late."), FieldError(field: "shoe_size", message: "Unknown."),
        ]
        let markup = Sample(errors: errors).register.html(in: layout).markup
        let summary = try #require(markup.with(id: "errors"))
        #expect(summary["role"] == "alert")
        #expect(summary["tabindex"] == "-1")
        #expect(summary["autofocus"] != nil)
        let links = markup.all("a").compactMap { $0["href"] }.filter { $0.utf8.starts(with: "#".utf8) }
        #expect(links == ["#username", "#password"])
        for message in errors.map(\.message) { #expect(markup.text.contains(message)) }
        #expect(markup.text.contains("Error: Create an account"))
    }

    @Test func `a field with an error says so and names its message`() throws {
        let markup = Sample(errors: [FieldError(field: "password", message: "Too short.")]).register.html(in: layout)
            .markup
        let password = try #require(markup.input("password"))
        #expect(password["aria-invalid"] == "true")
        #expect(password["aria-describedby"] == "password-hint password-error")
        #expect(markup.with(id: "password-error") != nil)
        #expect(markup.with(id: "password-hint") != nil)
        #expect(markup.input("username")?["aria-invalid"] == nil)
    }

    @Test func `a field without a hint names the message alone`() {
        let markup = Sample(errors: [FieldError(field: "password", message: "Wrong.")]).login.html(in: layout).markup
        #expect(markup.input("password")?["aria-describedby"] == "password-error")
        #expect(markup.input("username")?["aria-describedby"] == nil)
    }

    @Test func `a weak password is shown at the new one`() {
        let error = FieldError(.weakPassword(.common), in: .english)
        let markup = Sample(errors: [error]).changePassword.html(in: layout).markup
        #expect(markup.input("new_password")?["aria-invalid"] == "true")
        #expect(markup.input("current_password")?["aria-invalid"] == nil)
    }

    @Test func `messages of the domain can be translated by their code`() {
        var german = Strings.english
        german.messages["username_taken"] = "Dieser Name ist vergeben."
        let error = FieldError(.usernameTaken, in: german)
        #expect(error == FieldError(field: "username", message: "Dieser Name ist vergeben."))
        #expect(FieldError(.emailTaken, in: german).message == AuthError.emailTaken.publicMessage)
    }
}
