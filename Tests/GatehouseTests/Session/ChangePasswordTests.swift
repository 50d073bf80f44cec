import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Changing the password` {
    private static let new = "copper willow stairs 91"

    private func change(
        _ site: Site, _ session: NewSession, from current: String = Site.password, to new: String = new
    ) async throws -> NewSession? {
        let loaded = LoadedSession(session: session.session, account: session.account)
        let outcome = try await site.auth.changePassword(current: current, new: new, in: loaded, caller: .browser)
        guard case .loggedIn(let next) = outcome else { return nil }
        return next
    }

    /// Promise: a new password ends every other session and forgets every remembered device of the account.
    ///
    /// ASVS: 6.2.2, 7.4.3.
    @Test func `everything else ends, and the browser goes on in a new session`() async throws {
        let (site, session) = try await Site.loggedIn(remember: true)
        let second = try await site.logIn(remember: true)
        var next: NewSession?
        let cost = try await site.runs { next = try await change(site, session) }
        let changed = try #require(next)
        #expect(cost == 2)
        #expect(try await site.isAlive(changed))
        #expect(try await !site.isAlive(session))
        #expect(try await !site.isAlive(second))
        for cookie in [session.deviceCookie, second.deviceCookie] {
            #expect(try await site.resume(cookie) == nil)
        }
        #expect(try await site.count("sessions") == 1)
        #expect(try await site.count("devices") == 0)
        #expect(site.log.kinds.suffix(2) == [.passwordChanged, .loggedIn])
        try await site.expectRejected(Site.password)
        #expect(try await site.tryLogIn("alice", Self.new) != nil)
    }

    /// ATK-45.
    ///
    /// Promise: a session alone does not change a password; the current one is needed.
    ///
    /// ASVS: 6.2.3.
    @Test func `a wrong current password changes nothing and counts as a guess`() async throws {
        let (site, session) = try await Site.loggedIn()
        let hash = try await site.hash(of: session.account)
        for _ in 0..<5 {
            let cost = try await site.runs { _ = try await change(site, session, from: "wrong") }
            #expect(cost == 1)
        }
        await #expect(throws: AuthError.throttled(retryAfter: .seconds(1))) { try await change(site, session) }
        #expect(try await site.hash(of: session.account) == hash)
        #expect(try await site.isAlive(session))
        #expect(site.log.count(of: .confirmFailed) == 5)
    }

    /// ASVS: 6.2.4.
    @Test(arguments: ["", "too short", "passwordpassword", "alice-alice-alice", String(repeating: "x", count: 1025)])
    func `a weak new password is refused before anything is counted`(new: String) async throws {
        let (site, session) = try await Site.loggedIn()
        let cost = try await site.runs {
            let error = await #expect(throws: AuthError.self) { try await change(site, session, to: new) }
            #expect(error?.code == "password_weak")
        }
        #expect(cost == 0)
        #expect(try await site.isAlive(session))
    }

    @Test(arguments: ["violet harbour caf\u{E9} 58", "violet harbour cafe\u{301} 58"])
    func `the same password is no new one, however it is composed`(new: String) async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "alice", password: "violet harbour caf\u{E9} 58")
        let session = try await site.auth.registerAndLogIn(request, caller: .browser)
        await #expect(throws: AuthError.samePassword) {
            try await change(site, session, from: "violet harbour caf\u{E9} 58", to: new)
        }
    }

    @Test func `of two changes at once one wins`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.store.once(.afterRead) { _ = try await change(site, session, to: "marble kettle forest 77") }
        #expect(try await change(site, session) == nil)
        #expect(try await site.tryLogIn("alice", "marble kettle forest 77") != nil)
        try await site.expectRejected(Self.new)
        #expect(site.log.count(of: .passwordChanged) == 1)
    }

    @Test func `nothing changes when it cannot be stored`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.store.once(.beforeWrite, skipping: 1) { throw AuthError.unavailable("disk full") }
        await #expect(throws: AuthError.unavailable("disk full")) { try await change(site, session) }
        #expect(try await site.isAlive(session))
        #expect(try await site.tryLogIn() != nil)
    }
}
