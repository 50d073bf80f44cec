import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// Guesses at an account from a hundred addresses, and what its owner and strangers then see.
@Suite("Lockout as a weapon")
struct LockoutAttackTests {
    /// Guesses from ever new addresses until no unknown device is let through.
    private func close(_ name: String, _ site: WebSite) async throws {
        let request = LoginRequest(username: name, password: "wrong")
        for number in 0..<100 {
            let address = try #require(IPAddress(utf8: "198.51.100.\(number)".utf8))
            guard case .rejected = try await site.auth.logIn(request, caller: Caller(address: ClientAddress(address)))
            else {
                Issue.record("a wrong password was taken")
                return
            }
            site.time.advance(by: .seconds(30))
        }
    }

    /// Promise: a browser in which somebody logged in before gets in again, also after log-out, while unknown ones are
    /// stopped.
    @Test("ATK-25 the owner's browser gets in, whoever guesses from wherever")
    func owner() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        try await site.visitors { visitor in
            let owner = visitor()
            _ = try await owner.logIn()
            _ = try await owner.get("/dashboard")
            _ = try await owner.post("/logout", [])
            #expect(owner.cookies["__Host-session"] == nil)
            #expect(owner.cookies["__Host-device"] != nil)
            try await close("ada", site)
            let stranger = try await visitor().logIn()
            #expect(stranger.status == .tooManyRequests)
            #expect(stranger.headers[.retryAfter] == nil)
            #expect(stranger.body.contains("Sign in on a device where you did before"))
            try await #expect(owner.logIn("ada", "mistyped").status == .unauthorized)
            try await #expect(owner.logIn().status == .seeOther)
            try await #expect(owner.get("/open").body == "ada fresh")
        }
    }

    /// Promise: the answer to a name that is closed to unknown devices is the same, byte for byte, whether it exists or not.
    @Test("ATK-31 a stopped name does not tell that it exists")
    func sameAnswers() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        try await site.account("kaylee")
        try await site.visitors { visitor in
            var answers: Set<[String]> = []
            for name in ["kaylee", "zzelda"] {
                try await close(name, site)
                for json in [false, true] {
                    let browser = visitor()
                    let body = "{\"username\":\"\(name)\",\"password\":\"\(WebSite.password)\"}"
                    let page =
                        json
                        ? try await browser.json(.post, "/api/v1/login", body)
                        : try await browser.logIn(name)
                    #expect(page.status == .tooManyRequests)
                    let fields = page.headers.filter { $0.name != .setCookie && $0.name != .date }
                    let text = page.body.replacing(page.token ?? "-", with: "TOKEN").replacing(name, with: "NAME")
                    answers.insert([text, "\(page.headers[values: .setCookie].count)"] + fields.map(\.description))
                }
            }
            #expect(answers.count == 2, "one for the page, one for JSON")
        }
    }

    /// Promise: the device cookie is `__Host-`, lasts 90 days after the last login, and opens nothing by itself.
    @Test("the device cookie is set at a login and signs nobody in")
    func cookie() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        try await site.visitors { visitor in
            let browser = visitor()
            try await #expect(browser.get("/login").headers[values: .setCookie].count == 1, "strangers get none")
            let page = try await browser.logIn()
            let line = try #require(
                page.headers[values: .setCookie].first { $0.utf8.starts(with: "__Host-device=".utf8) })
            #expect(line.contains("; Max-Age=7776000"))
            let value = try #require(browser.cookies["__Host-device"])
            let thief = visitor()
            for name in ["__Host-device", "__Host-session", "__Host-remember"] { thief.cookies[name] = value }
            try await #expect(thief.get("/open").body == "nobody")
            try await #expect(thief.get("/dashboard").status == .seeOther)
            #expect(try await browser.logIn().headers[values: .setCookie].isEmpty, "signed in already")
            for path in ["/dashboard", "/confirm", "/password", "/api/v1/me"] {
                try await #expect(!browser.get(path).body.contains(value))
            }
        }
    }

    @Test("a login by JSON with the device cookie alone needs no token")
    func script() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        try await site.visitors { visitor in
            let script = visitor()
            let body = "{\"username\":\"ada\",\"password\":\"\(WebSite.password)\"}"
            try await #expect(script.json(.post, "/api/v1/login", body).status == .ok)
            let device = script.cookies["__Host-device"]
            let later = visitor()
            later.cookies["__Host-device"] = device
            try await #expect(later.json(.post, "/api/v1/login", body).status == .ok)
            #expect(later.cookies["__Host-device"] == device)
        }
    }

    @Test("a handler can make the browser known without signing in")
    func unlocking() async throws {
        let (site, ada) = try await WebSite.withAda(WebSite.https)
        try await close("ada", site)
        let auth = site.auth
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(auth))
        router.addRoutes(SignInPages(auth).routes)
        router.get("open") { _, context in WebSite.describe(context) }
        router.get("proved-otherwise") { _, context in
            context.auth.adopt(try await auth.unlock(ada.id, knowing: context.auth.caller))
            return WebSite.describe(context)
        }
        try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await #expect(browser.logIn().status == .tooManyRequests)
            try await #expect(browser.get("/proved-otherwise").body == "nobody")
            #expect(browser.cookies["__Host-device"] != nil)
            try await #expect(browser.get("/open").body == "nobody")
            for number in 0..<100 {
                let address = try #require(IPAddress(utf8: "203.0.113.\(number)".utf8))
                let request = LoginRequest(username: "ada", password: "wrong")
                _ = try? await auth.logIn(request, caller: Caller(address: ClientAddress(address)))
            }
            try await #expect(browser.logIn().status == .seeOther)
        }
    }
}
