import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Registering at the same time` {
    /// Promise: of any number of requests for one user name or one mail address at once, exactly one gets it.
    ///
    /// ASVS: 2.3.4, 15.4.2.
    @Test(arguments: [true, false])
    func `one of 50 wins`(sameName: Bool) async throws {
        let site = try await Site { $0.passwords.queueLength = 100 }
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask {
                    let request = RegistrationRequest(
                        username: sameName ? (number.isMultiple(of: 2) ? "alice" : "ALICE") : "user\(number)",
                        email: sameName ? "user\(number)@example.org" : "post@example.org", password: Site.password)
                    do {
                        _ = try await site.auth.register(request, caller: .number(number))
                        return true
                    } catch let error as AuthError where error == (sameName ? .usernameTaken : .emailTaken) {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(site.auth.hashingPool.runs == 50)
        for table in ["accounts", "passwords", "audit_events"] {
            #expect(try await site.count(table) == 1, "\(table)")
        }
        #expect(site.log.kinds == [.registered])
    }

    @Test func `a form sent twice logs in to the first one's account`() async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "alice", password: Site.password)
        let first = try await site.auth.registerAndLogIn(request, caller: .browser)
        site.time.advance(by: .seconds(59))
        let second = try await site.auth.registerAndLogIn(request, caller: .browser)
        #expect(second.account.id == first.account.id)
        #expect(try await site.isAlive(second))
        #expect(try await site.count("accounts") == 1)
        #expect(site.log.kinds == [.registered, .loggedIn, .loggedIn])
    }

    @Test func `20 at once make one account and 20 sessions`() async throws {
        let site = try await Site {
            $0.passwords.placesPerClient = 100
            $0.throttle.signUp = .window(limit: 100, length: .hours(1))
            $0.throttle.pair = .backOff(free: 100, first: .seconds(1), longest: .seconds(1), forget: .hours(1))
            $0.throttle.account = .window(limit: 100, length: .hours(1))
        }
        let ids = try await withThrowingTaskGroup(of: AccountID.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    let request = RegistrationRequest(username: "alice", password: Site.password)
                    return try await site.auth.registerAndLogIn(request, caller: .browser).account.id
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.count("sessions") == 20)
    }

    @Test func `another password for a name just taken is refused and counted as a failed login`() async throws {
        let site = try await Site()
        try await site.account()
        let guess = RegistrationRequest(username: "alice", password: "copper willow stairs 91")
        for _ in 0..<5 {
            await #expect(throws: AuthError.usernameTaken) {
                try await site.auth.registerAndLogIn(guess, caller: .browser)
            }
        }
        #expect(site.log.count(of: .loginFailed) == 5)
        await #expect(throws: AuthError.throttled(retryAfter: .seconds(1))) {
            try await site.auth.registerAndLogIn(guess, caller: .browser)
        }
        #expect(try await site.count("sessions") == 0)
    }

    @Test func `a minute later the name is simply taken`() async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "alice", password: Site.password)
        _ = try await site.auth.registerAndLogIn(request, caller: .browser)
        site.time.advance(by: .seconds(60))
        await #expect(throws: AuthError.usernameTaken) {
            try await site.auth.registerAndLogIn(request, caller: .browser)
        }
        #expect(try await site.count("sessions") == 1)
    }

    @Test func `a disabled account is not logged in to`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.auth.disable(account.id)
        await #expect(throws: AuthError.usernameTaken) {
            try await site.auth.registerAndLogIn(
                RegistrationRequest(username: "alice", password: Site.password), caller: .browser)
        }
    }
}
