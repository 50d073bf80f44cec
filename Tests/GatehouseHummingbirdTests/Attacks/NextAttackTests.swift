import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Redirects to other sites")
struct NextAttackTests {
    static let hostile = [
        "https://evil.test", "//evil.test", "///evil.test", "/////evil.test", "\\\\\\evil.test", "/\\evil.test",
        "/%5Cevil.test", "/%09/evil.test", "%0a//evil.test", "https:evil.test", "http:///evil.test",
        "javascript:alert(1)", "data:text/html,x", "//app.example.test@evil.test", "/@evil.test/..//evil.test",
        "/\t/evil.test", "/a\r\nSet-Cookie:x=1", "/a%0d%0aSet-Cookie:x=1", "/a\u{560A}\u{560D}X:y",
        "https://localhost:8080/",
    ]

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// Promise: No login, registration or confirmation ever leads to another site, whatever `next` says.
    ///
    /// ASVS: 1.1.1, 3.7.2.
    @Test("ATK-01 no route that reads next leads away", arguments: hostile)
    func leadsNowhere(next: String) async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let typed = visitor()
            try await #expect(typed.logIn(next: next).location == "/dashboard")
            let linked = visitor()
            let form = try await linked.get("/login?next=" + encoded(next))
            #expect(!form.body.contains("evil.test"))
            let field = "name=\"next\" value=\""
            #expect(!form.body.contains(field) || form.body.contains(field + "\""))
            let newcomer = visitor()
            let fields = [("username", "newcomer"), ("password", WebSite.password), ("next", next)]
            try await #expect(newcomer.submit("/register", fields).location == "/dashboard")
            let signedIn = visitor()
            try await signedIn.actingAs(ada)
            for path in ["/login", "/register"] {
                try await #expect(signedIn.get(path + "?next=" + encoded(next)).location == "/dashboard")
            }
            let confirmed = try await signedIn.submit("/confirm", [("password", WebSite.password), ("next", next)])
            #expect(confirmed.location == "/dashboard")
            let twice = try await signedIn.post(
                "/login", [("username", "ada"), ("password", WebSite.password), ("next", next), ("csrf", "stale")])
            #expect(twice.location == "/dashboard")
        }
    }

    @Test func `ATK-01 a path of ours is followed, and two of them are none`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitor in
            try await #expect(visitor().logIn(next: "/mine?a=1").location == "/mine?a=1")
            let signedIn = visitor()
            _ = try await signedIn.logIn()
            try await #expect(signedIn.get("/login?next=/mine&next=//evil.test").location == "/dashboard")
            try await #expect(signedIn.get("/login?next=/mine").location == "/mine")
        }
    }

    @Test func `ATK-03 a Referer is never a way back`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            try await site.auth.endSessions(of: ada.id)
            let from: HTTPFields = [.referer: "https://evil.test/x"]
            for path in ["/confirm", "/password", "/mine", "/logout", "/login"] {
                let page = try await browser.post(path, [("password", "x")], headers: from)
                #expect(page.location == nil || page.location == "/login" || page.location == "/")
                #expect(!page.body.contains("evil.test"))
            }
            for path in ["/login", "/register", "/no-such-page"] {
                let page = try await browser.get(path, headers: from)
                #expect(!page.body.contains("evil.test") && page.location == nil)
            }
        }
    }

    @Test func `ATK-06 no Location is made of a Host or a forwarding header`() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        let names = ["X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Proto", "Forwarded"]
        try await site.visit { browser in
            for name in names.compactMap({ HTTPField.Name($0) }) {
                let page = try await browser.get("/mine", headers: [name: "evil.test"])
                #expect(page.location == "/login?next=/mine")
                let form = try await browser.get("/login", headers: [name: "evil.test"])
                #expect(!form.body.contains("evil.test"))
            }
        }
    }
}
