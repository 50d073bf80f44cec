import GatehouseTesting
import HTTPTypes
import Testing

@testable import Gatehouse

@Suite("What the proxy asks")
struct GuardCheckTests {
    private static let browser = "text/html,application/xhtml+xml"

    @Test func `somebody signed in passes, and the application is told who it is`() async throws {
        let guarded = try await GuardSite()
        try await guarded.site.auth.grant("editor", to: guarded.ada.id)
        try await guarded.site.auth.grant("admin", to: guarded.ada.id)
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            for headers in [HTTPFields.forward("/page?a=1"), .original("https://wiki.example.test/page?a=1")] {
                let page = try await wiki.get("/auth/check", headers: headers)
                #expect(page.status == .ok && page.body.isEmpty)
                #expect(page.headers[.user] == "ada")
                #expect(page.headers[.accountID] == ada.id.description)
                #expect(page.headers[.roles] == "admin,editor")
                #expect(page.headers[.cacheControl] == "no-store")
                #expect(page.headers[values: .setCookie].isEmpty)
            }
        }
    }

    @Test func `a name of any script is percent-encoded`() async throws {
        let guarded = try await GuardSite()
        let account = try await guarded.site.account("zo\u{EB}")
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(account)
            try await GuardSite.enter(main, wiki)
            let page = try await wiki.get("/auth/check", headers: .forward("/"))
            #expect(page.headers[.user] == "zo%C3%AB")
            #expect(page.headers[.roles] == "")
        }
    }

    @Test func `a browser is led to the login where the proxy hands that on, and everybody else is told 401`()
        async throws
    {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let stranger = visitor()
            let led = try await stranger.get("/auth/check", headers: .forward("/page?a=1&b=2"))
            let way = try #require(led.location)
            #expect(led.status == .seeOther || led.status == .found)
            #expect(way.hasPrefix("https://app.example.test/auth/hand-over?host=wiki.example.test&browser="))
            #expect(way.hasSuffix("&next=/page%3Fa%3D1%26b%3D2"))
            #expect(stranger.cookies["__Host-prelogin"] != nil)
            let post = try await stranger.get("/auth/check", headers: .forward("/page", method: "POST"))
            let nginx = try await stranger.get("/auth/check", headers: .original("https://wiki.example.test/page"))
            let script = try await stranger.json(.get, "/auth/check", headers: .forward("/page"))
            for page in [post, nginx, script] {
                #expect(page.status == .unauthorized && page.location == nil)
                #expect(page.headers[.user] == nil)
            }
        }
    }

    @Test func `rules are kept: roles, public parts, and nothing that none covers`() async throws {
        let guarded = try await GuardSite()
        let editor = try await guarded.site.account("eve", roles: ["editor"])
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            try await #expect(wiki.get("/auth/check", headers: .forward("/admin/x")).status == .forbidden)
            let open = try await wiki.get("/auth/check", headers: .forward("/public/x"))
            #expect(open.status == .ok && open.headers[.user] == "ada")
            let unknown = try await visitor().get("/auth/check", headers: .forward("/public/x"))
            #expect(unknown.status == .ok && unknown.headers[.user] == "")
            for (host, uri) in [
                ("shop.example.test", "/"), ("other.example.test", "/"), ("example.test", "/"),
                ("sub.wiki.example.test", "/"), ("wiki.example.test:8443", "/"),
            ] {
                let page = try await wiki.get("/auth/check", headers: .forward(uri, host: host))
                #expect(page.status == .forbidden, "\(host)\(uri)")
            }
            let (site, other) = (visitor(), visitor())
            try await site.actingAs(editor)
            try await GuardSite.enter(site, other)
            try await #expect(other.get("/auth/check", headers: .forward("/admin/x")).status == .ok)
        }
    }

    @Test func `the site's own host is guarded by the site's own session`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let main = visitor()
            let asked = HTTPFields.forward("/reports", host: "app.example.test")
            let led = try await main.get("/auth/check", headers: asked)
            #expect(led.location == "/login?next=/reports")
            try await main.actingAs(ada)
            try await #expect(main.get("/auth/check", headers: asked).headers[.user] == "ada")
        }
    }

    /// Promise: A change of roles, a disabled account and an ended session hold at guarded applications like on the site.
    @Test func `what is taken away holds at once`() async throws {
        let guarded = try await GuardSite()
        let (auth, ada) = (guarded.site.auth, guarded.ada)
        try await auth.grant("editor", to: ada.id)
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            try await #expect(wiki.get("/auth/check", headers: .forward("/admin")).status == .ok)
            try await auth.revoke("editor", from: ada.id)
            try await #expect(wiki.get("/auth/check", headers: .forward("/admin")).status == .forbidden)
            try await auth.disable(ada.id)
            try await #expect(
                wiki.get("/auth/check", headers: .original("https://wiki.example.test/")).status == .unauthorized)
        }
    }

    @Test func `somebody who must choose a new password is let in nowhere`() async throws {
        let guarded = try await GuardSite()
        let account = try await guarded.site.account("newcomer", mustChange: true)
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(account)
            let page = try await GuardSite.handOver(main, wiki)
            #expect(page.location?.hasPrefix("/password") == true)
        }
    }

    /// A check must not use up what the browser may never hear the answer of.
    @Test func `a check leaves a remembered device alone`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let main = visitor()
            _ = try await main.logIn(remember: true)
            main.restart()
            let cookies = main.cookies
            try #require(cookies["__Host-remember"] != nil)
            let asked = HTTPFields.original("https://app.example.test/reports")
            try await #expect(main.get("/auth/check", headers: asked).status == .unauthorized)
            #expect(main.cookies == cookies)
            let back = try await main.get("/.gatehouse/login", headers: asked.merging(.on("app.example.test")))
            #expect(back.location == "/reports")
        }
    }

    /// Promise: Asking whether a request may pass costs one look-up in memory, and writes nothing.
    @Test func `a check reads nothing and writes nothing while the session is cached`() async throws {
        let guarded = try await GuardSite()
        let (auth, store, ada) = (guarded.site.auth, guarded.site.store, guarded.ada)
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            auth.cache.leaseExtended(to: .max)
            _ = try await wiki.get("/auth/check", headers: .forward("/page"))
            let (reads, writes) = (store.reads, store.writes)
            for _ in 0..<5 {
                try await #expect(wiki.get("/auth/check", headers: .forward("/page")).status == .ok)
                _ = try await visitor().get("/auth/check", headers: .forward("/page"))
            }
            #expect(store.reads == reads && store.writes == writes)
        }
    }

    @Test func `without the database nobody passes`() async throws {
        let guarded = try await GuardSite { $0.sessions.cacheCapacity = 0 }
        let (store, ada) = (guarded.site.store, guarded.ada)
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            store.fail(reads: true, writes: true)
            let page = try await wiki.get("/auth/check", headers: .forward("/page"))
            #expect(page.status == .serviceUnavailable && page.headers[.user] == nil)
            store.fail(reads: false, writes: false)
        }
    }
}

extension HTTPFields {
    /// These and the others.
    func merging(_ others: HTTPFields) -> HTTPFields {
        var all = self
        for field in others { all.append(field) }
        return all
    }
}
