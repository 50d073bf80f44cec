import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Devices of an account` {
    @Test func `the list tells each browser apart, the one that asks first`() async throws {
        let site = try await Site()
        site.holdLease()
        try await site.account()
        let first = try await site.logIn(from: .at("192.0.2.1", agent: "First/1"))
        site.time.advance(by: .minutes(5))
        let second = try await site.logIn(remember: true, from: .at("192.0.2.2", agent: "Second/2"))
        site.time.advance(by: .minutes(5))
        let asking = try #require(try await site.load(first))
        let devices = try await site.auth.devices(of: asking)
        #expect(devices.map(\.userAgent) == ["First/1", "Second/2"])
        #expect(devices.map(\.client) == ["192.0.2.1", "192.0.2.2"])
        #expect(devices.map(\.isCurrent) == [true, false] && devices.map(\.isRemembered) == [false, true])
        #expect(devices[0].signedInAt == TestClock.start && devices[0].lastSeenAt == site.time.now)
        #expect(devices[1].signedInAt == second.session.createdAt)
        #expect(devices[1].endsAt == second.session.createdAt + .days(30))
    }

    @Test(arguments: [true, false])
    func `last seen counts what is not written yet`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account()
        let (first, second) = (try await site.logIn(), try await site.logIn())
        site.time.advance(by: .minutes(20))
        #expect(try await site.isAlive(second))
        site.time.advance(by: .minutes(20))
        let asking = try await site.logIn()
        let devices = try await site.auth.devices(of: try #require(try await site.load(asking)))
        #expect(devices.count == 2, "what is used stays in the list, what is idle is not in it")
        #expect(devices[1].lastSeenAt == TestClock.start + .minutes(20))
        #expect(try await !site.isAlive(first))
    }

    @Test func `a remembered device is in the list also while it has no session`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(2))
        let asking = try #require(try await site.load(try await site.logIn(from: .at("192.0.2.2"))))
        let devices = try await site.auth.devices(of: asking)
        #expect(devices.map(\.hasSession) == [true, false])
        #expect(devices[1].userAgent == Caller.browser.userAgent)
        try await site.auth.endDevice(devices[1].id, in: asking, caller: .browser)
        #expect(try await site.resume(first.token) == nil)
    }

    @Test func `a browser that lost its session and came back is one device`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .minutes(1))
        let again = try #require(try await site.resume(first.token))
        let asking = try #require(try await site.load(again))
        let devices = try await site.auth.devices(of: asking)
        #expect(devices.map(\.isCurrent) == [true])
        #expect(devices[0].signedInAt == TestClock.start)
    }

    /// C13.
    ///
    /// Promise: signing out one browser holds from its next request, forgets it if it was remembered, and touches no other.
    @Test(arguments: [true, false])
    func `one is signed out at once, and not remembered`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account()
        let (mine, lost, third) = (
            try await site.logIn(), try await site.logIn(remember: true), try await site.logIn()
        )
        let asking = try #require(try await site.load(mine))
        #expect(try await site.isAlive(lost))
        try await site.auth.endDevice(SignedInDevice.id(of: lost.session), in: asking, caller: .browser)
        #expect(try await !site.isAlive(lost))
        #expect(try await site.resume(lost.deviceCookie) == nil)
        #expect(try await site.isAlive(mine))
        #expect(try await site.isAlive(third))
        #expect(try await site.record(of: mine.account).count { $0.kind == .deviceEnded } == 1)
    }

    @Test func `all others are signed out, with devices that sleep`() async throws {
        let (site, sleeping) = try await Site.remembered()
        site.holdLease()
        site.time.advance(by: .hours(1))
        let (mine, other) = (try await site.logIn(remember: true), try await site.logIn(remember: true))
        let asking = try #require(try await site.load(mine))
        #expect(try await site.isAlive(other))
        #expect(try await site.auth.endOtherDevices(in: asking, caller: .browser) == 2)
        #expect(try await !site.isAlive(other))
        #expect(try await site.isAlive(mine))
        for cookie in [sleeping.token, other.deviceCookie] { #expect(try await site.resume(cookie) == nil) }
        #expect(try await site.resume(mine.deviceCookie) != nil)
        #expect(try await site.record(of: mine.account).contains { $0.kind == .othersEnded })
    }

    /// ATK-93.
    ///
    /// Promise: nobody can list or end the sessions of another account, whatever names he sends.
    ///
    /// ASVS: 8.2.2.
    @Test func `what belongs to another account is not there`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        let (alice, bob) = (try await site.logIn(), try await site.logIn("bob", remember: true))
        let asking = try #require(try await site.load(alice))
        let names = [
            SignedInDevice.id(of: bob.session), Base64URL.encode(bob.session.id.bytes), bob.token.expose(),
            bob.deviceCookie, "", "%", "\u{0}", String(repeating: "A", count: 100_000),
        ]
        let before = try await site.record().count
        for name in names {
            await expectRefused(.noSuchDevice) {
                try await site.auth.endDevice(name, in: asking, caller: .browser)
            }
        }
        #expect(try await site.auth.endOtherDevices(in: asking, caller: .browser) == 0)
        #expect(try await site.isAlive(bob))
        #expect(try await site.record().count == before + 1)
        #expect(try await site.auth.devices(of: asking).map(\.id) == [SignedInDevice.id(of: alice.session)])
    }

    @Test func `what names a device opens nothing and is not stored`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn(remember: true)
        let id = try await site.auth.devices(of: session.account.id)[0].id
        #expect(id.utf8.count == 32)
        #expect(try await site.auth.session(Digest256(ofText: id)) == nil)
        for secret in [
            session.token.expose(), session.deviceCookie, Hex.encode(session.session.id.bytes),
            Hex.encode(session.session.deviceID?.bytes ?? []),
        ] {
            #expect(!secret.contains(id) && !id.contains(secret))
        }
    }

    /// The thief's request was on its way when the owner signed it out.
    @Test func `a session that was ended meanwhile ends nobody else`() async throws {
        let site = try await Site()
        try await site.account()
        let (owner, thief) = (try await site.logIn(), try await site.logIn())
        let stale = try #require(try await site.load(thief))
        let asking = try #require(try await site.load(owner))
        try await site.auth.endOtherDevices(in: asking, caller: .browser)
        await expectRefused(.sessionOver) {
            try await site.auth.endOtherDevices(in: stale, caller: .browser)
        }
        await expectRefused(.sessionOver) {
            try await site.auth.endDevice(SignedInDevice.id(of: owner.session), in: stale, caller: .browser)
        }
        #expect(try await site.isAlive(owner))
    }
}
