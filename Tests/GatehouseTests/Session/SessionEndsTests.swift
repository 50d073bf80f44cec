import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Ends of sessions` {
    /// A change that must be seen on the next request, and what a request may find then: nobody, or other roles.
    enum Change: CaseIterable {
        case disable, delete, endSessions, logOut, changePassword, confirm, replacedByLogin, grant, revoke

        func make(on site: Site, _ session: NewSession) async throws {
            let (auth, id) = (site.auth, session.account.id)
            let current = LoadedSession(session: session.session, account: session.account)
            switch self {
            case .disable: try await auth.disable(id)
            case .delete: try await auth.delete(id)
            case .endSessions: try await auth.endSessions(of: id)
            case .logOut: try await auth.logOut(current, deviceCookie: nil, caller: .browser)
            case .changePassword:
                _ = try await auth.changePassword(
                    current: Site.password, new: "copper willow stairs 91", in: current, caller: .browser)
            case .confirm: _ = try await auth.confirm(password: Site.password, in: current, caller: .browser)
            case .replacedByLogin: _ = try await site.logIn(replacing: session.session.id)
            case .grant: try await auth.grant("editor", to: id)
            case .revoke: try await auth.revoke("moderator", from: id)
            }
        }

        var rolesAfter: Set<Role>? {
            switch self {
            case .grant: ["moderator", "editor"]
            case .revoke: []
            default: nil
            }
        }
    }

    /// ATK-15 and ATK-18.
    ///
    /// Promise: disabling or deleting an account, ending its sessions, a new password, logging out and a changed role
    /// hold from the very next request, also while sessions are cached.
    ///
    /// ASVS: 7.4.1, 7.4.2.
    @Test(arguments: Change.allCases, [true, false])
    func `a change holds from the next request`(change: Change, cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account(roles: ["moderator"])
        try await site.account("bob")
        let (session, other) = (try await site.logIn(), try await site.logIn("bob"))
        for _ in 0..<2 { #expect(try await site.load(session)?.account.roles == ["moderator"]) }
        let reads = site.store.reads
        #expect(try await site.isAlive(session))
        #expect(site.store.reads - reads == (cached ? 0 : 1))
        try await change.make(on: site, session)
        #expect(try await site.load(session)?.account.roles == change.rolesAfter)
        #expect(try await site.isAlive(other))
    }

    @Test(arguments: [Change.disable, .delete, .endSessions, .changePassword])
    func `every session of the account ends, not only this one`(change: Change) async throws {
        let site = try await Site()
        site.holdLease()
        try await site.account(roles: ["moderator"])
        let (session, second) = (try await site.logIn(), try await site.logIn())
        #expect(try await site.isAlive(second))
        try await change.make(on: site, session)
        #expect(try await !site.isAlive(second))
    }

    @Test(arguments: [Change.logOut, .confirm])
    func `other sessions of the account go on`(change: Change) async throws {
        let site = try await Site()
        site.holdLease()
        try await site.account(roles: ["moderator"])
        let (session, second) = (try await site.logIn(), try await site.logIn())
        try await change.make(on: site, session)
        #expect(try await site.isAlive(second))
    }

    @Test func `a session of an earlier password is dead even if its row is still there`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn()
        _ = try await site.store.write { try $0.raiseCredentialStamp(of: account.id, at: TestClock.start) }
        #expect(try await site.count("sessions") == 1)
        #expect(try await !site.isAlive(session))
    }

    @Test func `what was begun and failed takes nothing away`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn()
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        await #expect(throws: AuthError.self) { try await site.auth.disable(account.id) }
        #expect(try await site.isAlive(session))
        #expect(site.log.count(of: .disabled) == 0)
    }

    @Test func `logging out twice, or without a session, does nothing`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        let current = LoadedSession(session: session.session, account: session.account)
        for _ in 0..<2 { try await site.auth.logOut(current, deviceCookie: nil, caller: .browser) }
        try await site.auth.logOut(nil, deviceCookie: nil, caller: .browser)
        try await site.auth.logOut(nil, deviceCookie: "garbage", caller: .browser)
        #expect(site.log.count(of: .loggedOut) == 1)
        #expect(try await site.record().count { $0.kind == .loggedOut } == 1)
    }

    /// ASVS: 7.2.1.
    @Test func `a cookie that was never issued opens nothing`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        for id in [Digest256(ofText: ""), Digest256(ofText: "A"), Digest256(of: session.session.id.bytes)] {
            #expect(try await site.auth.session(id) == nil)
        }
    }

    @Test func `a database that does not answer is an error, not nobody`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        site.store.once(.beforeRead) { throw AuthError.unavailable("disk gone") }
        await #expect(throws: AuthError.unavailable("disk gone")) { try await site.load(session) }
        #expect(try await site.isAlive(session))
    }
}
