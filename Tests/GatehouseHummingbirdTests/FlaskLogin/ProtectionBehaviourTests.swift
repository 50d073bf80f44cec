import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Flask-Login: protected routes and sessions")
struct ProtectionBehaviourTests {
    @Test("FL-019 FL-023 FL-024 FL-073 FL-074 a refusal is told once and leads to the login page or is 401")
    func refusal() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.get("/mine?q=a/b%20c").location == "/login?next=/mine%3Fq%3Da/b%2520c")
            try await #expect(browser.json(.get, "/mine").status == .unauthorized)
            _ = try await browser.logIn()
            try await #expect(browser.get("/mine").body == "mine of ada")
        }
        #expect(site.log.count("access.unauthenticated") == 2)
    }

    @Test("FL-025 FL-026 FL-085 to FL-087 the way back travels in the address and the form, for each tab its own")
    func wayBack() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let target = try await browser.get("/mine?page=2").location ?? ""
            let form = try await browser.get(target, headers: [.userAgent: "Another/1"])
            #expect(form.body.contains("name=\"next\" value=\"/mine?page=2\""))
            _ = try await browser.get("/login?next=/fresh")
            let fields = [("username", "ada"), ("password", WebSite.password), ("next", "/mine?page=2")]
            try await #expect(browser.post("/login", fields).location == "/mine?page=2")
            try await #expect(browser.get("/login").location == "/dashboard")
        }
    }

    @Test("FL-027 FL-028 FL-087 the login page is where the application put it")
    func prefix() async throws {
        let site = try await WebSite()
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(site.auth))
        router.addRoutes(SignInPages(site.auth, at: "/auth", afterLogIn: "/home").routes)
        router.authenticated("mine").get { _, context in context.user.username }
        router.authenticated("sub/part").get { _, context in context.user.username }
        let (app, auth) = (Application(router: SecuredRouter(router, site.auth)), site.auth)
        try await site.account()
        try await app.test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await #expect(browser.get("/mine").location == "/auth/login?next=/mine")
            try await #expect(browser.get("/sub/part").location == "/auth/login?next=/sub/part")
            let fields = [("username", "ada"), ("password", WebSite.password)]
            try await #expect(browser.submit("/auth/login", fields).location == "/home")
            try await #expect(browser.get("/mine").body == "ada")
            try await #expect(browser.get("/login").status == .notFound)
        }
    }

    @Test("FL-102 FL-103 a redirect is a path, whatever Host came along", arguments: ["evil.test", "x:1@evil.test"])
    func host(name: String) async throws {
        let site = try await WebSite(WebSite.https)
        try await site.application().test(.live) { client in
            let port = try #require(client.port)
            let request = "GET /mine HTTP/1.1\r\nHost: \(name)\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
            let answer = try await RawExchange.send(Array(request.utf8), port: port).lowercased()
            #expect(answer.hasPrefix("http/1.1 400") || answer.contains("\r\nlocation: /login?next=/mine\r\n"))
            #expect(!answer.contains("evil.test"))
        }
    }

    @Test("FL-050 FL-053 FL-054 FL-055 what needs a fresh login says so once and leads to the password")
    func needsRefresh() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada, fresh: false)
            try await #expect(browser.get("/fresh?x=1").location == "/confirm?next=/fresh%3Fx%3D1")
            try await #expect(browser.json(.get, "/fresh").status == .forbidden)
        }
        #expect(site.log.count("access.not_fresh") == 2)
    }

    /// Promise: A session cookie used by another browser stays signed in but is never fresh.
    @Test("FL-060 to FL-062 FL-066 FL-068 another user agent makes a login stale, the same one keeps it fresh")
    func otherAgent() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            for _ in 0..<2 { try await #expect(browser.get("/open").body == "ada fresh") }
            let other: HTTPFields = [.userAgent: "Another/1"]
            try await #expect(browser.get("/open", headers: other).body == "ada stale")
            try await #expect(browser.get("/fresh", headers: other).location == "/confirm?next=/fresh")
            try await #expect(browser.get("/open").body == "ada fresh")
        }
    }

    @Test("FL-006 OPTIONS says what our paths take and runs no handler")
    func options() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            try await #expect(browser.json(.options, "/dashboard").headers[.allow] == "GET, HEAD, OPTIONS")
            try await #expect(browser.json(.options, "/mine").status == .notFound)
        }
        #expect(site.log.handled == [])
    }

    @Test("FL-003 FL-004 FL-005 FL-076 there is one way to set up, and pages get the visitor")
    func setUp() async throws {
        let site = try await WebSite()
        let zelda = try await site.account("zzelda")
        try await site.visit { browser in
            try await #expect(!browser.get("/").body.contains("zzelda"))
            try await browser.actingAs(zelda)
            try await #expect(browser.get("/").body.contains("zzelda"))
        }
    }
}
