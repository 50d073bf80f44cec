import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Logging in to guarded applications")
struct GuardLoginTests {
    @Test func `a stranger is led from the application over the login and back to it`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            let asked = try await GuardSite.handOver(main, wiki, next: "/page?a=1")
            let login = try #require(asked.location)
            #expect(login.hasPrefix("/login?next=/auth/hand-over"))
            let form = try await main.get(login)
            let next = try #require(form.value(of: "next"))
            let done = try await main.post(
                "/login", [("username", "ada"), ("password", WebSite.password), ("next", next)])
            #expect(done.location == next)
            let onSite = try await main.get(next)
            #expect(onSite.status == .ok && onSite.location == nil)
            #expect(onSite.headers[.cacheControl] == "no-store")
            let refresh = try #require(onSite.headers[.refresh])
            let start = "0; url=https://wiki.example.test/.gatehouse/session?code="
            #expect(refresh.hasPrefix(start) && refresh.hasSuffix("&next=/page%3Fa%3D1"))
            let path = String(refresh.dropFirst("0; url=https://wiki.example.test".count))
            let back = try await wiki.get(path, headers: .on(GuardSite.wiki))
            #expect(back.location == "/page?a=1")
            let cookie = try #require(back.headers[values: .setCookie].first { $0.hasPrefix("__Host-session=") })
            #expect(cookie.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"))
            #expect(wiki.cookies["__Host-prelogin"] == nil)
            #expect(wiki.cookies["__Host-session"] != main.cookies["__Host-session"])
            let check = try await wiki.get("/auth/check", headers: .forward("/page?a=1"))
            #expect(check.headers[.user] == "ada")
        }
    }

    @Test func `nginx hands a refused request to the login page of the host`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let wiki = visitor()
            let asked = HTTPFields.original("https://wiki.example.test/page?a=1&b=2").merging(.on(GuardSite.wiki))
            let page = try await wiki.get("/.gatehouse/login", headers: asked)
            #expect(page.location?.hasPrefix("https://app.example.test/auth/hand-over?host=wiki") == true)
            #expect(page.location?.hasSuffix("&next=/page%3Fa%3D1%26b%3D2") == true)
            let post = HTTPFields.original("https://wiki.example.test/page", method: "POST").merging(
                .on(GuardSite.wiki))
            try await #expect(wiki.get("/.gatehouse/login", headers: post).status == .unauthorized)
            let script = try await wiki.json(.get, "/.gatehouse/login", headers: asked)
            #expect(script.status == .unauthorized && script.location == nil)
        }
    }

    @Test func `an application links to the login, and whoever is signed in goes straight on`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            let link = "/.gatehouse/login?next=/public"
            let page = try await wiki.get(link, headers: .on(GuardSite.wiki))
            #expect(page.location?.hasSuffix("&next=/public") == true)
            try await main.actingAs(ada)
            try await GuardSite.enter(main, wiki)
            try await #expect(wiki.get(link, headers: .on(GuardSite.wiki)).location == "/public")
        }
    }

    @Test func `a way back that is too long is left out`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let page = try await visitor().get(
                "/auth/check", headers: .forward("/" + String(repeating: "a", count: 2_000)))
            #expect(page.location?.contains("next=") == false)
            #expect(page.location?.hasPrefix("https://app.example.test/auth/hand-over?") == true)
        }
    }

    @Test func `of two tabs that begin at once both arrive`() async throws {
        let guarded = try await GuardSite()
        let ada = guarded.ada
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            try await main.actingAs(ada)
            let first = try await GuardSite.codePath(main, wiki, next: "/one")
            // The second tab asked before it had the cookie of the first, and its answer came last.
            wiki.cookies = [:]
            let second = try await GuardSite.codePath(main, wiki, next: "/two")
            let early = try await wiki.get(first, headers: .on(GuardSite.wiki))
            #expect(early.location == "/.gatehouse/login?next=/one&again=1")
            try await #expect(wiki.get(second, headers: .on(GuardSite.wiki)).location == "/two")
            let again = try #require(early.location)
            try await #expect(wiki.get(again, headers: .on(GuardSite.wiki)).location == "/one")
        }
    }

    @Test func `a second failure is told and does not go round`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let page = try await visitor().get(
                "/.gatehouse/session?code=x&next=/page&again=1", headers: .on(GuardSite.wiki))
            #expect(page.status == .forbidden && page.location == nil)
        }
    }

    /// Promise: A log-out at a guarded application ends the login everywhere, and needs a form of our own.
    @Test func `a log-out there ends the whole login`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let (main, wiki) = (visitor(), visitor())
            _ = try await main.logIn(remember: true)
            try await GuardSite.enter(main, wiki)
            for form in [[("csrf", "wrong")], []] {
                let page = try await wiki.post("/.gatehouse/logout", form, headers: .on(GuardSite.wiki))
                #expect(page.status == .forbidden)
            }
            let page = try await wiki.get("/.gatehouse/logout", headers: .on(GuardSite.wiki))
            #expect(page.status == .ok && page.token != nil)
            let foreign = try await wiki.post(
                "/.gatehouse/logout", [],
                headers: [
                    .forwardedHost: GuardSite.wiki, .fetchSite: "same-site", .origin: "https://shop.example.test",
                ])
            #expect(foreign.status == .forbidden)
            try await #expect(main.get("/dashboard").status == .ok)
            let done = try await wiki.post("/.gatehouse/logout", [], headers: .on(GuardSite.wiki))
            #expect(done.location == "/.gatehouse/logout")
            #expect(wiki.cookies["__Host-session"] == nil)
            try await #expect(main.get("/dashboard").location == "/login?next=/dashboard")
            let told = try await wiki.get("/.gatehouse/logout", headers: .on(GuardSite.wiki))
            #expect(told.status == .ok && told.body.contains("You are logged out"))
        }
    }

    @Test func `the page there finds its style sheet under its own prefix`() async throws {
        let guarded = try await GuardSite()
        try await guarded.visitors { visitor in
            let browser = visitor()
            let page = try await browser.get("/.gatehouse/logout", headers: .on(GuardSite.wiki))
            let mark = "href=\"/.gatehouse/assets/gatehouse.css"
            #expect(page.body.contains(mark))
            let style = try await browser.get("/.gatehouse/assets/gatehouse.css", headers: .on(GuardSite.wiki))
            #expect(style.headers[.contentType]?.hasPrefix("text/css") == true)
        }
    }
}

extension TestPage {
    /// The value of a hidden field, as a browser sends it back.
    func value(of field: String) -> String? {
        guard let range = body.firstRange(of: "name=\"\(field)\" value=\"") else { return nil }
        return String(body[range.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }
}
