import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("The JSON interface")
struct AuthAPITests {
    private let login = "{\"username\":\"ada\",\"password\":\"\(WebSite.password)\"}"

    /// ASVS: 4.1.1, 14.2.2.
    @Test func `registering, asking, leaving and coming back`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let made = try await browser.json(.post, "/api/v1/register", login)
            #expect(made.status == .created)
            #expect(made.headers[.contentType] == "application/json")
            #expect(made.headers[.cacheControl] == "no-store")
            #expect(made.body.contains("\"username\":\"ada\"") && made.body.contains("\"fresh\":true"))
            let me = try await browser.json(.get, "/api/v1/me")
            #expect(me.status == .ok)
            #expect(me.token != nil)
            try await #expect(browser.json(.post, "/api/v1/logout").status == .noContent)
            try await #expect(browser.json(.get, "/api/v1/me").status == .unauthorized)
            try await #expect(browser.json(.post, "/api/v1/login", login).status == .ok)
            try await #expect(browser.json(.get, "/api/v1/me").status == .ok)
        }
    }

    @Test func `a wrong password is 401 and signs nobody in`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let answer = try await browser.json(.post, "/api/v1/login", "{\"username\":\"ada\",\"password\":\"wrong\"}")
            #expect(answer.status == .unauthorized)
            #expect(answer.body.contains("\"code\":\"invalid_credentials\""))
            #expect(answer.headers[values: .setCookie] == [])
        }
    }

    /// ASVS: 3.5.2.
    @Test(arguments: [
        "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json",
        "application/jsonp", "application/problem+json", "application/json, text/plain", "",
    ])
    func `anything but application/json is 415`(type: String) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { [login] browser in
            for path in ["/api/v1/login", "/api/v1/register"] {
                let answer = try await browser.json(.post, path, login, headers: [.contentType: type])
                #expect(answer.status == .unsupportedMediaType)
                #expect(answer.headers[values: .setCookie] == [])
            }
        }
    }

    /// ASVS: 3.2.1.
    @Test func `a browser's form page is never the answer to a script, nor the other way round`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            try await #expect(browser.json(.get, "/nothing").headers[.contentType] == "application/problem+json")
            try await #expect(browser.get("/nothing").headers[.contentType] == "text/html; charset=utf-8")
        }
    }

    /// ASVS: 2.2.2, 15.3.5.
    @Test(
        "wrong types and odd JSON are refused on every route (ATK-94)",
        arguments: [
            "null", "0", "true", "[]", "{}", "1e400", "\"\\ud800\"", "-0", "\"\\u0000\"", "\"unterminated",
        ])
    func types(value: String) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            for path in ["/api/v1/login", "/api/v1/register"] {
                for field in ["username", "password", "remember", "email"] {
                    let others = ["username", "password"].filter { $0 != field }.map { "\"\($0)\":\"ada\"" }
                    let body = "{\"\(field)\":\(value)," + others.joined(separator: ",") + "}"
                    let status = try await browser.json(.post, path, body).status.code
                    #expect([400, 401, 422].contains(status), "\(path) \(body)")
                }
            }
            #expect(browser.cookies["session"] == nil)
        }
    }
}
