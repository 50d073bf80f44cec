import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Remembered devices` {
    private func rows(_ site: Site) async throws -> [Int] {
        [try await site.count("devices"), try await site.count("sessions")]
    }

    @Test func `a device is remembered only where that was asked for`() async throws {
        let site = try await Site()
        try await site.account()
        #expect(try await site.logIn().deviceToken == nil)
        #expect(try await site.count("devices") == 0)
        let session = try await site.logIn(remember: true)
        let token = try #require(session.deviceToken)
        #expect(token.value.expose().utf8.count == 64)
        #expect(token.expiresAt == TestClock.start + .days(30))
        #expect(session.session.deviceID != nil && session.session.provedAt == TestClock.start)
        #expect(!session.session.isRemembered)
    }

    /// C10 and C11.
    ///
    /// Promise: a remembered device gives a session that is not fresh, and its token changes at each use.
    @Test func `a use gives a session that is not fresh and another token`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        #expect(try await !site.isAlive(first.session))
        let second = try #require(try await site.resume(first.token))
        #expect(second.deviceCookie != first.token)
        #expect(second.deviceToken?.expiresAt == TestClock.start + .days(30), "use does not move the end")
        #expect(second.session.provedAt == nil && second.session.isRemembered)
        #expect(!second.session.isFresh(at: site.time.now, within: .days(1), userAgent: second.session.userAgent))
        #expect(second.session.deviceID == first.session.session.deviceID)
        #expect(second.session.expiresAt == site.time.now + .hours(12))
        #expect(try await site.isAlive(second))
        #expect(try await site.count("devices") == 1)
        #expect(site.log.kinds.last == .remembered)
        #expect(try await site.auth.account(named: "alice").lastLoginAt == TestClock.start, "no credential was proved")
    }

    @Test func `a month of daily use rotates daily, and then it is over`() async throws {
        let (site, first) = try await Site.remembered()
        var token = first.token
        for _ in 0..<29 {
            site.time.advance(by: .days(1))
            let session = try #require(try await site.resume(token))
            #expect(try await site.isAlive(session))
            token = session.deviceCookie
        }
        site.time.set(TestClock.start + .days(30) - .microseconds(1))
        token = try #require(try await site.resume(token)).deviceCookie
        site.time.set(TestClock.start + .days(30))
        #expect(try await site.resume(token) == nil)
        #expect(try await site.count("devices") == 0)
    }

    @Test(arguments: [
        "", "A", String(repeating: "A", count: 63), String(repeating: "A", count: 64),
        String(repeating: "A", count: 65),
        String(repeating: "\u{E9}", count: 32), String(repeating: "+", count: 64), String(repeating: "=", count: 64),
        String(repeating: "A", count: 1_000_000), "A\u{FE0F}" + String(repeating: "A", count: 60),
    ])
    func `what is no token of ours gives nothing and takes nothing`(cookie: String) async throws {
        let (site, first) = try await Site.remembered()
        #expect(try await site.resume(cookie) == nil)
        #expect(try await rows(site) == [1, 1])
        #expect(try await site.resume(first.token) != nil)
    }

    @Test func `another spelling of the same bytes is not the token`() async throws {
        let (site, first) = try await Site.remembered()
        let bytes = Array(first.token.utf8)
        let spellings = [bytes + [0x3D], [0x20] + bytes, Array(first.token.uppercased().utf8)]
        for spelling in spellings where spelling.count != 64 {
            #expect(try await site.resume(String(decoding: spelling, as: UTF8.self)) == nil)
        }
        #expect(try await site.resume(first.token) != nil)
    }

    @Test func `accounts with roles are not remembered`() async throws {
        let site = try await Site()
        try await site.account("admin", roles: ["admin"])
        #expect(try await site.logIn("admin", remember: true).deviceToken == nil)
        let account = try await site.account()
        let session = try await site.logIn(remember: true)
        try await site.auth.grant("editor", to: account.id)
        #expect(try await site.count("devices") == 0)
        #expect(try await site.resume(session.deviceCookie) == nil)
    }

    @Test func `they are where the site says so`() async throws {
        let site = try await Site { $0.sessions.roles.allowsRememberMe = true }
        let account = try await site.account("admin", roles: ["admin"])
        let session = try await site.logIn("admin", remember: true)
        try await site.auth.grant("editor", to: account.id)
        let next = try #require(try await site.resume(session.deviceCookie))
        #expect(next.account.roles == ["admin", "editor"])
    }

    @Test func `a role that came by another way is found at the next use`() async throws {
        let (site, first) = try await Site.remembered()
        let id = first.session.account.id
        _ = try await site.store.write { try $0.grant("admin", to: id, at: TestClock.start) }
        #expect(try await site.resume(first.token) == nil)
        #expect(try await site.count("devices") == 0)
    }

    @Test(arguments: ["disable", "delete", "end", "password"])
    func `what ends an account's sessions forgets all its devices`(change: String) async throws {
        let (site, first) = try await Site.remembered()
        let second = try await site.logIn(remember: true)
        let id = first.session.account.id
        switch change {
        case "disable":
            try await site.auth.disable(id)
            try await site.auth.enable(id)
        case "delete": try await site.auth.delete(id)
        case "end": try await site.auth.endSessions(of: id)
        default:
            let current = LoadedSession(session: first.session.session, account: first.session.account)
            _ = try await site.auth.changePassword(
                current: Site.password, new: "copper willow stairs 91", in: current, caller: .browser)
        }
        for token in [first.token, second.deviceCookie] {
            #expect(try await site.resume(token) == nil)
        }
        #expect(try await site.count("devices") == 0)
    }

    @Test func `a device of an earlier password is forgotten even if its row is still there`() async throws {
        let (site, first) = try await Site.remembered()
        let id = first.session.account.id
        _ = try await site.store.write { try $0.raiseCredentialStamp(of: id, at: TestClock.start) }
        #expect(try await site.resume(first.token) == nil)
        #expect(try await site.count("devices") == 0)
    }

    @Test func `logging out forgets the device of the session and that of the cookie`() async throws {
        let (site, first) = try await Site.remembered()
        let other = try await site.logIn(remember: true)
        let third = try await site.logIn(remember: true)
        let current = LoadedSession(session: first.session.session, account: first.session.account)
        try await site.auth.logOut(
            current, deviceCookie: other.deviceCookie, caller: .browser)
        #expect(try await site.resume(first.token) == nil)
        #expect(try await site.resume(other.deviceCookie) == nil)
        #expect(try await !site.isAlive(other))
        #expect(try await site.resume(third.deviceCookie) != nil)
    }

    @Test func `logging out with only the remember cookie forgets it`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(1))
        let session = try #require(try await site.resume(first.token))
        let token = session.deviceCookie
        try await site.auth.logOut(nil, deviceCookie: token, caller: .browser)
        #expect(try await rows(site) == [0, 0])
    }

    @Test func `a made-up secret for a known device logs nobody out of the cookie's device`() async throws {
        let (site, first) = try await Site.remembered()
        let forged = String(decoding: first.token.utf8.prefix(24), as: UTF8.self) + String(repeating: "A", count: 40)
        try await site.auth.logOut(nil, deviceCookie: forged, caller: .browser)
        #expect(try await rows(site) == [1, 1])
    }

    @Test func `two devices have nothing in common`() async throws {
        let (site, first) = try await Site.remembered()
        let second = try await site.logIn(remember: true)
        let other = second.deviceCookie
        #expect(!other.utf8.prefix(21).elementsEqual(first.token.utf8.prefix(21)))
        let current = LoadedSession(session: second.session, account: second.account)
        try await site.auth.logOut(current, deviceCookie: other, caller: .browser)
        #expect(try await site.isAlive(first.session))
        #expect(try await site.resume(first.token) != nil)
    }

    @Test func `nothing changes when it cannot be stored`() async throws {
        let (site, first) = try await Site.remembered()
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        await #expect(throws: AuthError.unavailable("disk full")) { try await site.resume(first.token) }
        #expect(try await site.resume(first.token) != nil)
    }
}
