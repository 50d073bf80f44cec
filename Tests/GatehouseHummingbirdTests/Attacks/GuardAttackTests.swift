import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Attacks on guarded applications")
struct GuardAttackTests {
    private static let secret = "https://wiki.example.test"

    /// Promise: Only a configured proxy is believed when it says what a browser asked for.
    @Test func `ATK-06 nobody but a proxy asks, or says which host a page is on`() async throws {
        let guarded = try await GuardSite(proxies: "10.0.0.0/8")
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let main = visitor()
            try await main.actingAs(ada)
            for headers in [
                HTTPFields.forward("/public"), .original(Self.secret + "/public"),
                .forward("/reports", host: "app.example.test"),
            ] {
                let page = try await main.get("/auth/check", headers: headers)
                #expect(page.status == .forbidden && page.headers[.user] == nil)
            }
            for path in ["/.gatehouse/login?next=/page", "/.gatehouse/session?code=x"] {
                let page = try await main.get(path, headers: .on(GuardSite.wiki))
                #expect(page.status == .notFound && page.location == nil)
            }
        }
    }

    /// Promise: A path that two programs may read differently passes no guard.
    @Test(
        "ATK-06 paths that somebody behind may tidy are refused",
        arguments: [
            "/public/../admin", "/public/%2e%2e/admin", "/public/.%2E/admin", "/public/./x", "/public/%2fadmin",
            "/public%2F..%2Fadmin", "/public\\..\\admin", "/public/%5c..%5cadmin", "//public", "/public//x",
            "/public;/../admin", "/public%3bx", "/public/%00", "/public/%0d%0a", "/public/%zz", "/public/%",
            "/public\u{E9}",
            "/public#x", "public", "*", "https://wiki.example.test/public", "", "/public x",
        ])
    func untidy(path: String) async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let browser = visitor()
            let forward = try await browser.get("/auth/check", headers: .forward(path))
            let nginx = try await browser.get("/auth/check", headers: .original(Self.secret + path))
            for page in [forward, nginx] {
                #expect(page.status == .forbidden && page.location == nil, "\(path)")
            }
        }
    }

    @Test func `ATK-06 an encoded letter is the letter`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            for path in ["/%61dmin", "/admi%6E/x", "/admin?x=/public", "/admin/"] {
                try await #expect(wiki.get("/auth/check", headers: .forward(path)).status == .forbidden, "\(path)")
            }
        }
    }

    @Test func `ATK-06 a request that is told in two ways, or twice, is not believed`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let browser = visitor()
            let both = HTTPFields.forward("/public").merging(.original(Self.secret + "/public"))
            let twice = [
                HTTPFields.forward("/public").merging([.forwardedURI: "/public"]),
                HTTPFields.forward("/public").merging([.forwardedHost: GuardSite.wiki]),
                HTTPFields.forward("/public").merging([.forwardedProto: "https"]),
                HTTPFields.forward("/public").merging([.forwardedMethod: "GET"]),
                HTTPFields.original(Self.secret + "/public").merging([.originalURL: Self.secret + "/public"]),
            ]
            let other = [
                HTTPFields.forward("/public", proto: "http"), .original("http://wiki.example.test/public"),
                .original("https://wiki.example.test"), .original("https://u@wiki.example.test/public"),
                .original("wiki.example.test/public"), .forward("/public", host: "wiki.example.test, evil.test"),
                .forward("/public", method: "G E T"), [:],
            ]
            for headers in [both] + twice + other {
                let page = try await browser.get("/auth/check", headers: headers)
                #expect(page.status == .forbidden, "\(headers)")
            }
        }
    }

    /// Promise: A login is handed over only to a host that a rule names, and there only to a path.
    @Test func `ATK-01 ATK-04 no hand-over leads to another host`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            let browser = String(repeating: "ab", count: 32)
            for host in [
                "evil.test", "wiki.example.test.evil.test", "evil.test%2Fwiki.example.test",
                "wiki.example.test%40evil.test",
                "wiki.example.test%3A8443", "wiki.example.test.", ".example.test", "", "app.example.test",
                "wiki.example.test&host=wiki.example.test",
            ] {
                let page = try await main.get("/auth/hand-over?host=\(host)&browser=\(browser)&next=/")
                #expect(page.status == .notFound && page.headers[.refresh] == nil, "\(host)")
            }
            for wrong in ["", "ab", browser + "ab", String(repeating: "zz", count: 32)] {
                let page = try await main.get("/auth/hand-over?host=wiki.example.test&browser=\(wrong)")
                #expect(page.status == .notFound && page.headers[.refresh] == nil)
            }
            for next in ["https://evil.test", "//evil.test", "/%5Cevil.test", "%2F%2Fevil.test", "javascript:x"] {
                let code = try await GuardSite.codePath(main, wiki)
                let path = code.replacing("next=/page", with: "next=\(next)")
                try await #expect(wiki.get(path, headers: .on(GuardSite.wiki)).location == "/", "\(next)")
                let link = "/.gatehouse/login?next=\(next)"
                try await #expect(wiki.get(link, headers: .on(GuardSite.wiki)).location == "/", "\(next)")
                wiki.cookies = [:]
            }
        }
    }

    @Test func `ATK-40 a code opens nothing twice, elsewhere, or in another browser`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki, thief) = (visitor(), visitor(), visitor())
            try await main.actingAs(ada)
            func isLedIn(_ browser: TestBrowser, _ path: String, on host: String = GuardSite.wiki) async throws -> Bool
            {
                let page = try await browser.get(path, headers: .on(host))
                return page.location == "/page"
            }
            _ = try await thief.get("/auth/check", headers: .forward("/page"))
            try #require(thief.cookies["__Host-prelogin"] != nil)
            var path = try await GuardSite.codePath(main, wiki)
            try await #expect(!isLedIn(thief, path), "with a cookie of its own")
            try await #expect(!isLedIn(visitor(), path), "with none")
            path = try await GuardSite.codePath(main, wiki)
            try await #expect(!isLedIn(wiki, path, on: "shop.example.test"))
            path = try await GuardSite.codePath(main, wiki)
            let head = try await visitor.send(.head, path, "", .on(GuardSite.wiki), as: wiki)
            #expect(head.status == .forbidden)
            let ahead = HTTPFields.on(GuardSite.wiki).merging([.purpose: "prefetch"])
            try await #expect(wiki.get(path, headers: ahead).status == .forbidden)
            let copy = visitor()
            copy.cookies = wiki.cookies
            try await #expect(isLedIn(wiki, path))
            try await #expect(!isLedIn(copy, path))
        }
    }

    /// Promise: The cookie that a guarded application can see opens that host alone: not the site, and no other host.
    @Test func `ATK-10 a guarded application cannot use the cookie it sees anywhere else`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki, application) = (visitor(), visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            application.cookies = wiki.cookies
            try await #expect(application.get("/dashboard").location == "/login?next=/dashboard")
            try await #expect(application.json(.get, "/api/v1/me").status == .unauthorized)
            let shop = HTTPFields.forward("/orders", host: "shop.example.test")
            try await #expect(application.json(.get, "/auth/check", headers: shop).status == .unauthorized)
            let site = HTTPFields.forward("/reports", host: "app.example.test")
            try await #expect(application.json(.get, "/auth/check", headers: site).status == .unauthorized)
            let way = "/auth/hand-over?host=shop.example.test&browser=" + String(repeating: "ab", count: 32)
            try await #expect(application.get(way).headers[.refresh] == nil)
            let stolen = visitor()
            stolen.cookies = main.cookies
            let onWiki = try await stolen.json(.get, "/auth/check", headers: .forward("/page"))
            #expect(onWiki.status == .unauthorized, "the site's cookie does not open a guarded host")
        }
    }

    @Test func `a name that a browser claims is not told to the application`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let claims: HTTPFields = [.user: "admin", .accountID: "x", .roles: "admin"]
            let page = try await visitor().get("/auth/check", headers: HTTPFields.forward("/public").merging(claims))
            #expect(page.status == .ok)
            #expect([.user, .accountID, .roles].map { page.headers[$0] } == ["", "", ""])
        }
    }
}

extension HTTPField.Name {
    fileprivate static let purpose = HTTPField.Name("Sec-Purpose") ?? .server
}
