import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Limits of sessions` {
    /// ATK-16.
    ///
    /// Promise: a session that is not used for 30 minutes is dead, whatever the browser kept.
    ///
    /// ASVS: 7.3.1.
    @Test(arguments: [true, false])
    func `30 minutes without use end a session`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account()
        let (used, unused) = (try await site.logIn(), try await site.logIn())
        for _ in 0..<3 {
            site.time.advance(by: .minutes(30))
            #expect(try await site.isAlive(used))
        }
        #expect(try await !site.isAlive(unused))
        site.time.advance(by: .minutes(30) + .microseconds(1))
        #expect(try await !site.isAlive(used))
        site.time.advance(by: .minutes(-5))
        #expect(try await site.isAlive(used), "looking at a dead session must not have touched it")
    }

    /// Promise: a session ends 12 hours after its login however busily it is used.
    ///
    /// ASVS: 7.3.2.
    @Test(arguments: [true, false])
    func `12 hours end a session that is used all the time`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account()
        let session = try await site.logIn()
        #expect(session.session.expiresAt == TestClock.start + .hours(12))
        for minute in 1..<72 {
            site.time.advance(by: .minutes(10))
            let loaded = try #require(try await site.load(session), "after \(minute * 10) minutes")
            #expect(loaded.session.expiresAt == TestClock.start + .hours(12))
            if minute.isMultiple(of: 10) { await site.auth.flush() }
        }
        site.time.set(TestClock.start + .hours(12) - .microseconds(1))
        #expect(try await site.isAlive(session))
        site.time.advance(by: .microseconds(1))
        #expect(try await !site.isAlive(session))
    }

    @Test(arguments: [true, false])
    func `accounts with roles have 15 minutes, from the moment they have them`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        let account = try await site.account()
        try await site.account("admin", roles: ["admin"])
        let (plain, admin) = (try await site.logIn(), try await site.logIn("admin"))
        site.time.advance(by: .minutes(15))
        #expect(try await site.isAlive(admin))
        #expect(try await site.isAlive(plain))
        site.time.advance(by: .minutes(15) + .microseconds(1))
        #expect(try await !site.isAlive(admin))
        #expect(try await site.isAlive(plain))
        site.time.advance(by: .minutes(16))
        try await site.auth.grant("editor", to: account.id)
        #expect(try await !site.isAlive(plain))
    }

    @Test func `limits are taken from the policy`() async throws {
        let site = try await Site {
            $0.sessions.standard = .init(idle: .minutes(5), absolute: .minutes(8), allowsRememberMe: false)
        }
        try await site.account()
        let (used, unused) = (try await site.logIn(), try await site.logIn(remember: true))
        #expect(unused.deviceToken == nil)
        site.time.advance(by: .minutes(5))
        #expect(try await site.isAlive(used))
        site.time.advance(by: .minutes(1))
        #expect(try await !site.isAlive(unused))
        site.time.advance(by: .minutes(2))
        #expect(try await !site.isAlive(used))
    }

    @Test func `a clock that is set back neither ends sessions nor moves their end`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        site.time.set(TestClock.start - .hours(1))
        #expect(try await site.load(session)?.session.expiresAt == TestClock.start + .hours(12))
    }

    /// C18.
    @Test func `sessions survive a restart`() async throws {
        let first = try await Site()
        try await first.account()
        let session = try await first.logIn()
        first.time.advance(by: .minutes(20))
        #expect(try await first.isAlive(session))
        await first.auth.flush()
        let second = try await Site(beside: first)
        second.time.advance(by: .minutes(20))
        #expect(try await second.isAlive(session))
    }

    /// ASVS: 14.2.7.
    @Test func `what expired is swept away in batches, and nothing else`() async throws {
        let site = try await Site()
        let account = try await site.account()
        for _ in 0..<3 {
            _ = try await site.auth.issueSession(
                for: account.id, reason: "test", remember: true, caller: .browser)
        }
        site.time.advance(by: .hours(11))
        let last = try await site.logIn()
        site.time.advance(by: .hours(1))
        await site.auth.sweep()
        #expect(try await site.count("sessions") == 1)
        #expect(try await site.count("devices") == 3)
        site.time.advance(by: .days(30))
        await site.auth.sweep()
        for table in ["sessions", "devices", "throttles"] { #expect(try await site.count(table) == 0, "\(table)") }
        #expect(try await !site.isAlive(last))
        #expect(try await site.count("accounts") == 1)
    }
}
