import Gatehouse
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Attacks by cookies")
struct CookieAttackTests {
    /// Promise: A session identifier that a client brings along is never taken over by a login.
    ///
    /// ASVS: 7.2.4.
    @Test func `ATK-10 a login never adopts what came in the cookie`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let browser = visitor()
            let planted = String(repeating: "A", count: 43)
            browser.cookies["session"] = planted
            _ = try await browser.get("/login")
            #expect(browser.cookies["session"] == planted)
            _ = try await browser.logIn()
            let first = try #require(browser.cookies["session"])
            #expect(first != planted)
            let thief = visitor()
            thief.cookies["session"] = planted
            try await #expect(thief.get("/open").body == "nobody")
            _ = try await browser.submit("/confirm", [("password", WebSite.password)])
            let second = try #require(browser.cookies["session"])
            _ = try await browser.submit(
                "/password", [("current_password", WebSite.password), ("new_password", "quiet meadow lantern 91")])
            let third = try #require(browser.cookies["session"])
            #expect(Set([first, second, third]).count == 3)
            for old in [first, second] {
                thief.cookies["session"] = old
                try await #expect(thief.get("/open").body == "nobody")
            }
            try await #expect(browser.get("/open").body == "ada fresh")
        }
        let stored = try await site.auth.store.read { try $0.sessions(of: ada.id, at: site.time.now).count }
        #expect(stored == 1)
    }

    @Test func `ATK-10 the cookie from before a login dies with it`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.get("/login")
            let before = browser.cookies["prelogin"]
            #expect(before != nil)
            _ = try await browser.logIn()
            #expect(browser.cookies["prelogin"] == nil)
        }
    }

    /// Promise: Over https every cookie is `__Host-`, Secure, HttpOnly, SameSite=Lax and for the whole host only.
    ///
    /// ASVS: 3.3.1, 3.3.2, 3.3.3, 3.3.4, 3.3.5.
    @Test func `ATK-11 flags of every cookie of every route`() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        try await site.visit { browser in
            var lines: [String] = []
            func keep(_ page: TestPage) { lines += page.headers[values: .setCookie] }
            keep(try await browser.get("/login"))
            keep(try await browser.logIn(remember: true))
            browser.restart()
            keep(try await browser.get("/open"))
            keep(try await browser.submit("/confirm", [("password", WebSite.password)]))
            keep(try await browser.get("/dashboard"))
            keep(try await browser.post("/logout", []))
            keep(try await browser.get("/register"))
            #expect(lines.count > 7)
            for line in lines {
                let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
                #expect(line.utf8.starts(with: "__Host-".utf8), "\(line)")
                for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
                    #expect(parts.contains { $0 == part }, "\(line)")
                }
                #expect(!parts.contains { $0.lowercased().hasPrefix("domain") })
                #expect(line.utf8.count < 200)
            }
        }
    }

    /// ASVS: 3.3.4, 7.2.1.
    @Test func `ATK-13 FL-089 a stored digest or a device's row opens nothing, and no answer holds it`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let browser = visitor()
            _ = try await browser.logIn()
            let secret = try #require(browser.cookies["session"])
            let digest = Digest256(ofText: secret).bytes
            let thief = visitor()
            for text in [Base64URL.encode(digest), digest.map { String($0, radix: 16) }.joined()] {
                thief.cookies["session"] = text
                try await #expect(thief.json(.get, "/api/v1/me").status == .unauthorized)
            }
            for path in ["/dashboard", "/confirm", "/password", "/api/v1/me"] {
                let body = try await browser.get(path).body
                #expect(!body.contains(secret) && !body.contains(Base64URL.encode(digest)))
            }
        }
    }

    /// ASVS: 3.5.3, 7.4.1.
    @Test func `ATK-15 a log-out ends session and device, a GET does not, strangers make no rows`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitor in
            let browser = visitor()
            _ = try await browser.logIn(remember: true)
            let kept = browser.cookies
            try await #expect(browser.get("/logout").status == .methodNotAllowed)
            try await #expect(browser.get("/open").body == "ada fresh")
            _ = try await browser.get("/dashboard")
            _ = try await browser.post("/logout", [])
            let thief = visitor()
            thief.cookies = kept
            try await #expect(thief.get("/open").body == "nobody")
            thief.restart()
            try await #expect(thief.get("/open").body == "nobody")
            let stranger = visitor()
            for _ in 0..<100 {
                stranger.cookies = [:]
                _ = try await stranger.submit("/logout", [])
                _ = try await stranger.get("/login")
            }
        }
        let (sessions, devices) = (try await site.count("sessions"), try await site.count("devices"))
        #expect(sessions == 0)
        #expect(devices == 0)
    }

    /// Promise: A session ends by the server's clock, after 30 minutes without use or after 12 hours.
    ///
    /// ASVS: 7.3.1, 7.3.2.
    @Test func `ATK-16 the limits are the server's, whatever the cookie says`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn()
            for _ in 0..<24 {
                try await #expect(browser.get("/open").body.hasPrefix("ada"))
                site.time.advance(by: .minutes(29))
            }
            try await #expect(browser.get("/open").body.hasPrefix("ada"))
            site.time.advance(by: .minutes(25))
            try await #expect(browser.get("/open").body == "nobody")
            _ = try await browser.logIn()
            site.time.advance(by: .minutes(31))
            try await #expect(browser.json(.get, "/api/v1/me").status == .unauthorized)
        }
    }

    /// ASVS: 3.3.3, 16.3.3.
    @Test("ATK-12 a cookie that was tossed in never wins, read from the wire", arguments: TossedCookie.all)
    func tossed(_ cookie: TossedCookie) async throws {
        let (site, ada) = try await WebSite.withAda(WebSite.https)
        let eve = try await site.account("eve")
        let caller = Caller(address: .unknown, userAgent: "")
        let victim = try await site.auth.issueSession(for: ada.id, reason: "test", caller: caller).token.expose()
        let attacker = try await site.auth.issueSession(for: eve.id, reason: "test", caller: caller).token.expose()
        try await site.application().test(.live) { client in
            let port = try #require(client.port)
            var request = Array("GET /open HTTP/1.1\r\nHost: app.example.test\r\nConnection: close\r\n".utf8)
            for header in cookie.headers {
                request += Array("Cookie: ".utf8) + header.flatMap { $0.bytes(victim: victim, attacker: attacker) }
                request += Array("\r\n".utf8)
            }
            let answer = try await RawExchange.send(request + Array("\r\n".utf8), port: port)
            #expect(!answer.contains("eve"), "\(answer)")
            if cookie.showsVictim { #expect(answer.contains("ada")) }
            if cookie.isRefused { #expect(answer.contains("400") || answer.contains("nobody")) }
        }
        #expect(cookie.isDuplicate == (site.log.count("cookie.duplicate") == 1))
    }
}

/// What stands in the Cookie fields of one request.
struct TossedCookie: Sendable, CustomTestStringConvertible {
    enum Part: Sendable {
        case text(String)
        case raw([UInt8])
        case victim
        case attacker

        func bytes(victim: String, attacker: String) -> [UInt8] {
            switch self {
            case .text(let text): Array(text.utf8)
            case .raw(let bytes): bytes
            case .victim: Array(victim.utf8)
            case .attacker: Array(attacker.utf8)
            }
        }
    }

    let testDescription: String
    let headers: [[Part]]
    var showsVictim = false
    var isDuplicate = false
    var isRefused = false

    private static let name = Part.text("__Host-session=")

    private static func before(_ bytes: [UInt8], _ what: String) -> TossedCookie {
        TossedCookie(
            testDescription: what, headers: [[.raw(bytes), name, .attacker, .text("; "), name, .victim]])
    }

    static let all = [
        before([0xE2, 0x80, 0x80], "an en quad before the name"), before([0xC2, 0x85], "a next line before the name"),
        before([0xC2, 0xA0], "a no-break space before the name"), before([0x85], "a raw 85 before the name"),
        before([0xA0], "a raw A0 before the name"),
        TossedCookie(
            testDescription: "a Greek question mark for a semicolon",
            headers: [[.text("x=1"), .raw([0xCD, 0xBE]), name, .attacker, .text("; "), name, .victim]],
            showsVictim: true),
        TossedCookie(
            testDescription: "two of one name", headers: [[name, .attacker, .text("; "), name, .victim]],
            isDuplicate: true, isRefused: true),
        TossedCookie(
            testDescription: "two fields", headers: [[name, .attacker], [name, .victim]], isDuplicate: true,
            isRefused: true),
        TossedCookie(
            testDescription: "the old quoted form",
            headers: [[.text("$Version=1; __Host-session=\""), .attacker, .text("\"")]], isRefused: true),
        TossedCookie(
            testDescription: "another case",
            headers: [[.text("__host-SESSION="), .attacker, .text("; "), name, .victim]],
            showsVictim: true),
        TossedCookie(
            testDescription: "without the prefix",
            headers: [[.text("session="), .attacker, .text("; "), name, .victim]],
            showsVictim: true),
    ]
}
