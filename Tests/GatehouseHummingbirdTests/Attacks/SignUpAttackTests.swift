import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Attacks on signing up")
struct SignUpAttackTests {
    /// What a stranger sees: everything but what is new with each answer.
    private func seen(_ page: TestPage) -> String {
        let headers = page.headers.filter { $0.name != .setCookie && $0.name != .date }
            .map { "\($0.name): \($0.value)" }.sorted().joined(separator: "\n")
        let lines = page.body.split(separator: "\n").filter { !$0.contains("csrf") }
        return "\(page.status.code)\n\(headers)\n\(lines.joined(separator: "\n"))"
    }

    /// ATK-33.
    ///
    /// Promise: where people are known by mail address, the answers to signing up are the same bytes for every address.
    ///
    /// ASVS: 6.3.8.
    @Test func `a known and an unknown address look alike (ATK-33)`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visitors { visitors in
            var pages: Set<[String]> = []
            for address in [MailVisit.ada, "nobody@example.org"] {
                let (browser, client) = (visitors(), visitors())
                let asked = try await browser.submit("/register", [("email", address)])
                let page = try await browser.get("/register/link")
                let code = try await browser.post("/register/code", [("code", "12345678")])
                let json = try await client.json(.post, "/api/v1/register", #"{"email":"\#(address)"}"#)
                #expect(asked.status == .seeOther && json.status == .accepted)
                let cookies = browser.cookies.keys.sorted() + client.cookies.keys.sorted()
                pages.insert([asked, page, code, json].map(seen) + cookies)
            }
            #expect(pages.count == 1)
        }
    }

    /// ATK-33.
    @Test func `with both, a known and an unknown address look alike (ATK-33)`() async throws {
        let visit = try await MailVisit { $0.identifiers = .both }
        try await visit.site.visitors { visitors in
            var pages: Set<[String]> = []
            for (name, address) in [("zoe", MailVisit.ada), ("kim", "nobody@example.org")] {
                let browser = visitors()
                let fields = [("username", name), ("email", address), ("password", WebSite.password)]
                let asked = try await browser.submit("/register", fields)
                let page = try await browser.get("/email/code")
                let me = try await browser.json(.get, "/api/v1/me")
                #expect(me.body.contains("\"email\":null"))
                pages.insert([asked, page].map { seen($0).replacing(name, with: "NAME") })
            }
            #expect(pages.count == 1)
        }
    }

    /// ATK-31.
    ///
    /// Promise: a refused login by address is the same bytes whoever was named.
    @Test func `a refused login tells nothing (ATK-31)`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        let disabled = try await visit.site.account("dora")
        try await visit.site.auth.disable(disabled.id)
        try await visit.site.visitors { visitors in
            var answers: Set<String> = []
            for typed in [MailVisit.ada, "nobody@example.org", "dora", "nobody", "@", "a@b@c"] {
                let body = #"{"username":"\#(typed)","password":"wrong"}"#
                answers.insert(seen(try await visitors().json(.post, "/api/v1/login", body)))
            }
            #expect(answers.count == 1 && answers.first?.contains("mail address or the password") == true)
        }
    }

    /// ATK-46.
    @Test(arguments: ["email", "roles", "role", "email_verified", "status"])
    func `the form behind a link takes no more than it asks for`(field: String) async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            _ = try await browser.submit("/register", [("email", "zoe@example.org")])
            _ = try await browser.open(visit.link(to: "zoe@example.org"))
            let fields = [("password", WebSite.password), (field, "admin")]
            #expect(try await browser.post("/register/link", fields).status == .unprocessableContent)
            #expect(try await visit.site.count("accounts") == 1)
        }
    }

    @Test func `another site cannot complete a sign-up`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            _ = try await browser.submit("/register", [("email", "zoe@example.org")])
            _ = try await browser.open(visit.link(to: "zoe@example.org"))
            let fields = [("password", WebSite.password)]
            let origin = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let foreign = try await browser.post("/register/link", fields, headers: [origin: "cross-site"])
            #expect(foreign.status == .forbidden)
            #expect(try await visit.site.count("accounts") == 1)
        }
    }
}
