import Gatehouse
import GatehouseTesting
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Every response")
struct SecuredResponderTests {
    private static let policy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .cookie

    private func isSecured(_ headers: HTTPFields) -> Bool {
        headers[values: HTTPField.Name("Referrer-Policy") ?? .cookie] == ["same-origin"]
            && headers[values: .xContentTypeOptions] == ["nosniff"] && headers[values: Self.policy] == ["same-origin"]
    }

    /// Promise: The security headers stand on every response: pages, files, redirects, 404, 405, 421 and thrown errors.
    ///
    /// ASVS: 3.2.1, 3.4.4, 3.4.5, 3.4.8, 13.4.4.
    @Test(arguments: [
        ("GET", "/login", 200), ("GET", "/assets/gatehouse.css", 200), ("GET", "/healthz", 200), ("GET", "/mine", 303),
        ("GET", "/no-such-page", 404), ("GET", "/no/such/page?x=<b>", 404), ("PUT", "/login", 405),
        ("GET", "/logout", 405), ("GET", "/boom", 500), ("GET", "/adopt-and-throw?name=eve", 404),
        ("OPTIONS", "/login", 204), ("HEAD", "/login", 200), ("HEAD", "/no-such-page", 404), ("POST", "/login", 415),
        ("DELETE", "/no-such-page", 404), ("GET", "/api/v1/me", 401), ("GET", "/api/v1/login", 405),
        ("POST", "/plain", 404), ("TRACE", "/login", 405), ("GET", "/mine/", 303),
    ])
    func `carries the security headers`(method: String, path: String, status: Int) async throws {
        let site = try await WebSite()
        let method = try #require(HTTPRequest.Method(method))
        try await site.application().test(.router) { client in
            let html: HTTPFields = [.accept: "text/html"]
            for headers in [[:], html] where path.utf8.starts(with: "/mine".utf8) == (headers == html) {
                let answer = try await client.executeRequest(uri: path, method: method, headers: headers, body: nil)
                #expect(answer.status.code == status)
                #expect(isSecured(answer.headers))
            }
        }
    }

    /// ASVS: 3.4.3, 3.4.6, 4.1.1, 14.2.2, 14.3.2.
    @Test func `pages of ours forbid framing, foreign parts and caching`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            var paths = ["/", "/login", "/register", "/no-such-page", "/boom"]
            for _ in 0..<2 {
                for path in paths {
                    let page = try await browser.get(path)
                    let csp = try #require(page.headers[.contentSecurityPolicy])
                    #expect(csp.contains("default-src 'none'") && csp.contains("frame-ancestors 'none'"))
                    #expect(page.headers[HTTPField.Name("X-Frame-Options") ?? .cookie] == "DENY")
                    #expect(page.headers[.cacheControl] == "no-store")
                    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
                }
                try await browser.actingAs(ada)
                paths = ["/", "/dashboard", "/confirm", "/password", "/no-such-page"]
            }
        }
    }

    /// ASVS: 4.1.4.
    @Test func `paths of ours answer other methods with 405 and what they allow`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let cases: [(HTTPRequest.Method, String, String)] = [
                (.put, "/login", "GET, POST, HEAD, OPTIONS"), (.delete, "/register", "GET, POST, HEAD, OPTIONS"),
                (.get, "/logout", "POST, OPTIONS"), (.patch, "/dashboard", "GET, HEAD, OPTIONS"),
                (.get, "/api/v1/logout", "POST, OPTIONS"), (.delete, "/api/v1/me", "GET, HEAD, OPTIONS"),
                (.put, "/confirm?x=1", "GET, POST, HEAD, OPTIONS"),
            ]
            for (method, path, allow) in cases {
                let answer = try await browser.json(method, path)
                #expect(answer.status == .methodNotAllowed, "\(path)")
                #expect(answer.headers[.allow] == allow, "\(path)")
                let options = try await browser.json(.options, path)
                #expect(options.status == .noContent)
                #expect(options.headers[.allow] == allow)
            }
            try await #expect(browser.json(.put, "/plain").status == .notFound)
        }
    }

    @Test(
        "a path of ours has one spelling, to which the others lead",
        arguments: [
            ("/login/", "/login"), ("//login", "/login"), ("/login///", "/login"), ("//dashboard/", "/dashboard"),
            ("/login/?next=/mine", "/login?next=/mine"), ("/login/?next=//evil.test", "/login?next=//evil.test"),
            ("//", "/"), ("/api//v1/me", "/api/v1/me"),
        ])
    func spelling(path: String, right: String) async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            for method in [HTTPRequest.Method.get, .head] {
                let answer = try await browser.json(method, path, headers: [.accept: "text/html"])
                #expect(answer.status == .movedPermanently)
                #expect(answer.location == right)
                #expect(answer.headers[.cacheControl] == "no-store")
            }
            try await #expect(browser.json(.put, path).status == .notFound)
            try await #expect(browser.get("/open/").body == "nobody")
            try await #expect(browser.get("//evil.test/login").status == .notFound)
        }
    }

    /// ASVS: 4.2.2.
    @Test func `a HEAD is a GET without the body`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            for path in ["/", "/login", "/plain", "/assets/gatehouse.css", "/no-such-page", "/dashboard"] {
                let get = try await browser.get(path)
                let head = try await browser.json(.head, path, headers: [.accept: "text/html"])
                #expect(head.status == get.status, "\(path)")
                #expect(head.body == "")
                #expect(head.headers[.contentType] == get.headers[.contentType])
                #expect(head.location == get.location)
            }
            try await browser.actingAs(ada)
            try await #expect(browser.json(.head, "/mine").status == .ok)
            try await #expect(browser.json(.head, "/admin").status == .forbidden)
        }
    }

    /// ASVS: 13.4.2, 16.5.1, 16.5.4.
    @Test func `an error that nobody foresaw says nothing of itself`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let (page, answer) = (try await browser.get("/boom"), try await browser.json(.get, "/boom"))
            for one in [page, answer] {
                #expect(one.status == .internalServerError)
                #expect(!one.body.contains("canary") && !one.body.contains("Unforeseen"))
            }
            #expect(answer.body.contains("\"code\":\"internal_error\""))
        }
    }

    /// Promise: A site whose public URL was forgotten behind a proxy stops with 421; it never runs on weak cookies.
    ///
    /// ASVS: 4.1.3.
    @Test(arguments: [
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via", "x-forwarded-anything",
    ])
    func `a forwarded request to a loopback site is 421 and names the setting`(name: String) async throws {
        let (site, ada) = try await WebSite.withAda()
        let field = try #require(HTTPField.Name(name))
        try await site.visit { browser in
            try await browser.actingAs(ada)
            for path in ["/login", "/dashboard", "/api/v1/me", "/healthz", "/no-such-page"] {
                let page = try await browser.get(path, headers: [field: "1.1 proxy"])
                #expect(page.status == .misdirectedRequest)
                #expect(page.body.contains("GATEHOUSE_PUBLIC_URL"))
                #expect(page.headers[values: .setCookie] == [])
                #expect(isSecured(page.headers))
            }
            try await #expect(browser.post("/login", [], headers: [field: "x"]).status == .misdirectedRequest)
            try await #expect(browser.get("/dashboard").status == .ok)
        }
    }

    @Test func `over https a proxy is expected, and HSTS is the option's business`() async throws {
        let site = try await WebSite(WebSite.https)
        try await site.visit { browser in
            let page = try await browser.get("/login", headers: [HTTPField.Name("Via") ?? .cookie: "1.1 proxy"])
            #expect(page.status == .ok)
            #expect(page.headers[.strictTransportSecurity] == nil)
        }
    }
}
