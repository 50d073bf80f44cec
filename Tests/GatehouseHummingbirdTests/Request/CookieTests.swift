import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Cookies of a visit")
struct CookieTests {
    /// Promise: What a handler decided about a login holds even when the handler fails afterwards.
    @Test func `the session's cookie leaves also when the handler throws`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let page = try await browser.get("/adopt-and-throw?name=ada")
            #expect(page.status == .badRequest)
            #expect(browser.cookies["session"] != nil)
            try await #expect(browser.get("/open").body == "ada fresh")
        }
    }

    @Test("a login and a log-out in one answer leave no cookie (Flask-Login #899)")
    func inAndOut() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let page = try await browser.get("/in-and-out?name=ada")
            #expect(page.body == "ada fresh then nobody")
            #expect(browser.cookies["session"] == nil)
            #expect(browser.cookies["remember"] == nil)
            let written = page.headers[values: .setCookie]
            #expect(written.count == Set(written.map { $0.prefix { $0 != "=" } }).count)
        }
        let (sessions, devices) = (try await site.count("sessions"), try await site.count("devices"))
        #expect(sessions == 0)
        #expect(devices == 0)
    }

    /// ASVS: 3.5.3.
    @Test("who only reads gets no cookie, and nothing is read for a stranger (FL-001 FL-002 FL-058 FL-070 to FL-072)")
    func silence() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            let reads = site.store.reads
            for path in ["/open", "/plain", "/assets/gatehouse.css", "/healthz", "/no-such-page"] {
                let page = try await browser.get(path)
                #expect(page.headers[values: .setCookie] == [])
            }
            #expect(site.store.reads == reads)
            try await browser.actingAs(ada)
            _ = try await browser.get("/open")
            let writes = site.store.writes
            for path in ["/open", "/plain", "/dashboard"] {
                let page = try await browser.get(path)
                #expect(page.headers[values: .setCookie] == [])
                #expect(page.headers[.cacheControl] == "no-store")
            }
            #expect(site.store.writes == writes)
        }
    }

    /// ASVS: 14.3.1.
    @Test func `a log-out clears the cookies and what the browser kept`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            _ = try await browser.get("/dashboard")
            let page = try await browser.post("/logout", [])
            #expect(page.location == "/")
            #expect(page.headers[.init("Clear-Site-Data") ?? .cookie] == "\"cache\", \"storage\"")
            #expect(browser.cookies["session"] == nil)
            #expect(browser.cookies["remember"] == nil)
        }
    }

    @Test("a second click on the button shows the first one's result", arguments: [false, true])
    func twice(remember: Bool) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: remember)
            let token = try #require(try await browser.get("/confirm").token)
            let sent = browser.cookies
            for _ in 0..<2 {
                browser.cookies = sent
                try await #expect(browser.post("/logout", [("csrf", token)]).location == "/")
            }
        }
    }

    @Test func `a log-out form that is out of date ends no remembered device`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            let token = try #require(try await browser.get("/confirm").token)
            browser.restart()
            try await #expect(browser.post("/logout", [("csrf", token)]).status == .forbidden)
            try await #expect(browser.get("/open").body == "ada stale remembered")
        }
    }

    @Test func `a browser that logged out has a stranger's cookie and is told once, a script is not`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitor in
            for path in ["/", "/login"] {
                let browser = visitor()
                _ = try await browser.logIn()
                _ = try await browser.get("/dashboard")
                _ = try await browser.post("/logout", [])
                #expect(browser.cookies.keys.sorted() == ["device", "notice", "prelogin"])
                try await #expect(browser.get(path).body.contains("You are logged out."))
                try await #expect(!browser.get(path).body.contains("You are logged out."))
                #expect(browser.cookies.keys.sorted() == ["device", "prelogin"])
            }
            let script = visitor()
            try await script.actingAs(ada)
            _ = try await script.json(.get, "/api/v1/me")
            try await #expect(script.json(.post, "/api/v1/logout").status == .noContent)
            #expect(script.cookies.isEmpty)
        }
    }

    /// Browsers drop pages from memory when more cookies changed since than on the way to them: see `RequestState`.
    @Test("a log-out changes more cookies than a login did", arguments: [false, true])
    func changes(remember: Bool) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let login = try await browser.logIn(remember: remember)
            _ = try await browser.get("/dashboard")
            let logout = try await browser.post("/logout", [])
            let held = remember ? 3 : 2
            #expect(login.headers[values: .setCookie].count == held + 1)
            #expect(logout.headers[values: .setCookie].count == held + 2)
        }
    }

    /// ASVS: 3.5.3.
    @Test func `a prefetch and a HEAD never use up a remembered device`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            let kept = browser.cookies["remember"]
            browser.restart()
            let purpose = HTTPField.Name("Sec-Purpose") ?? .cookie
            try await #expect(browser.get("/open", headers: [purpose: "prefetch"]).body == "nobody")
            try await #expect(browser.json(.head, "/open").status == .ok)
            #expect(browser.cookies["remember"] == kept)
            try await #expect(browser.get("/open").body == "ada stale remembered")
            #expect(browser.cookies["remember"] != kept)
        }
    }
}
