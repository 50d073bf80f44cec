import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("The JSON interface: account, devices, activity")
struct DevicesAPITests {
    private static func logIn(_ browser: TestBrowser, _ name: String = "ada") async throws {
        let body = "{\"username\":\"\(name)\",\"password\":\"\(WebSite.password)\"}"
        try await #expect(browser.json(.post, "/api/v1/login", body).status == .ok)
    }

    /// ASVS: 8.2.2, 14.2.6, 15.3.1.
    @Test func `account, devices and activity are told to their owner alone`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (stranger, browser) = (visitors(), visitors())
            for path in ["account", "account/devices", "account/activity"] {
                #expect(try await stranger.json(.get, "/api/v1/" + path).status == .unauthorized)
                #expect(try await browser.json(.post, "/api/v1/" + path, "{}").status == .methodNotAllowed)
            }
            try await Self.logIn(browser)
            let account = try await browser.json(.get, "/api/v1/account")
            #expect(account.status == .ok && account.body.contains("\"id\":\"\(ada.id)\""))
            let devices = try await browser.json(.get, "/api/v1/account/devices")
            #expect(
                devices.body.contains("\"current\":true") && devices.body.contains("\"user_agent\":\"TestBrowser/1.0\"")
            )
            let activity = try await browser.json(.get, "/api/v1/account/activity?limit=1")
            #expect(!activity.body.contains("\"next\":null"))
            let all = try await browser.json(.get, "/api/v1/account/activity").body
            #expect(all.contains("\"kind\":\"login.succeeded\"") && all.contains("\"next\":null"))
            for answer in [account, devices, activity] {
                #expect(answer.headers[.contentType] == "application/json")
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(!answer.body.contains(browser.cookies["session"] ?? "?"))
            }
        }
    }

    /// ASVS: 7.5.2.
    @Test func `one device is ended by its name, all others at once`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (mine, second, third) = (visitors(), visitors(), visitors())
            for browser in [mine, second, third] { try await Self.logIn(browser) }
            let list = try await mine.json(.get, "/api/v1/account/devices").body
            let ids = list.matches(of: /"id":"([^"]+)","current":false/).map { String($0.1) }
            #expect(ids.count == 2)
            let ended = try await mine.json(.post, "/api/v1/account/devices/end", "{\"id\":\"\(ids[0])\"}")
            #expect(ended.status == .noContent)
            let alive = try await [second, third].asyncCount { try await $0.json(.get, "/api/v1/me").status == .ok }
            #expect(alive == 1)
            let others = try await mine.json(.post, "/api/v1/account/devices/end-others", "{}")
            #expect(others.status == .ok && others.body == "{\"ended\":1}")
            for browser in [second, third] {
                #expect(try await browser.json(.get, "/api/v1/me").status == .unauthorized)
            }
            #expect(try await mine.json(.get, "/api/v1/me").status == .ok)
        }
    }

    /// ASVS: 8.2.2.
    @Test("another's device is 404 (ATK-93)")
    func stranger() async throws {
        let (site, _) = try await WebSite.withAda()
        let bob = try await site.account("bob")
        try await site.visitors { visitors in
            let (ada, other) = (visitors(), visitors())
            try await Self.logIn(ada)
            try await Self.logIn(other, "bob")
            let id = try #require(try await site.auth.devices(of: bob.id).first?.id)
            let answer = try await ada.json(.post, "/api/v1/account/devices/end", "{\"id\":\"\(id)\"}")
            #expect(answer.status == .notFound && answer.body.contains("\"code\":\"device_not_found\""))
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(try await other.json(.get, "/api/v1/me").status == .ok)
        }
    }

    @Test func `an older login, a missing token and odd input end nothing`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (ada, other) = (visitors(), visitors())
            for browser in [ada, other] { try await Self.logIn(browser) }
            let end = "/api/v1/account/devices/end"
            for body in ["", "[]", "{}", "{\"id\":1}", "{\"id\":null}", "{\"id\":\"a\",\"id\":\"b\"}", "{\"x\":\"\"}"] {
                let status = try await ada.json(.post, end, body).status.code
                #expect([400, 422].contains(status), "\(body)")
            }
            for query in [
                "limit=0", "limit=101", "limit=+5", "limit=", "limit=9999", "before=x", "x=1", "limit=1&limit=1",
            ] {
                let status = try await ada.json(.get, "/api/v1/account/activity?" + query).status.code
                #expect([400, 422].contains(status), "\(query)")
            }
            let token = try #require(HTTPField.Name("X-CSRF-Token"))
            let others = "/api/v1/account/devices/end-others"
            #expect(try await ada.json(.post, others, "{}", headers: [token: "wrong"]).status == .forbidden)
            site.time.advance(by: .minutes(5) + .seconds(1))
            let refused = try await ada.json(.post, others, "{}")
            #expect(refused.status == .forbidden && refused.body.contains("\"code\":\"reauthentication_required\""))
            #expect(try await other.json(.get, "/api/v1/me").status == .ok)
        }
    }
}

extension Sequence {
    fileprivate func asyncCount(where body: (Element) async throws -> Bool) async rethrows -> Int {
        var count = 0
        for element in self where try await body(element) { count += 1 }
        return count
    }
}
