import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Administering accounts` {
    @Test func `an operator may use a reserved name, and the owner must choose a password`() async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "Admin", email: "admin@example.org", password: Site.password)
        let account = try await site.auth.createAccount(request)
        #expect(account.mustChangePassword)
        #expect(try await site.auth.account(named: "admin").mustChangePassword)
        let event = try #require(try await site.record(of: account).first)
        #expect(event.kind == .registered && event.detail == "by an operator" && event.client == "unknown")
        let session = try await site.logIn("admin")
        let outcome = try await site.auth.changePassword(
            current: Site.password, new: "copper willow stairs 91",
            in: LoadedSession(session: session.session, account: session.account), caller: .browser)
        guard case .loggedIn(let next) = outcome else { throw Rejected() }
        #expect(!next.account.mustChangePassword)
    }

    @Test func `weak passwords and taken names are refused to operators too`() async throws {
        let site = try await Site()
        try await site.account()
        await #expect(throws: AuthError.usernameTaken) { try await site.account("ALICE") }
        await #expect(throws: AuthError.self) {
            try await site.auth.createAccount(RegistrationRequest(username: "bob", password: "short"))
        }
        #expect(try await site.count("accounts") == 1)
    }

    @Test func `operators are not limited in making accounts`() async throws {
        let site = try await Site()
        for number in 0..<12 { try await site.account("user\(number)") }
        #expect(try await site.count("accounts") == 12)
        #expect(try await site.count("throttles") == 0)
    }

    @Test(arguments: ["", "bob", "alice@example.org", "\u{430}lice", String(repeating: "a", count: 1000)])
    func `a name that nobody has is not found`(name: String) async throws {
        let site = try await Site()
        try await site.account()
        await #expect(throws: AuthError.noSuchAccount) { try await site.auth.account(named: name) }
    }

    @Test func `disabling ends sessions and devices, enabling brings none back`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn(remember: true)
        try await site.auth.disable(account.id)
        #expect(try await !site.isAlive(session))
        #expect(try await site.count("sessions") == 0)
        #expect(try await site.count("devices") == 0)
        #expect(try await site.auth.activeAccount(account.id) == nil)
        #expect(try await site.tryLogIn() == nil)
        try await site.auth.enable(account.id)
        #expect(try await !site.isAlive(session))
        #expect(try await site.auth.activeAccount(account.id)?.id == account.id)
        #expect(try await site.tryLogIn() != nil)
        #expect(site.log.kinds == [.registered, .loggedIn, .disabled, .loginFailed, .enabled, .loggedIn])
    }

    @Test func `deleting takes everything but the record`() async throws {
        let site = try await Site()
        let account = try await site.account(roles: ["editor"])
        try await site.account("bob")
        let session = try await site.logIn()
        let other = try await site.logIn("bob", remember: true)
        try await site.auth.delete(account.id)
        #expect(try await !site.isAlive(session))
        #expect(try await site.isAlive(other))
        #expect(try await site.tryLogIn() == nil)
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.count("passwords") == 1)
        #expect(try await site.count("account_roles") == 0)
        #expect(try await site.count("sessions") == 1)
        let kept = try await site.record(of: account).map(\.kind)
        #expect(Set(kept) == [.registered, .roleGranted, .loggedIn, .deleted] && kept.count == 4)
        try await site.account()
        #expect(try await site.auth.account(named: "alice").id != account.id)
    }

    /// ASVS: 7.4.5.
    @Test func `ending all sessions says how many there were and forgets the devices`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.account("bob")
        var sessions: [NewSession] = []
        for _ in 0..<3 { sessions.append(try await site.logIn(remember: true)) }
        let other = try await site.logIn("bob")
        #expect(try await site.auth.endSessions(of: account.id) == 3)
        for session in sessions { #expect(try await !site.isAlive(session)) }
        #expect(try await site.isAlive(other))
        #expect(try await site.count("devices") == 0)
        #expect(try await site.auth.endSessions(of: account.id) == 0)
        #expect(try await site.tryLogIn() != nil)
    }

    @Test func `what is done to an unknown account is refused and leaves no trace`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.auth.delete(account.id)
        let before = try await site.record().count
        let (auth, id) = (site.auth, account.id)
        let flows: [@Sendable () async throws -> Void] = [
            { try await auth.disable(id) }, { try await auth.enable(id) }, { try await auth.delete(id) },
            { try await auth.endSessions(of: id) }, { try await auth.grant("editor", to: id) },
            { try await auth.revoke("editor", from: id) },
            { _ = try await auth.issueSession(for: id, reason: "test", caller: .browser) },
        ]
        for flow in flows {
            await #expect(throws: AuthError.noSuchAccount) { try await flow() }
        }
        #expect(try await site.record().count == before)
    }

    /// ASVS: 6.3.4.
    @Test func `a session issued by the application is checked and recorded with its reason`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let fresh = try await site.auth.issueSession(for: account.id, reason: "single sign-on", caller: .browser)
        let stale = try await site.auth.issueSession(
            for: account.id, reason: "import", fresh: false, caller: .browser, replacing: fresh.session.id)
        #expect(fresh.session.provedAt == TestClock.start && stale.session.provedAt == nil)
        #expect(try await !site.isAlive(fresh))
        #expect(try await site.isAlive(stale))
        let recorded = try await site.record(of: account).filter { $0.kind == .sessionIssued }
        #expect(Set(recorded.map(\.detail)) == ["import", "single sign-on"])
        try await site.auth.disable(account.id)
        await #expect(throws: AuthError.accountDisabled) {
            try await site.auth.issueSession(for: account.id, reason: "test", caller: .browser)
        }
    }
}
