import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `A form that a browser sends twice` {
    private static let new = "copper willow stairs 91"

    private func confirm(
        _ site: Site, _ session: NewSession, from caller: Caller = .browser
    ) async throws -> NewSession? {
        let current = LoadedSession(session: session.session, account: session.account)
        let outcome = try await site.auth.confirm(password: Site.password, in: current, caller: caller)
        guard case .loggedIn(let next) = outcome else { return nil }
        return next
    }

    private func change(
        _ site: Site, _ session: NewSession, to new: String = new, from caller: Caller = .browser
    ) async throws -> NewSession? {
        let current = LoadedSession(session: session.session, account: session.account)
        let outcome = try await site.auth.changePassword(
            current: Site.password, new: new, in: current, caller: caller)
        guard case .loggedIn(let next) = outcome else { return nil }
        return next
    }

    /// The one session that is left is the second answer's: the browser never looks at the first one.
    private func expectOnly(_ second: NewSession?, of site: Site) async throws {
        let second = try #require(second)
        #expect(try await site.isAlive(second))
        #expect(try await site.count("sessions") == 1)
    }

    @Test func `a confirmation sent twice at once succeeds twice`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.store.once(.afterRead) { #expect((try? await confirm(site, session)) != nil) }
        try await expectOnly(try await confirm(site, session), of: site)
        try await expectOnly(try await confirm(site, session), of: site)
    }

    @Test func `the second confirmation keeps the remembered device`() async throws {
        let (site, session) = try await Site.loggedIn(remember: true)
        _ = try await confirm(site, session)
        let second = try #require(try await confirm(site, session))
        #expect(second.session.deviceID == session.session.deviceID)
        #expect(try await site.count("devices") == 1)
    }

    @Test func `a change of password sent twice at once changes it once and goes on`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.store.once(.afterRead) { #expect((try? await change(site, session)) != nil) }
        try await expectOnly(try await change(site, session), of: site)
        #expect(site.log.count(of: .passwordChanged) == 1)
        #expect(try await site.tryLogIn("alice", Self.new) != nil)
    }

    @Test func `a change of password sent again when the first is done goes on, too`() async throws {
        let (site, session) = try await Site.loggedIn()
        _ = try await change(site, session)
        try await expectOnly(try await change(site, session), of: site)
        #expect(site.log.count(of: .passwordChanged) == 1)
    }

    @Test func `another new password is no second sending`() async throws {
        let (site, session) = try await Site.loggedIn()
        let first = try #require(try await change(site, session))
        #expect(try await change(site, session, to: "marble kettle forest 77") == nil)
        #expect(try await site.isAlive(first))
        #expect(site.log.count(of: .passwordChanged) == 1)
    }

    @Test(arguments: [Caller.at("10.9.9.9"), Caller.at("198.51.100.7", agent: "Another/1")])
    func `another browser does not go on where this one was`(caller: Caller) async throws {
        let (site, session) = try await Site.loggedIn()
        let first = try #require(try await confirm(site, session))
        #expect(try await confirm(site, session, from: caller) == nil)
        let changed = try #require(try await change(site, first))
        #expect(try await change(site, first, from: caller) == nil)
        #expect(try await site.isAlive(changed))
    }

    @Test func `after ten seconds it is a form of an ended session`() async throws {
        let (site, session) = try await Site.loggedIn()
        let first = try #require(try await confirm(site, session))
        site.time.advance(by: .seconds(11))
        #expect(try await confirm(site, session) == nil)
        #expect(try await site.isAlive(first))
    }

    @Test func `a wrong password gets nowhere, twice or not`() async throws {
        let (site, session) = try await Site.loggedIn()
        let first = try #require(try await confirm(site, session))
        let current = LoadedSession(session: session.session, account: session.account)
        let outcome = try await site.auth.confirm(password: "wrong", in: current, caller: .browser)
        guard case .rejected = outcome else { return #expect(Bool(false), "confirmed by a wrong password") }
        #expect(try await site.isAlive(first))
    }
}
