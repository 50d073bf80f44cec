import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Requests from other sites")
struct CrossSiteAttackTests {
    /// Every route that is not a GET, with a body that would do something.
    struct Route: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        let fields: [(String, String)]
        var isJSON = false

        var testDescription: String { "\(method) \(path)" }

        var body: String {
            guard isJSON else { return fields.map { "\($0.0)=\($0.1)" }.joined(separator: "&") }
            return "{" + fields.map { "\"\($0.0)\":\"\($0.1)\"" }.joined(separator: ",") + "}"
        }
        var type: String { isJSON ? "application/json" : "application/x-www-form-urlencoded" }
    }

    static let eve = [("username", "eve"), ("password", WebSite.password)]
    static let routes: [Route] = [
        Route(method: .post, path: "/register", fields: [("username", "mallory"), ("password", WebSite.password)]),
        Route(method: .post, path: "/login", fields: eve),
        Route(method: .post, path: "/logout", fields: []),
        Route(method: .post, path: "/confirm", fields: [("password", WebSite.password)]),
        Route(
            method: .post, path: "/password",
            fields: [("current_password", WebSite.password), ("new_password", "quiet meadow lantern 91")]),
        Route(
            method: .post, path: "/api/v1/register",
            fields: [("username", "mallory"), ("password", WebSite.password)], isJSON: true),
        Route(method: .post, path: "/api/v1/login", fields: eve, isJSON: true),
        Route(method: .post, path: "/api/v1/logout", fields: [], isJSON: true),
        Route(method: .post, path: "/mine", fields: [("a", "b")]),
        Route(method: .put, path: "/mine", fields: [("a", "b")], isJSON: true),
        Route(method: .patch, path: "/mine", fields: [("a", "b")], isJSON: true),
        Route(method: .delete, path: "/mine", fields: []),
        Route(method: .post, path: "/open", fields: [("a", "b")]),
    ]

    private static let csrf = HTTPField.Name("X-CSRF-Token") ?? .cookie
    private static let site = HTTPField.Name("Sec-Fetch-Site") ?? .cookie

    /// Promise: A request that another site makes the browser send changes nothing and ends no session, on every route.
    ///
    /// ASVS: 3.5.1, 16.3.3.
    @Test("ATK-90 every route that is not a GET, every disguise", arguments: routes)
    func refused(route: Route) async throws {
        let (site, ada) = try await WebSite.withAda()
        let eve = try await site.account("eve")
        try await site.visitors { visitor in
            let (victim, attacker, early) = (visitor(), visitor(), visitor())
            try await attacker.actingAs(eve)
            let hers = try await attacker.get("/confirm").token ?? ""
            let before = try await early.get("/login").token ?? ""
            try await victim.actingAs(ada)
            victim.cookies.merge(early.cookies) { own, _ in own }
            let good = try await victim.get("/confirm").token ?? ""
            let session = victim.cookies["session"]
            let own: HTTPFields = [.origin: "http://localhost:8080"]
            let disguises: [(String, HTTPFields, String)] = [
                ("no token", own, ""), ("empty", own + [Self.csrf: ""], ""), ("hers", own + [Self.csrf: hers], ""),
                ("from before login", own + [Self.csrf: before], ""), ("in the query", own, "?csrf=" + good),
                ("two tokens", own + [Self.csrf: good] + [Self.csrf: good], ""),
                ("foreign", [Self.csrf: good, .origin: "https://evil.test"], ""),
                ("null", [Self.csrf: good, .origin: "null"], ""),
                ("look-alike", [Self.csrf: good, .origin: "http://localhost:80800"], ""),
                ("other port", [Self.csrf: good, .origin: "http://localhost"], ""),
                ("cross-site", own + [Self.csrf: good, Self.site: "cross-site"], ""),
                ("same-site", own + [Self.csrf: good, Self.site: "same-site"], ""),
                ("none", own + [Self.csrf: good, Self.site: "none"], ""),
                ("says nothing", [:], ""), ("says nothing, hers", [Self.csrf: hers], ""),
            ]
            for (name, headers, query) in disguises {
                let type: HTTPFields = [.contentType: route.type, .accept: "text/html"]
                let answer = try await visitor.send(
                    route.method, route.path + query, route.body, headers + type, as: victim)
                // A form that the browser calls our own and whose token is old was sent twice: its result is shown again.
                let isOurs = headers[.origin] == own[.origin] && headers[Self.site] == nil
                let result = ["/login": "/dashboard", "/register": "/dashboard", "/confirm": "/dashboard"][route.path]
                let isAgain = isOurs && result != nil && answer.location == result
                #expect(isAgain || [403, 422].contains(answer.status.code), "\(name): \(answer.status)")
                #expect(answer.headers[values: .setCookie] == [], "\(name)")
                #expect(victim.cookies["session"] == session)
                try await #expect(victim.get("/open").body == "ada fresh", "\(name)")
            }
        }
        #expect(site.log.handled == [])
        #expect(site.log.count("login.succeeded") == 0 && site.log.count("password.changed") == 0)
        let (accounts, sessions) = (try await site.count("accounts"), try await site.count("sessions"))
        #expect(accounts == 2)
        #expect(sessions == 2)
    }

    @Test("ATK-90 the same requests from our own page go through", arguments: routes)
    func accepted(route: Route) async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.account("eve")
        try await site.visitors { visitor in
            let browser = visitor()
            try await browser.actingAs(ada)
            let good = try await browser.get("/confirm").token ?? ""
            let headers: HTTPFields = [
                .origin: "http://localhost:8080", Self.site: "same-origin", Self.csrf: good, .contentType: route.type,
                .accept: "text/html",
            ]
            let answer = try await visitor.send(route.method, route.path, route.body, headers, as: browser)
            #expect(answer.status.code < 400)
        }
    }

    @Test func `ATK-90 a method in a field or a header is no method`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            for name in ["X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"] {
                let header = try #require(HTTPField.Name(name))
                _ = try await browser.post("/mine?_method=DELETE", [("_method", "DELETE")], headers: [header: "DELETE"])
                _ = try await browser.get("/mine?_method=DELETE", headers: [header: "DELETE"])
            }
        }
        #expect(site.log.handled == Array(repeating: "handled POST /mine", count: 3))
    }

    /// ASVS: 3.5.2.
    @Test func `ATK-90 a simple content type gets no JSON through`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let browser = visitor()
            for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
                let body = "{\"username\":\"ada\",\"password\":\"\(WebSite.password)\"}"
                let headers: HTTPFields = [.contentType: type, .origin: "https://evil.test"]
                let stranger = try await visitor.send(.post, "/api/v1/login", body, headers, as: browser)
                #expect(stranger.status == .unsupportedMediaType)
            }
            try await browser.actingAs(ada)
            let headers: HTTPFields = [.contentType: "text/plain", .origin: "https://evil.test"]
            let signedIn = try await visitor.send(.post, "/api/v1/logout", "{}", headers, as: browser)
            #expect(signedIn.status == .forbidden)
            try await #expect(browser.get("/open").body == "ada fresh")
        }
    }

    /// Promise: Nobody can be signed in to somebody else's account by a form on another site.
    ///
    /// ASVS: 3.5.1, 16.3.3.
    @Test("ATK-91 a login from another site signs nobody in", arguments: ["https://evil.test", "null", ""])
    func loginFromElsewhere(origin: String) async throws {
        let site = try await WebSite()
        try await site.account("eve")
        try await site.visitors { visitor in
            let stolen = visitor()
            let token = try await stolen.get("/login").token ?? ""
            for path in ["/login", "/register"] {
                let browser = visitor()
                let fields = path == "/login" ? Self.eve : [("username", "mallory"), ("password", WebSite.password)]
                for csrf in [token, ""] {
                    let headers: HTTPFields = origin.isEmpty ? [Self.site: "cross-site"] : [.origin: origin]
                    let page = try await browser.post(path, fields + [("csrf", csrf)], headers: headers)
                    #expect(page.status == .forbidden)
                    #expect(browser.cookies["session"] == nil)
                    let silent = try await browser.post(path, fields + [("csrf", csrf)])
                    #expect(silent.status == .forbidden)
                    #expect(browser.cookies["session"] == nil)
                }
            }
        }
        #expect(site.log.count("access.cross_site") == 8)
        let (sessions, accounts) = (try await site.count("sessions"), try await site.count("accounts"))
        #expect(sessions == 0)
        #expect(accounts == 1)
    }

    @Test(
        "ATK-91 a form of ours is one form, however its address is spelled",
        arguments: ["/login/", "//login", "/login//", "/register/", "//register", "/logout/"])
    func spelling(path: String) async throws {
        let site = try await WebSite()
        try await site.account("eve")
        let fields = path.contains("login") ? Self.eve : [("username", "mallory"), ("password", WebSite.password)]
        let headers: HTTPFields = [Self.site: "cross-site", .origin: "https://evil.test"]
        try await site.visit { browser in
            let page = try await browser.post(path, fields, headers: headers)
            #expect(page.status == .notFound)
            #expect(page.headers[values: .setCookie] == [])
        }
        // Without what stands around the router, the router takes them all for the form, and so does the check.
        let bare = Router(context: AuthContext.self)
        bare.add(middleware: SessionMiddleware(site.auth))
        bare.addRoutes(SignInPages<AuthContext>(site.auth).routes)
        try await Application(router: bare).test(.router) { client in
            let page = try await TestBrowser(client, site.auth).post(path, fields, headers: headers)
            #expect(page.status == .forbidden)
            #expect(page.headers[values: .setCookie] == [])
        }
        let (sessions, accounts) = (try await site.count("sessions"), try await site.count("accounts"))
        #expect(sessions == 0)
        #expect(accounts == 1)
    }

    @Test func `ATK-91 pages that no middleware looks after sign nobody in`() async throws {
        let site = try await WebSite()
        try await site.account("eve")
        let router = Router(context: AuthContext.self)
        router.addRoutes(SignInPages<AuthContext>(site.auth).routes)
        try await Application(router: router).test(.router) { client in
            let page = try await TestBrowser(client, site.auth).post("/login", Self.eve)
            #expect(page.status == .forbidden)
        }
        let sessions = try await site.count("sessions")
        #expect(sessions == 0)
    }

    /// Promise: A form of another site, which comes without our cookies, takes none of them away either.
    @Test("ATK-90 who comes without cookies leaves none and loses none", arguments: ["/logout", "/api/v1/logout"])
    func withoutCookies(path: String) async throws {
        let site = try await WebSite()
        try await site.visitors { visitor in
            for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json"] {
                let headers: HTTPFields = [
                    .contentType: type, .accept: "text/html", .origin: "https://evil.test", Self.site: "cross-site",
                ]
                let answer = try await visitor.send(.post, path, "{}", headers, as: visitor())
                #expect(answer.headers[values: .setCookie] == [], "\(type)")
                #expect(answer.headers[.init("Clear-Site-Data") ?? .cookie] == nil, "\(type)")
            }
        }
    }

    /// ASVS: 3.4.2.
    @Test(
        "ATK-117 no other origin may read anything",
        arguments: [
            "https://evil.test", "null", "http://localhost:80800", "http://localhost:8080.evil.test",
            "http://localhost:8080",
        ])
    func sharing(origin: String) async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            let asks: HTTPFields = [
                .origin: origin, .accessControlRequestMethod: "POST", .accessControlRequestHeaders: "x-csrf-token",
            ]
            let routes: [(HTTPRequest.Method, String)] = [
                (.get, "/api/v1/me"), (.options, "/api/v1/logout"), (.get, "/boom"),
            ]
            for (method, path) in routes {
                let answer = try await browser.json(method, path, headers: asks)
                for name in ["Origin", "Credentials", "Headers", "Methods"] {
                    let field = try #require(HTTPField.Name("Access-Control-Allow-" + name))
                    #expect(answer.headers[field] == nil)
                }
            }
        }
    }
}

private func + (left: HTTPFields, right: HTTPFields) -> HTTPFields {
    var all = left
    all.append(contentsOf: right)
    return all
}
