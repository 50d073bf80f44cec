import Gatehouse
import GatehouseTesting
import Synchronization
import Testing

@Suite struct `The record of what happened` {
    private static let new = "copper willow stairs 91"

    /// ASVS: 16.2.1, 16.3.1.
    @Test func `every flow leaves its event, for the account and the client it concerns`() async throws {
        let site = try await Site()
        let (auth, password) = (site.auth, Site.password)
        let request = RegistrationRequest(username: "alice", password: password)
        var session = try await auth.registerAndLogIn(request, caller: .browser)
        let id = session.account.id
        func current() -> LoadedSession { LoadedSession(session: session.session, account: session.account) }
        try await site.expectRejected("wrong")
        try await site.expectRejected("wrong", as: "nobody")
        session = try await site.logIn(remember: true)
        let cookie = session.deviceCookie
        session = try #require(try await site.resume(cookie))
        #expect(try await site.isAlive(session))
        if case .loggedIn(let next) = try await auth.confirm(password: password, in: current(), caller: .browser) {
            session = next
        }
        _ = try await auth.confirm(password: "wrong", in: current(), caller: .browser)
        site.time.advance(by: .minutes(1))
        #expect(try await site.resume(cookie) == nil)
        session = try await site.logIn()
        _ = try await auth.changePassword(current: password, new: Self.new, in: current(), caller: .browser)
        session = try await site.logIn("alice", Self.new)
        try await auth.logOut(current(), deviceCookie: nil, caller: .browser)
        _ = try await auth.issueSession(for: id, reason: "single sign-on", caller: .browser)
        try await auth.endSessions(of: id)
        try await auth.grant("moderator", to: id)
        try await auth.revoke("moderator", from: id)
        try await auth.disable(id)
        try await auth.enable(id)
        try await auth.delete(id)
        let expected: [AuditEvent.Kind] = [
            .registered, .loggedIn, .loginFailed, .loginFailed, .loggedIn, .remembered, .confirmed, .confirmFailed,
            .rememberTheft, .loggedIn, .passwordChanged, .loggedIn, .loggedIn, .loggedOut, .sessionIssued,
            .sessionsEnded, .roleGranted, .roleRevoked, .disabled, .enabled, .deleted,
        ]
        #expect(site.log.kinds == expected)
        let stored = try await site.record()
        #expect(stored.count == expected.count)
        #expect(Set(stored.map(\.id)) == Set(site.log.events.map(\.id)), "listeners hear what is stored")
        #expect(stored.filter { $0.accountID == nil }.map(\.kind) == [.loginFailed], "the name nobody has")
        #expect(site.log.events.allSatisfy { ["192.0.2.10", "unknown"].contains($0.client) && $0.count == 1 })
    }

    /// Promise: what is recorded and what it records are stored together or not at all.
    ///
    /// ASVS: 2.3.3.
    @Test func `an event is rolled back with its flow, and nobody hears of it`() async throws {
        let site = try await Site()
        let failure = AuthError.unavailable("the commit failed")
        let request = RegistrationRequest(username: "alice", password: Site.password)
        site.store.failCommit(skipping: 1)
        await #expect(throws: failure) { try await site.auth.registerAndLogIn(request, caller: .browser) }
        for table in ["accounts", "sessions", "audit_events"] { #expect(try await site.count(table) == 0, "\(table)") }
        #expect(site.log.events.isEmpty)

        let account = try await site.account()
        site.store.failCommit(skipping: 1)
        await #expect(throws: failure) { try await site.logIn(remember: true) }
        site.store.failCommit()
        await #expect(throws: failure) { try await site.auth.disable(account.id) }
        site.store.failCommit()
        await #expect(throws: failure) { try await site.auth.grant("moderator", to: account.id) }
        #expect(try await site.auth.account(named: "alice") == account)
        for table in ["sessions", "devices", "account_roles"] { #expect(try await site.count(table) == 0, "\(table)") }
        #expect(site.log.kinds == [.registered])
        #expect(try await site.count("audit_events") == 1)
    }

    @Test func `the record of an account outlives it`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.auth.delete(account.id)
        let kept = try await site.record(of: account).map(\.kind)
        #expect(Set(kept) == [.registered, .deleted])
    }
}
