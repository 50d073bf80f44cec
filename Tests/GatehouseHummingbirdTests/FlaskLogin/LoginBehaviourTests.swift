import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Flask-Login: logging in and out")
struct LoginBehaviourTests {
    @Test("FL-007 FL-008 FL-099 FL-104 without cookies a request is nobody's")
    func anonymous() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            try await #expect(browser.get("/open").body == "nobody")
            try await #expect(browser.get("/mine").status == .seeOther)
        }
    }

    @Test("FL-009 FL-011 FL-029 FL-032 a login is current, fresh, lasts, and is told once")
    func login() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.logIn().location == "/dashboard")
            for _ in 0..<3 { try await #expect(browser.get("/open").body == "ada fresh") }
        }
        #expect(site.log.count("login.succeeded") == 1)
    }

    @Test("FL-010 FL-105 FL-106 a test or an application signs in, fresh or not")
    func actingAs() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let (fresh, stale) = (visitor(), visitor())
            try await fresh.actingAs(ada)
            try await stale.actingAs(ada, fresh: false)
            try await #expect(fresh.get("/open").body == "ada fresh")
            try await #expect(stale.get("/open").body == "ada stale")
            try await #expect(stale.get("/fresh").location == "/confirm?next=/fresh")
        }
        #expect(site.log.count("session.issued") == 2)
    }

    @Test("FL-107 the browser of a test keeps its freshness, because it sends one user agent")
    func sameAgent() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            try await #expect(browser.get("/fresh").body == "fresh ada")
            let other = try await browser.get("/open", headers: [.userAgent: "Another/2"])
            #expect(other.body == "ada stale")
        }
    }

    /// ASVS: 6.3.4.
    @Test("FL-012 FL-013 a disabled account is refused by every door, none forces it")
    func disabled() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.auth.disable(ada.id)
        try await site.visit { browser in
            try await #expect(browser.logIn().status == .unauthorized)
            try await #expect(browser.get("/open").body == "nobody")
            await #expect(throws: AuthError.accountDisabled) { try await browser.actingAs(ada) }
        }
    }

    @Test("FL-016 FL-017 FL-030 a log-out holds in the same request and after, and is told once")
    func logOut() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.get("/in-and-out?name=ada").body == "ada fresh then nobody")
            _ = try await browser.logIn()
            _ = try await browser.get("/dashboard")
            try await #expect(browser.post("/logout", []).location == "/")
            try await #expect(browser.get("/open").body == "nobody")
        }
        #expect(site.log.count("session.logged_out") == 2)
    }

    @Test("FL-018 a log-out without a session works and tells nothing")
    func logOutOfNothing() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.submit("/logout", []).location == "/")
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            try await site.auth.endSessions(of: ada.id)
            try await #expect(browser.post("/logout", []).location == "/")
        }
        #expect(site.log.count("session.logged_out") == 0)
    }

    @Test(
        "FL-031 FL-059 a cookie that opens nothing is nobody, not an error",
        arguments: [
            "", "x", "1|deadbeef", "%00", "\u{1F600}", String(repeating: "A", count: 43),
            String(repeating: "A", count: 4_000),
        ])
    func forged(value: String) async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            for name in ["session", "remember", "prelogin", "retry"] {
                browser.cookies = [name: value]
                try await #expect(browser.get("/open").body == "nobody")
                try await #expect(browser.json(.get, "/mine").status == .unauthorized)
            }
        }
    }

    @Test("FL-031 the session of an account that was deleted is nobody's")
    func deleted() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            try await site.auth.delete(ada.id)
            try await #expect(browser.get("/open").body == "nobody")
        }
    }

    @Test("FL-100 FL-101 names of any script come back after a restart", arguments: ["佐藤", "Ωmega", "жук"])
    func scripts(name: String) async throws {
        let site = try await WebSite()
        let account = try await site.account(name)
        try await site.visit { browser in
            _ = try await browser.logIn(name, remember: true)
            browser.restart()
            try await #expect(browser.get("/open").body == account.username + " stale remembered")
        }
    }
}
