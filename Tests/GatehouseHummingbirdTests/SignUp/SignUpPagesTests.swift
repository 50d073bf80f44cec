import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Pages of signing up")
struct SignUpPagesTests {
    private static let zoe = "zoe@example.org"

    @Test func `address, mail, password, in`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            let form = try await browser.get("/register")
            #expect(form.body.contains("name=\"email\"") && !form.body.contains("name=\"username\""))
            let asked = try await browser.submit("/register", [("email", Self.zoe)])
            #expect(asked.status == .seeOther && asked.location == "/register/link")
            #expect(browser.cookies["session"] == nil)
            #expect(try await browser.get("/register/link").body.contains("name=\"code\""))
            let page = try await browser.open(visit.link(to: Self.zoe))
            #expect(page.body.contains("<bdi>zoe@example.org</bdi>") && !page.body.contains("id=\"username\""))
            let weak = try await browser.post("/register/link", [("password", "short")])
            #expect(weak.status == .unprocessableContent && weak.body.contains("name=\"password\""))
            let made = try await browser.post("/register/link", [("password", WebSite.password)])
            #expect(made.location == "/dashboard")
            let dashboard = try await browser.get("/dashboard")
            #expect(
                dashboard.status == .ok && dashboard.body.contains("<dt>Mail address</dt><dd><bdi>zoe@example.org<"))
            #expect(!dashboard.body.contains("user-"))
        }
    }

    @Test func `by code, and in JSON`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visitors { visitors in
            let browser = visitors()
            _ = try await browser.submit("/register", [("email", Self.zoe)])
            _ = try await browser.get("/register/link")
            let code = try await visit.code(to: Self.zoe)
            #expect(try await browser.post("/register/code", [("code", "1")]).status == .unprocessableContent)
            #expect(try await browser.post("/register/code", [("code", code)]).location == "/register/link")
            #expect(try await browser.get("/register/link").body.contains("name=\"password\""))

            let client = visitors()
            let asked = try await client.json(.post, "/api/v1/register", #"{"email":"max@example.org"}"#)
            #expect(asked.status == .accepted)
            let token = try await visit.link(to: "max@example.org").split(separator: "=").last ?? ""
            let body = #"{"token":"\#(token)","password":"\#(WebSite.password)"}"#
            let made = try await client.json(.post, "/api/v1/register/link", body)
            #expect(made.status == .created && made.body.contains("\"email_verified\":true"))
            let again = try await visitors().json(.post, "/api/v1/register/link", body)
            #expect(again.status == .gone)
        }
    }

    @Test func `a form sent twice shows the first one's result`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            _ = try await browser.submit("/register", [("email", Self.zoe)])
            _ = try await browser.open(visit.link(to: Self.zoe))
            let cookies = browser.cookies
            #expect(
                try await browser.post("/register/link", [("password", WebSite.password)]).location == "/dashboard")
            browser.cookies = cookies
            let twice = try await browser.post("/register/link", [("password", WebSite.password)])
            #expect(twice.location == "/login?notice=account-made")
            let login = try await browser.get("/login?notice=account-made")
            #expect(login.body.contains("role=\"status\"") && login.body.contains(">Mail address<"))
            #expect(try await browser.logIn(Self.zoe).location == "/dashboard")
        }
    }

    @Test func `with both, the name is in at once and the address follows`() async throws {
        let visit = try await MailVisit { $0.identifiers = .both }
        try await visit.site.visit { browser in
            #expect(try await browser.get("/login").body.contains("User name or mail address"))
            let fields = [("username", "zoe"), ("email", Self.zoe), ("password", WebSite.password)]
            #expect(try await browser.submit("/register", fields).location == "/email/code")
            #expect(try await browser.get("/dashboard").status == .ok)
            _ = try await browser.get("/email/code")
            let done = try await browser.post("/email/code", [("code", visit.code(to: Self.zoe))])
            #expect(done.location == "/email/verify?notice=address-confirmed")
            #expect(try await browser.json(.get, "/api/v1/me").body.contains("\"email\":\"zoe@example.org\""))
        }
    }

    /// Promise: a site that takes no strangers offers no sign-up anywhere, and says so plainly to whoever asks.
    @Test(arguments: [(SignUpPolicy.closed, "sign_up_closed"), (.invitation, "invitation_required")])
    func `closed sign-up is offered nowhere`(policy: SignUpPolicy, code: String) async throws {
        for identifiers in IdentifierPolicy.allCases {
            let visit = try await MailVisit {
                $0.identifiers = identifiers
                $0.signUp = policy
            }
            try await visit.site.visit { browser in
                for page in ["/", "/login"] {
                    #expect(try await !browser.get(page).body.contains("/register\""), "\(page)")
                }
                let page = try await browser.get("/register")
                #expect(page.status == .forbidden && page.body.contains("Go to the front page"))
                let fields = [("username", "zoe"), ("email", Self.zoe), ("password", WebSite.password)]
                _ = try await browser.get("/login")
                #expect(try await browser.post("/register", fields).status == .forbidden)
                let answer = try await browser.json(
                    .post, "/api/v1/register", #"{"username":"zoe","password":"\#(WebSite.password)"}"#)
                #expect(answer.status == .forbidden || answer.status == .unprocessableContent)
                let alone = try await browser.json(.post, "/api/v1/register", #"{"email":"zoe@example.org"}"#)
                #expect(alone.status == .forbidden || identifiers != .email)
                #expect(identifiers != .email || alone.body.contains(code))
                #expect(try await visit.site.count("accounts") == 1)
            }
        }
    }

    @Test func `an invitation opens the form, shows the role, and is gone afterwards`() async throws {
        let visit = try await MailVisit { $0.signUp = .invitation }
        _ = try await visit.site.auth.invite(email: Self.zoe, roles: ["editor"])
        let link = try await visit.link(to: Self.zoe)
        try await visit.site.visitors { visitors in
            let browser = visitors()
            let page = try await browser.open(link)
            #expect(page.body.contains("<bdi>zoe@example.org</bdi>") && page.body.contains("<bdi>editor</bdi>"))
            let wrong = try await browser.post("/register/link", [("username", "ada"), ("password", WebSite.password)])
            #expect(wrong.status == .conflict)
            let made = try await browser.post("/register/link", [("username", "zoe"), ("password", WebSite.password)])
            #expect(made.location == "/dashboard")
            #expect(try await browser.json(.get, "/api/v1/me").body.contains("\"roles\":[\"editor\"]"))
            #expect(try await visitors().open(link).status == .gone)
        }
    }

    @Test func `by default nothing of it is there`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let code = try await browser.json(.post, "/api/v1/register/code", #"{"code":"1"}"#)
            #expect(code.status != .ok)
            #expect(try await browser.get("/register/link").status == .unprocessableContent)
            #expect(
                try await browser.get("/register/link?token=" + String(repeating: "A", count: 43)).status == .seeOther)
            #expect(try await browser.get("/register/link").status == .gone)
            #expect(try await browser.get("/login").body.contains(">User name<"))
        }
    }
}
