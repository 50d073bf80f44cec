import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Flask-Login: remembered devices")
struct RememberBehaviourTests {
    private func maxAge(_ page: TestPage) -> Int? {
        let line = page.headers[values: .setCookie].first { $0.utf8.starts(with: "remember=".utf8) }
        let part = line?.split(separator: ";").first { $0.utf8.starts(with: " Max-Age=".utf8) }
        return part.flatMap { Int($0.dropFirst(" Max-Age=".utf8.count)) }
    }

    /// Promise: A remembered device signs in again after the browser was closed, but never counts as a fresh login.
    @Test("FL-033 FL-044 FL-045 a lost session comes back from the device, not fresh, told once")
    func comesBack() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            try await #expect(browser.get("/open").body == "ada fresh")
            browser.restart()
            for _ in 0..<2 { try await #expect(browser.get("/open").body == "ada stale remembered") }
        }
        #expect(site.log.count("remember.used") == 1)
    }

    @Test("FL-034 to FL-037 FL-042 FL-043 the device lasts as the site says, from the login on", arguments: [7, 30])
    func duration(days: Int) async throws {
        let (site, _) = try await WebSite.withAda { $0.sessions.rememberedDevice = .days(days) }
        try await site.visit { browser in
            let page = try await browser.logIn(remember: true)
            #expect(maxAge(page) == days * 86_400)
            try await #expect(maxAge(browser.get("/open")) == nil)
            site.time.advance(by: .days(2))
            let later = try await browser.get("/open")
            #expect(later.body == "ada stale remembered")
            #expect(maxAge(later) == (days - 2) * 86_400)
            site.time.advance(by: .days(days - 2))
            try await #expect(browser.get("/open").body == "nobody")
            #expect(browser.cookies["remember"] == nil)
        }
    }

    @Test("FL-034 without the tick there is no device, and the duration is a typed setting")
    func unticked() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let page = try await browser.logIn()
            #expect(maxAge(page) == nil)
            browser.restart()
            try await #expect(browser.get("/open").body == "nobody")
        }
    }

    @Test("FL-047 FL-048 a log-out forgets the device too", arguments: [1, 30])
    func logOut(days: Int) async throws {
        let (site, _) = try await WebSite.withAda { $0.sessions.rememberedDevice = .days(days) }
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            let kept = browser.cookies
            _ = try await browser.get("/dashboard")
            _ = try await browser.post("/logout", [])
            #expect(browser.cookies["remember"] == nil)
            browser.cookies = kept
            try await #expect(browser.get("/open").body == "nobody")
        }
    }

    @Test("FL-056 FL-057 FL-075 confirming makes a remembered login fresh and keeps the device")
    func confirm() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.json(.get, "/fresh").status == .unauthorized)
            _ = try await browser.logIn(remember: true)
            try await #expect(browser.get("/fresh").body == "fresh ada")
            browser.restart()
            try await #expect(browser.get("/open").body == "ada stale remembered")
            try await #expect(browser.json(.get, "/fresh").status == .forbidden)
            let page = try await browser.submit("/confirm", [("password", WebSite.password), ("next", "/fresh")])
            #expect(page.location == "/fresh")
            try await #expect(browser.get("/fresh").body == "fresh ada")
            browser.restart()
            try await #expect(browser.get("/open").body == "ada stale remembered")
        }
        #expect(site.log.count("session.confirmed") == 1)
    }

    @Test("FL-064 FL-065 another user agent may use the device; it is not fresh anyway")
    func otherAgent() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            browser.restart()
            try await #expect(browser.get("/open", headers: [.userAgent: "Updated/2"]).body == "ada stale remembered")
        }
    }
}
