import Gatehouse
import GatehouseHummingbird
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Guards")
struct GuardTests {
    /// Promise: A stranger who opens a protected page is led to the login page and sees nothing of it.
    ///
    /// ASVS: 8.2.1, 8.3.1.
    @Test func `a stranger's browser is led to the login page, a script gets 401`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let page = try await browser.get("/mine?x=1&y=2")
            #expect(page.status == .seeOther)
            #expect(page.location == "/login?next=/mine%3Fx%3D1%26y%3D2")
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.body == "")
            let answer = try await browser.json(.get, "/mine")
            #expect(answer.status == .unauthorized)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.headers[.wwwAuthenticate] == "Session realm=\"http://localhost:8080\"")
            #expect(answer.body.contains("\"code\":\"unauthenticated\""))
        }
        #expect(site.log.count("access.unauthenticated") == 2)
    }

    @Test func `FL-088 only a refused GET knows a way back`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            try await #expect(browser.post("/mine", []).location == "/login")
            let page = try await browser.get("/mine", headers: [.referer: "https://evil.test/x"])
            #expect(page.location == "/login?next=/mine")
        }
        #expect(site.log.handled == [])
    }

    @Test func `without the pages mounted everybody gets 401`() async throws {
        let site = try await WebSite()
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(site.auth))
        router.authenticated().get("mine") { _, context in context.user.username }
        let (app, auth) = (Application(router: SecuredRouter(router, site.auth)), site.auth)
        try await app.test(.router) { client in
            let page = try await TestBrowser(client, auth).get("/mine")
            #expect(page.status == .unauthorized)
            #expect(page.location == nil)
        }
    }

    /// Promise: A protected group that was built before the session middleware lets nobody in: it fails closed.
    ///
    /// ASVS: 8.2.1.
    @Test func `a group that was made before the middleware answers 401 to everybody`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let router = Router(context: AuthContext.self)
        router.authenticated("early", .role("admin")).get { _, _ in "never" }
        router.authenticated().get("mine") { _, context in context.user.username }
        router.get("open") { _, context in context.auth.user?.username ?? "nobody" }
        router.add(middleware: SessionMiddleware(site.auth))
        let (app, auth) = (Application(router: SecuredRouter(router, site.auth)), site.auth)
        try await app.test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await browser.actingAs(ada)
            try await #expect(browser.get("/mine").status == .unauthorized)
            try await #expect(browser.get("/early").status == .unauthorized)
            try await #expect(browser.json(.get, "/mine").status == .unauthorized)
            try await #expect(browser.get("/open").body == "nobody")
        }
    }

    /// Promise: A route that needs a role answers 403 to everybody who lacks it, whether a browser or a script.
    ///
    /// ASVS: 8.2.1, 8.3.2, 16.3.2.
    @Test func `a missing role is 403, or 404 where the route is nobody's business`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.account("other-admin", roles: ["admin"])
        try await site.visit { browser in
            try await browser.actingAs(ada)
            for path in ["/admin", "/staff", "/both"] {
                try await #expect(browser.get(path).status == .forbidden)
                let answer = try await browser.json(.get, path)
                #expect(answer.status == .forbidden)
                #expect(answer.body.contains("\"code\":\"forbidden\""))
            }
            let hidden = try await browser.get("/hidden")
            let nothing = try await browser.get("/no-such-page")
            #expect(hidden.status == .notFound)
            #expect(hidden.body == nothing.body)
            try await #expect(browser.get("/own-rule").body == "own rule")
            try await site.auth.grant("admin", to: ada.id)
            for path in ["/admin", "/staff", "/both", "/hidden"] {
                try await #expect(browser.get(path).status == .ok)
            }
            try await site.auth.revoke("admin", from: ada.id)
            try await #expect(browser.get("/admin").status == .forbidden)
        }
        #expect(site.log.count("access.forbidden") == 8)
    }

    @Test func `a login that is not recent is asked for the password`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada, fresh: false)
            try await #expect(browser.get("/mine").status == .ok)
            try await #expect(browser.get("/fresh?a=1").location == "/confirm?next=/fresh%3Fa%3D1")
            let answer = try await browser.json(.get, "/fresh")
            #expect(answer.status == .forbidden)
            #expect(answer.body.contains("\"code\":\"reauthentication_required\""))
            let confirmed = try await browser.submit("/confirm", [("password", WebSite.password), ("next", "/fresh")])
            #expect(confirmed.location == "/fresh")
            try await #expect(browser.get("/fresh").body == "fresh ada")
            site.time.advance(by: .minutes(2))
            try await #expect(browser.get("/fresh").status == .ok)
            try await #expect(browser.get("/recent").location == "/confirm?next=/recent")
        }
        #expect(site.log.count("access.not_fresh") == 3)
    }

    /// ASVS: 2.3.1.
    @Test func `an operator's password must be replaced before anything else`() async throws {
        let site = try await WebSite()
        let account = try await site.account("ada", roles: ["admin"], mustChange: true)
        try await site.visit { browser in
            try await browser.actingAs(account)
            for path in ["/mine", "/admin", "/dashboard"] {
                try await #expect(browser.get(path).location?.hasPrefix("/password") == true)
            }
            let answer = try await browser.json(.get, "/mine")
            #expect(answer.status == .forbidden)
            #expect(answer.body.contains("\"code\":\"password_change_required\""))
            let fields = [("current_password", WebSite.password), ("new_password", "quiet meadow lantern 91")]
            try await #expect(browser.submit("/password", fields).location == "/dashboard")
            try await #expect(browser.get("/mine").body == "mine of ada")
        }
    }

    /// ASVS: 7.4.2.
    @Test func `an account that was disabled or deleted is out with the next request`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let bob = try await site.account("bob")
        try await site.visitors { visitor in
            let (one, two) = (visitor(), visitor())
            try await one.actingAs(ada)
            try await two.actingAs(bob)
            try await #expect(one.get("/mine").status == .ok)
            try await #expect(two.get("/mine").status == .ok)
            try await site.auth.disable(ada.id)
            try await site.auth.delete(bob.id)
            try await #expect(one.json(.get, "/mine").status == .unauthorized)
            try await #expect(two.json(.get, "/mine").status == .unauthorized)
        }
    }
}
