import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@Suite struct `Registering` {
    private func request(
        _ name: String = "alice", email: String? = nil, _ password: String = Site.password,
        extra: [String: String] = [:]
    ) -> RegistrationRequest {
        RegistrationRequest(username: name, email: email, password: password, extra: extra)
    }

    @Test func `makes one account with one hash and one event`() async throws {
        let site = try await Site()
        let cost = try await site.runs {
            let account = try await site.auth.register(request("Alice", email: "Alice@example.org"), caller: .browser)
            #expect(account.username == "Alice")
            #expect(account.email == "Alice@example.org")
            #expect(account.status == .active)
            #expect(account.createdAt == TestClock.start)
            #expect(account.lastLoginAt == nil)
            #expect(account.roles.isEmpty && !account.mustChangePassword)
            #expect(try await site.auth.account(named: "ALICE") == account)
        }
        #expect(cost == 1)
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.count("passwords") == 1)
        #expect(try await site.count("sessions") == 0)
        #expect(try await site.record().map(\.kind) == [.registered])
        #expect(site.log.kinds == [.registered])
    }

    @Test func `says everything that is wrong at once, and costs nothing`() async throws {
        let site = try await Site()
        let cost = try await site.runs {
            let all = site.auth.problems(with: request("two words", email: "nobody", "short"))
            #expect(all.map(\.field) == ["username", "email", "password"])
            let reserved = site.auth.problems(with: request("admin", email: "", "alice@example.org alice"))
            #expect(reserved.map(\.field) == ["username"])
            let about = site.auth.problems(with: request("rosalind.k", "rosalind.k.rosalind.k"))
            #expect(about.map(\.code) == ["password_weak"])
            #expect(site.auth.problems(with: request()).isEmpty)
        }
        #expect(cost == 0)
        #expect(try await site.count("throttles") == 0)
    }

    @Test func `keeps the password as an Argon2id string with the parameters of today`() async throws {
        let site = try await Site { $0.passwords.argon2id.memoryKiB = 64 }
        let account = try await site.auth.register(request(), caller: .browser)
        let hash = try #require(try await site.hash(of: account))
        #expect(hash.utf8.starts(with: "$argon2id$v=19$m=64,t=1,p=1$".utf8))
    }

    @Test func `signs in at once, in the same transaction`() async throws {
        let site = try await Site()
        let writes = site.store.writes
        let session = try await site.auth.registerAndLogIn(request(), caller: .browser)
        #expect(site.store.writes - writes == 2)  // counting the try, and the account with its session
        #expect(try await site.isAlive(session))
        #expect(session.session.provedAt == TestClock.start)
        #expect(site.log.kinds == [.registered, .loggedIn])
        #expect(try await site.auth.account(named: "alice").lastLoginAt == TestClock.start)
    }

    @Test func `ends the session that the browser had before`() async throws {
        let site = try await Site()
        try await site.account("bob")
        let before = try await site.logIn("bob")
        let after = try await site.auth.registerAndLogIn(request(), caller: .browser, replacing: before.session.id)
        #expect(try await !site.isAlive(before))
        #expect(try await site.isAlive(after))
    }

    @Test(arguments: [nil, ""])
    func `takes an empty mail address for none, any number of times`(email: String?) async throws {
        let site = try await Site()
        for name in ["alice", "bob"] {
            #expect(try await site.auth.register(request(name, email: email), caller: .browser).email == nil)
        }
    }

    @Test func `the application's closure writes in the same transaction`() async throws {
        let site = try await Site { configuration in
            configuration.onRegister = { store, account, extra in
                try store.sql.execute(
                    "INSERT INTO profiles (account, town) VALUES ($1, $2)",
                    [.bytes(account.id.uuid.bytes), .text(extra["town"] ?? "")])
            }
        }
        _ = try await site.store.write { store in
            try store.sql.execute("CREATE TABLE profiles (account BYTES NOT NULL, town TEXT NOT NULL) STRICT", [])
        }
        _ = try await site.auth.register(request(extra: ["town": "Bergen"]), caller: .browser)
        let towns = try await site.store.read {
            try $0.sql.query("SELECT town FROM profiles").map { try $0.text("town") }
        }
        #expect(towns == ["Bergen"])
        try await site.account("bob")
        #expect(try await site.count("profiles") == 2)
    }

    /// ASVS: 2.3.3.
    @Test func `nothing is stored when the closure throws, but the try is counted`() async throws {
        struct NoTown: Error {}
        let site = try await Site { $0.onRegister = { _, _, extra in if extra["town"] == nil { throw NoTown() } } }
        for _ in 0..<2 {
            await #expect(throws: NoTown.self) { try await site.auth.register(request(), caller: .browser) }
            await #expect(throws: NoTown.self) { try await site.auth.registerAndLogIn(request(), caller: .browser) }
        }
        for table in ["accounts", "passwords", "sessions", "audit_events"] {
            #expect(try await site.count(table) == 0, "\(table)")
        }
        #expect(site.log.events.isEmpty)
        for number in 0..<6 {
            _ = try await site.auth.register(request("user\(number)", extra: ["town": "Bergen"]), caller: .browser)
        }
        await #expect(throws: AuthError.throttled(retryAfter: .hours(1))) {
            try await site.auth.register(request("user7", extra: ["town": "Bergen"]), caller: .browser)
        }
    }

    /// ASVS: 2.3.3.
    @Test func `nothing is stored when the database fails`() async throws {
        let site = try await Site()
        site.store.once(.beforeWrite, skipping: 1) { throw AuthError.unavailable("disk full") }
        await #expect(throws: AuthError.unavailable("disk full")) {
            try await site.auth.register(request(), caller: .browser)
        }
        #expect(try await site.count("accounts") == 0)
        #expect(site.log.events.isEmpty)
        _ = try await site.auth.register(request(), caller: .browser)
    }

    @Test(arguments: [
        ("alice", nil as String?, "", "password_weak"), ("alice", nil, "violet harbour", "password_weak"),
        ("alice", nil, "passwordpassword", "password_weak"), ("alice", nil, "gatehouse-gatehouse", "password_weak"),
        ("alice", nil, "1234567890123456", "password_weak"), ("alice", nil, "aaaaaaaaaaaaaaaaaaaa", "password_weak"),
        ("annemarie.jones", nil, "annemarie-jones-1", "password_weak"),
        ("alice", "zebrafinch@example.org", "zebrafinch@example", "password_weak"),
        ("alice", nil, String(repeating: "violet ", count: 147), "password_weak"),
        ("al ice", nil, Site.password, "username_invalid"), ("", nil, Site.password, "username_invalid"),
        ("Admin", nil, Site.password, "username_invalid"), ("\u{FF41}dmin", nil, Site.password, "username_invalid"),
        ("alice", "a@b@example.org", Site.password, "email_invalid"), ("alice", "x", Site.password, "email_invalid"),
    ])
    func `what cannot be taken costs no hash and leaves no row`(
        name: String, email: String?, password: String, code: String
    ) async throws {
        let site = try await Site()
        let cost = try await site.runs {
            let error = await #expect(throws: AuthError.self) {
                try await site.auth.register(request(name, email: email, password), caller: .browser)
            }
            #expect(error?.code == code)
            #expect(error?.category == .invalid)
        }
        #expect(cost == 0)
        for table in ["accounts", "passwords", "audit_events", "throttles"] {
            #expect(try await site.count(table) == 0, "\(table)")
        }
    }

    @Test(arguments: ["alice", "ALICE", "\u{FF21}lice"])
    func `a name that is taken in any spelling is told, after one hash`(name: String) async throws {
        let site = try await Site()
        try await site.account("Alice")
        let cost = try await site.runs {
            await #expect(throws: AuthError.usernameTaken) {
                try await site.auth.register(request(name), caller: .browser)
            }
        }
        #expect(cost == 1)
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.record().map(\.kind) == [.registered])
    }

    @Test func `a mail address belongs to one account, whatever its case`() async throws {
        let site = try await Site()
        try await site.account("alice", email: "post@example.org")
        await #expect(throws: AuthError.emailTaken) {
            try await site.auth.register(request("bob", email: "POST@Example.org"), caller: .browser)
        }
        #expect(try await site.count("accounts") == 1)
        _ = try await site.auth.register(request("bob", email: "other@example.org"), caller: .browser)
    }

    /// ASVS: 6.2.8, 6.2.9.
    @Test func `a password of any length up to 1,024 bytes counts in full`() async throws {
        let site = try await Site()
        let long = String((0..<64).flatMap { "\($0 * 7919 + 104_729) \u{E4}" }.prefix(500))
        #expect((500...1024).contains(long.utf8.count))
        _ = try await site.auth.register(request("alice", long), caller: .browser)
        #expect(try await site.tryLogIn("alice", long) != nil)
        #expect(try await site.tryLogIn("alice", String(long.dropLast())) == nil)
        #expect(try await site.tryLogIn("alice", long + "x") == nil)
    }

    @Test func `one spelling of a password is another's NFC`() async throws {
        let site = try await Site()
        _ = try await site.auth.register(request("alice", "caf\u{E9} harbour tunnel"), caller: .browser)
        #expect(try await site.tryLogIn("alice", "cafe\u{301} harbour tunnel") != nil)
        #expect(try await site.tryLogIn("alice", "cafe harbour tunnel") == nil)
        #expect(try await site.tryLogIn("alice", "caf\u{E9} harbour tunnel\0") == nil)
    }
}
