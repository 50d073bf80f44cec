import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Failing closed")
struct FailureTests {
    /// Promise: While the database does not answer, no protected page is shown and nobody is signed in: 503.
    ///
    /// ASVS: 16.5.1, 16.5.2.
    @Test("ATK-98 a database that does not answer is 503 everywhere, never 200")
    func noDatabase() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            site.store.fail(reads: true, writes: true)
            let paths = [
                "/mine", "/fresh", "/admin", "/hidden", "/dashboard", "/confirm", "/password", "/api/v1/me", "/open",
                "/readyz",
            ]
            for path in paths {
                for page in [try await browser.get(path), try await browser.json(.get, path)] {
                    #expect(page.status == .serviceUnavailable, "\(path)")
                    #expect(page.headers[.retryAfter] != nil)
                    #expect(!page.body.contains("of ada") && !page.body.contains("reading failed"))
                }
            }
            for path in ["/mine", "/confirm", "/logout", "/password"] {
                let page = try await browser.post(path, [("password", WebSite.password)])
                #expect(page.status == .serviceUnavailable, "\(path)")
            }
            let kept = browser.cookies
            browser.cookies = [:]
            try await #expect(browser.get("/healthz").status == .ok)
            browser.cookies = kept
            site.store.fail(reads: false, writes: false)
            try await #expect(browser.get("/mine").body == "mine of ada")
        }
        #expect(site.log.handled == [])
    }

    /// ASVS: 16.5.3.
    @Test("ATK-98 tries that cannot be counted let nobody in", arguments: [(true, false), (false, true), (true, true)])
    func noCounting(reads: Bool, writes: Bool) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.get("/login")
            site.store.fail(reads: reads, writes: writes)
            let page = try await browser.post("/login", [("username", "ada"), ("password", WebSite.password)])
            #expect(page.status == .serviceUnavailable)
            let fields = [("username", "newcomer"), ("password", WebSite.password)]
            if writes { try await #expect(browser.post("/register", fields).status == .serviceUnavailable) }
            let body = "{\"username\":\"ada\",\"password\":\"\(WebSite.password)\"}"
            browser.cookies["prelogin"] = nil
            try await #expect(browser.json(.post, "/api/v1/login", body).status == .serviceUnavailable)
            #expect(browser.cookies["session"] == nil)
        }
    }

    @Test("ATK-98 a log-out that cannot be stored says so and changes nothing")
    func logOut() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            site.store.fail(reads: false, writes: true)
            let page = try await browser.post("/logout", [])
            #expect(page.status == .serviceUnavailable)
            #expect(browser.cookies["session"] != nil)
            site.store.fail(reads: false, writes: false)
            try await #expect(browser.get("/open").body == "ada fresh")
        }
    }

    @Test("ATK-98 a remembered device that cannot be checked signs nobody in")
    func remembered() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            let kept = browser.cookies["remember"]
            browser.restart()
            site.store.fail(reads: false, writes: true)
            try await #expect(browser.get("/mine").status == .serviceUnavailable)
            #expect(browser.cookies["remember"] == kept)
            site.store.fail(reads: false, writes: false)
            try await #expect(browser.get("/mine").body == "mine of ada")
        }
    }
}
