import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@Suite struct `Logging in` {
    @Test func `the right password begins a session`() async throws {
        let site = try await Site()
        let account = try await site.account("Alice")
        site.time.advance(by: .minutes(5))
        let session = try await site.logIn("alice")
        #expect(session.account.id == account.id)
        #expect(session.session.accountID == account.id)
        #expect(session.session.provedAt == site.time.now)
        #expect(session.session.client == "192.0.2.10")
        #expect(session.session.userAgent == Caller.browser.userAgent)
        #expect(session.deviceToken == nil && session.session.deviceID == nil && !session.session.isRemembered)
        let loaded = try #require(try await site.load(session))
        #expect(loaded.session == session.session)
        #expect(loaded.account.lastLoginAt == site.time.now)
        #expect(site.log.kinds == [.registered, .loggedIn])
    }

    /// ATK-30 and ATK-31.
    ///
    /// Promise: unknown, disabled and password-less accounts and wrong passwords cost the same single password
    /// verification and get the same answer.
    ///
    /// ASVS: 6.3.8.
    @Test(arguments: [
        ("alice", "copper willow stairs 91"), ("nobody", Site.password), ("no body", Site.password),
        ("nobody@example.org", Site.password), ("disabled", Site.password), ("disabled", "copper willow stairs 91"),
        ("none", Site.password), ("alice", ""), ("alice", "x"), ("", Site.password), ("", ""),
        ("alice", String(repeating: "x", count: 1024)), (String(repeating: "a", count: 5000), Site.password),
        ("alice\0", Site.password), ("\u{202E}alice", Site.password), ("alice", Site.password + " "),
        ("alice", Site.password.uppercased()), ("alice", Site.password + "\0"),
    ])
    func `whatever is wrong costs one hash and is rejected alike`(name: String, password: String) async throws {
        let site = try await Site()
        try await site.account()
        try await site.auth.disable(site.account("disabled").id)
        let none = try await site.account("none")
        _ = try await site.store.write { store in
            try store.sql.execute("DELETE FROM passwords WHERE account_id = $1", [.bytes(none.id.uuid.bytes)])
        }
        let events = site.log.events.count
        let cost = try await site.runs { try await site.expectRejected(password, as: name) }
        #expect(cost == 1)
        #expect(try await site.count("sessions") == 0)
        #expect(site.log.events.dropFirst(events).map(\.kind) == [.loginFailed])
        #expect(site.log.events.last?.detail == "")
    }

    /// ASVS: 6.2.10.
    @Test func `a password never gets too old`() async throws {
        let site = try await Site()
        try await site.account()
        site.time.advance(by: .days(3_653))
        #expect(try await site.logIn().account.mustChangePassword == false)
    }

    @Test func `the right password costs one hash too`() async throws {
        let site = try await Site()
        try await site.account()
        let cost = try await site.runs { _ = try await site.logIn() }
        #expect(cost == 1)
    }

    /// Promise: a password over 1,024 bytes is refused before it is counted, hashed or looked up.
    @Test func `a password over the cap costs nothing and leaves no row`() async throws {
        let site = try await Site()
        try await site.account()
        let (reads, writes) = (site.store.reads, site.store.writes)
        for name in ["alice", "nobody"] {
            for password in [String(repeating: "x", count: 1025), "x" + String(repeating: "\u{301}", count: 512)] {
                let cost = try await site.runs {
                    await #expect(throws: AuthError.weakPassword(.tooLong)) {
                        try await site.tryLogIn(name, password)
                    }
                }
                #expect(cost == 0)
            }
        }
        #expect(site.store.reads == reads && site.store.writes == writes)
        #expect(try await site.count("throttles") == 0)
        #expect(site.log.kinds == [.registered])
    }

    /// Promise: an account that is disabled, deleted or given another password while its password is being checked is
    /// not signed in.
    ///
    /// ASVS: 15.4.2.
    @Test(arguments: ["disable", "delete", "password"])
    func `the account is looked at again after the hash`(change: String) async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn(from: .number(1))
        let current = LoadedSession(session: session.session, account: session.account)
        site.store.once(.afterRead) {
            switch change {
            case "disable": try await site.auth.disable(account.id)
            case "delete": try await site.auth.delete(account.id)
            default:
                _ = try await site.auth.changePassword(
                    current: Site.password, new: "copper willow stairs 91", in: current, caller: .number(1))
            }
        }
        #expect(try await site.tryLogIn() == nil)
        #expect(site.log.events.last?.kind == .loginFailed)
        #expect(site.log.events.last?.detail == "changed meanwhile")
        #expect(
            try await site.store.read { try $0.sessions(of: account.id, at: site.time.now) }
                .allSatisfy { $0.client != Caller.browser.address.description })
    }

    @Test func `a role that is granted during the hash counts for the new session`() async throws {
        let site = try await Site()
        let account = try await site.account()
        site.store.once(.afterRead) { try await site.auth.grant("admin", to: account.id) }
        let session = try await site.logIn(remember: true)
        #expect(session.account.roles == ["admin"])
        #expect(session.deviceToken == nil)
        #expect(try await site.isAlive(session))
    }

    /// ATK-10.
    ///
    /// Promise: a session identifier that a client brought along is never adopted, and the session it names is dead
    /// once the new one exists.
    ///
    /// ASVS: 7.2.4.
    @Test func `the session from before is dead and its identifier is not taken over`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        let invented = Digest256(ofText: String(repeating: "A", count: 43))
        let first = try await site.logIn("bob", replacing: invented)
        #expect(first.session.id != invented)
        let second = try await site.logIn(replacing: first.session.id)
        #expect(second.session.id != first.session.id)
        #expect(try await site.store.read { try $0.session(invented) } == nil)
        #expect(try await !site.isAlive(first))
        #expect(try await site.isAlive(second))
        #expect(try await site.count("sessions") == 1)
    }

    @Test func `a rejected login leaves the session from before alone`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        #expect(try await site.tryLogIn("alice", "wrong", replacing: session.session.id) == nil)
        #expect(try await site.isAlive(session))
    }

    @Test func `nobody is signed in when the session cannot be stored`() async throws {
        let site = try await Site()
        try await site.account()
        let before = try await site.logIn()
        site.store.once(.beforeWrite, skipping: 1) { throw AuthError.unavailable("disk full") }
        await #expect(throws: AuthError.unavailable("disk full")) {
            try await site.tryLogIn(replacing: before.session.id)
        }
        #expect(try await site.count("sessions") == 1)
        #expect(try await site.isAlive(before))
        #expect(site.log.count(of: .loggedIn) == 1)
    }

    /// ASVS: 7.2.3, 11.2.3, 11.5.1.
    @Test func `tokens are 256 random bits and never the same`() async throws {
        let site = try await Site()
        let account = try await site.account()
        var tokens: Set<String> = []
        for _ in 0..<50 {
            let session = try await site.auth.issueSession(for: account.id, reason: "test", caller: .browser)
            let token = session.token.expose()
            #expect(token.utf8.count == 43 && token.utf8.allSatisfy(Base64URL.contains))
            #expect(session.session.id == Digest256(ofText: token))
            tokens.insert(token)
        }
        #expect(tokens.count == 50)
    }
}
