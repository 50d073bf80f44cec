import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite("Taking a login over to a guarded host")
struct HandOverTests {
    private static let host = "wiki.example.org"
    private static let browser = Digest256(ofText: "a browser")

    private func code(_ site: Site, _ session: NewSession) async throws -> String {
        let loaded = try #require(try await site.load(session))
        return try await site.auth.handOver(loaded, to: Self.host, browser: Self.browser).expose()
    }

    private func enter(
        _ site: Site, _ code: String, host: String = HandOverTests.host, browser: Digest256 = HandOverTests.browser
    ) async throws -> NewSession? {
        try await site.auth.enter(host, code: code, browser: browser, caller: .browser)
    }

    private func entered() async throws -> (site: Site, login: NewSession, guarded: NewSession) {
        let (site, login) = try await Site.loggedIn(remember: true)
        let guarded = try #require(try await enter(site, try await code(site, login)))
        return (site, login, guarded)
    }

    @Test func `a code begins a session of that host, which lasts no longer than the login`() async throws {
        let (site, login, guarded) = try await entered()
        let loaded = try #require(try await site.load(guarded))
        #expect(loaded.session.guarded == GuardedSession(parent: login.session.id, host: Self.host))
        #expect(loaded.session.expiresAt == login.session.expiresAt)
        #expect(loaded.account.id == login.account.id)
        #expect(site.log.count(of: .handedOver) == 1)
    }

    /// Promise: A code that takes a login to a guarded host works once, for a minute, on that host and in that browser.
    @Test func `a code works once, on its host, in its browser, for a minute`() async throws {
        let (site, login) = try await Site.loggedIn()
        let used = try await code(site, login)
        #expect(try await enter(site, used) != nil)
        #expect(try await enter(site, used) == nil)
        let elsewhere = try await code(site, login)
        #expect(try await enter(site, elsewhere, host: "shop.example.org") == nil)
        #expect(try await enter(site, elsewhere) == nil, "a try elsewhere uses it up")
        let stolen = try await code(site, login)
        #expect(try await enter(site, stolen, browser: Digest256(ofText: "another browser")) == nil)
        #expect(try await enter(site, stolen) == nil, "a try in another browser uses it up")
        let old = try await code(site, login)
        site.time.advance(by: .seconds(60))
        #expect(try await enter(site, old) == nil)
        for garbage in ["", "x", String(repeating: "A", count: 43), String(repeating: "A", count: 100_000)] {
            #expect(try await enter(site, garbage) == nil)
        }
    }

    @Test func `of twenty at once on two servers one gets the session`() async throws {
        let (site, login) = try await Site.loggedIn()
        let second = try await Site(beside: site)
        let code = try await code(site, login)
        let entered = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask { try await self.enter(number % 2 == 0 ? site : second, code) != nil }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(entered == 1)
    }

    @Test func `a code dies with its login`() async throws {
        let (site, login) = try await Site.loggedIn()
        let code = try await code(site, login)
        try await site.auth.logOut(try await site.load(login), deviceCookie: nil, caller: .browser)
        #expect(try await enter(site, code) == nil)
    }

    /// Promise: A log-out, and whatever else ends a login, ends its sessions on guarded hosts on every server.
    @Test(arguments: ["log-out", "log-out there", "all", "device", "disable", "another password", "expiry"])
    func `a session on a guarded host ends with the login`(way: String) async throws {
        let (site, login, guarded) = try await entered()
        let second = try await Site(beside: site)
        site.holdLease()
        #expect(try await site.isAlive(guarded))
        #expect(try await second.isAlive(guarded))
        let loaded = try #require(try await site.load(login))
        switch way {
        case "log-out": try await site.auth.logOut(loaded, deviceCookie: nil, caller: .browser)
        case "log-out there": try await site.auth.logOut(site.load(guarded), deviceCookie: nil, caller: .browser)
        case "all": try await site.auth.endSessions(of: login.account.id)
        case "device":
            try await site.auth.endDevice(SignedInDevice.id(of: login.session), in: loaded, caller: .browser)
        case "disable": try await site.auth.disable(login.account.id)
        case "another password":
            _ = try await site.auth.changePassword(
                current: Site.password, new: "quiet lantern, seven boats", in: loaded, caller: .browser)
        default: site.time.advance(by: .hours(12))
        }
        for session in [login, guarded] {
            #expect(try await !site.isAlive(session), "\(way)")
            #expect(try await !second.isAlive(session), "\(way), on another server")
        }
    }

    @Test func `a log-out there forgets the remembered device too`() async throws {
        let (site, login, guarded) = try await entered()
        try await site.auth.logOut(site.load(guarded), deviceCookie: nil, caller: .browser)
        let cookie = try #require(login.deviceToken).value.expose()
        #expect(try await site.resume(cookie) == nil)
    }

    @Test func `a second code takes the place of the session from the first`() async throws {
        let (site, login, first) = try await entered()
        let second = try #require(try await enter(site, try await code(site, login)))
        #expect(try await !site.isAlive(first))
        #expect(try await site.isAlive(second))
    }

    @Test func `use of a guarded host counts as use of the login`() async throws {
        let (site, login, guarded) = try await entered()
        site.holdLease()
        for _ in 0..<4 {
            site.time.advance(by: .minutes(20))
            #expect(try await site.isAlive(guarded))
            await site.auth.flush()
        }
        #expect(try await site.isAlive(login))
    }

    @Test func `it is no device of its own, and no session over the limit`() async throws {
        let (site, login, _) = try await entered()
        let loaded = try #require(try await site.load(login))
        #expect(try await site.auth.devices(of: loaded).count == 1)
        try await site.auth.endOtherDevices(in: loaded, caller: .browser)
        #expect(try await site.isAlive(login))
    }

    @Test func `a session on a guarded host hands nothing over`() async throws {
        let (site, _, guarded) = try await entered()
        let loaded = try #require(try await site.load(guarded))
        await #expect(throws: AuthError.sessionOver) {
            try await site.auth.handOver(loaded, to: "shop.example.org", browser: Self.browser)
        }
    }
}
