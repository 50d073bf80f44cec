import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Limits of one client` {
    private func isLetThrough(_ site: Site, _ name: String, from caller: Caller = .browser) async throws -> Bool {
        do {
            _ = try await site.tryLogIn(name, "wrong", from: caller)
            return true
        } catch let error as AuthError where error.category == .throttled {
            return false
        }
    }

    private func signUp(_ site: Site, _ name: String, from caller: Caller = .browser) async throws -> Bool {
        do {
            _ = try await site.auth.register(
                RegistrationRequest(username: name, password: Site.password), caller: caller)
            return true
        } catch let error as AuthError where error.category == .throttled {
            return false
        }
    }

    /// ATK-27.
    ///
    /// Promise: one client gets no more than 50 wrong passwords in ten minutes, however many accounts it tries.
    ///
    /// ASVS: 6.3.1.
    @Test func `50 failures in ten minutes over all accounts`() async throws {
        let site = try await Site()
        for number in 0..<50 {
            #expect(try await isLetThrough(site, "user\(number)"))
            site.time.advance(by: .seconds(1))
        }
        for number in 50..<1000 { #expect(try await !isLetThrough(site, "user\(number)")) }
        #expect(site.auth.hashingPool.runs == 50)
        #expect(try await isLetThrough(site, "user50", from: .number(2)))
        let buckets = try await site.count("throttles")
        site.time.set(TestClock.start + .minutes(10) - .microseconds(1))
        #expect(try await !isLetThrough(site, "user50"))
        #expect(try await site.count("throttles") == buckets, "a refusal leaves every bucket as it was")
        site.time.advance(by: .microseconds(1))
        #expect(try await isLetThrough(site, "user50"))
    }

    @Test func `right passwords do not count`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<60 { #expect(try await site.tryLogIn() != nil) }
        for number in 0..<50 { #expect(try await isLetThrough(site, "user\(number)")) }
        #expect(try await !isLetThrough(site, "user50"))
    }

    @Test func `one account of one's own does not make room for guessing at others`() async throws {
        let site = try await Site()
        try await site.account("mallory")
        for number in 0..<50 {
            #expect(try await isLetThrough(site, "user\(number)"))
            if number.isMultiple(of: 5), number < 45 { #expect(try await site.tryLogIn("mallory") != nil) }
        }
        #expect(try await !isLetThrough(site, "user50"))
    }

    /// ASVS: 6.3.1.
    @Test func `an IPv6 network of 64 bits is one client`() async throws {
        let site = try await Site()
        for number in 0..<50 {
            #expect(try await isLetThrough(site, "user\(number)", from: .at("2001:db8:1:2:\(number + 1)::9")))
        }
        #expect(try await !isLetThrough(site, "user50", from: .at("2001:db8:1:2:ffff:ffff:ffff:ffff")))
        #expect(try await isLetThrough(site, "user50", from: .at("2001:db8:1:3::1")))
    }

    @Test func `an IPv4 address and its mapped form are one client`() async throws {
        let site = try await Site()
        for number in 0..<50 {
            let address = number.isMultiple(of: 2) ? "203.0.113.9" : "::ffff:203.0.113.9"
            #expect(try await isLetThrough(site, "user\(number)", from: .at(address)))
        }
        #expect(try await !isLetThrough(site, "user50", from: .at("203.0.113.9")))
        #expect(try await isLetThrough(site, "user50", from: .at("203.0.113.10")))
    }

    /// ASVS: 2.3.2, 2.4.1.
    @Test func `ten sign-ups an hour, taken names included`() async throws {
        let site = try await Site()
        try await site.account()
        for number in 0..<5 {
            #expect(try await signUp(site, "user\(number)"))
            await #expect(throws: AuthError.usernameTaken) { try await signUp(site, "alice") }
        }
        #expect(try await !signUp(site, "user5"))
        #expect(try await !signUp(site, "alice"), "taken or not, the answer is the same")
        #expect(site.auth.hashingPool.runs == 1 + 10)
        #expect(try await signUp(site, "user5", from: .number(2)))
        site.time.advance(by: .hours(1))
        #expect(try await signUp(site, "user6"))
    }

    @Test func `what cannot be an account does not count as a sign-up`() async throws {
        let site = try await Site()
        for _ in 0..<20 {
            await #expect(throws: AuthError.self) {
                try await site.auth.register(
                    RegistrationRequest(username: "alice", password: "short"), caller: .browser)
            }
        }
        #expect(try await signUp(site, "alice"))
    }

    @Test func `sign-ups and logins are counted apart`() async throws {
        let site = try await Site()
        for number in 0..<11 { _ = try await signUp(site, "user\(number)") }
        #expect(try await site.tryLogIn("user0") != nil)
    }

    /// Promise: a refused try writes nothing; once a minute a flood of them becomes one row a kind, client and account.
    @Test func `refusals are counted up and written as one row`() async throws {
        let site = try await Site()
        for number in 0..<50 { _ = try await isLetThrough(site, "user\(number)") }
        for number in 0..<10 { _ = try await signUp(site, "user\(number)") }
        let (events, buckets) = (try await site.count("audit_events"), try await site.count("throttles"))
        for _ in 0..<100 { #expect(try await !isLetThrough(site, "user1")) }
        for _ in 0..<7 { #expect(try await !signUp(site, "bob")) }
        #expect(try await site.count("audit_events") == events)
        #expect(try await site.count("throttles") == buckets)
        #expect(site.log.count(of: .loginThrottled) == 100, "listeners hear of each")
        await site.auth.flush()
        #expect(try await site.count("audit_events") == events + 2)
        let rows = try await site.record().filter { [.loginThrottled, .registerThrottled].contains($0.kind) }
        #expect(Set(rows.map(\.count)) == [100, 7])
        #expect(rows.allSatisfy { $0.client == "192.0.2.10" && $0.accountID == nil && $0.at == TestClock.start })
    }

    @Test func `what was written is not changed: each flush and each server adds its own row`() async throws {
        let site = try await Site()
        for _ in 0..<5 { _ = try await isLetThrough(site, "alice") }
        for _ in 0..<3 {
            #expect(try await !isLetThrough(site, "alice"))
            await site.auth.flush()
        }
        site.time.advance(by: .milliseconds(500))
        #expect(try await !isLetThrough(site, "alice"))
        await site.auth.flush()
        let other = try await Site(beside: site)
        #expect(try await !isLetThrough(other, "alice"))
        await other.auth.flush()
        let counts = try await site.record().filter { $0.kind == .loginThrottled }.map(\.count)
        #expect(counts == [1, 1, 1, 1, 1], "a reader adds them up")
        for _ in 0..<8 {
            site.time.advance(by: .minutes(1))
            _ = try await isLetThrough(site, "alice")
        }
        #expect(try await !isLetThrough(site, "alice"))
        await site.auth.flush()
        #expect(try await site.record().filter { $0.kind == .loginThrottled }.map(\.count).count > 1)
    }

    @Test func `refusals that cannot be written are written later`() async throws {
        let site = try await Site()
        for _ in 0..<8 { _ = try await isLetThrough(site, "alice") }
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        await site.auth.flush()
        #expect(try await site.record().allSatisfy { $0.kind != .loginThrottled })
        _ = try await isLetThrough(site, "alice")
        await site.auth.flush()
        #expect(try await site.record().filter { $0.kind == .loginThrottled }.map(\.count) == [4])
    }
}
