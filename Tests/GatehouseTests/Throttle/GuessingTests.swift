import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@Suite struct `Guessing passwords` {
    /// Tries a login and says how long it was told to wait, or nothing when it was let through.
    private func wait(
        _ site: Site, _ name: String = "alice", _ password: String = "wrong", from caller: Caller = .browser
    ) async throws -> Duration? {
        do {
            _ = try await site.tryLogIn(name, password, from: caller)
            return nil
        } catch let error as AuthError where error.category == .throttled {
            return error.retryAfter
        }
    }

    /// ATK-20.
    ///
    /// Promise: after five wrong passwords each further guess at an account waits, twice as long each time, up to 15
    /// minutes.
    ///
    /// ASVS: 6.3.1.
    @Test(arguments: ["alice", "nobody", "not a name", ""])
    func `five tries are free, then each waits twice as long up to 15 minutes`(name: String) async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<5 { #expect(try await wait(site, name) == nil) }
        var expected = Duration.seconds(1)
        for _ in 0..<14 {
            #expect(try await wait(site, name) == expected)
            site.time.advance(by: expected - .microseconds(1))
            #expect(try await wait(site, name) == .microseconds(1))
            site.time.advance(by: .microseconds(1))
            #expect(try await wait(site, name) == nil, "after the wait one try is let through")
            expected = min(expected * 2, .minutes(15))
            #expect(try await wait(site, name) == expected, "and then it is blocked again")
        }
        #expect(expected == .minutes(15))
        #expect(site.auth.hashingPool.runs == 1 + 5 + 14)
    }

    @Test func `200 tries cost five hashes`() async throws {
        let site = try await Site()
        try await site.account()
        let cost = try await site.runs { for _ in 0..<200 { _ = try await wait(site) } }
        #expect(cost == 5)
        #expect(try await site.count("throttles") == 3)
    }

    @Test func `the right password waits too`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<5 { _ = try await wait(site) }
        let runs = site.auth.hashingPool.runs
        #expect(try await wait(site, "alice", Site.password) == .seconds(1))
        #expect(site.auth.hashingPool.runs == runs)
        #expect(try await site.count("sessions") == 0)
        site.time.advance(by: .seconds(1))
        #expect(try await site.tryLogIn() != nil)
    }

    @Test func `a right password clears the pair`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<4 { try await site.expectRejected("wrong") }
        #expect(try await site.tryLogIn() != nil)
        for _ in 0..<5 { try await site.expectRejected("wrong") }
        #expect(try await wait(site) == .seconds(1))
    }

    @Test func `spellings of one name are one bucket`() async throws {
        let site = try await Site()
        try await site.account("strasse")
        for name in ["strasse", "STRASSE", "stra\u{DF}e", "\u{FF33}trasse", "stra\u{1E9E}e"] {
            #expect(try await wait(site, name) == nil)
        }
        #expect(try await wait(site, "Strasse") == .seconds(1))
    }

    /// Promise: guesses from one client do not keep the owner out of the account from another.
    @Test func `another client is not held up`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<50 { _ = try await wait(site, from: .number(1)) }
        #expect(try await site.tryLogIn(from: .number(2)) != nil)
        #expect(try await wait(site, from: .number(1)) == .seconds(1), "and clears nothing for the first")
    }

    @Test func `another account of the same client is not held up`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        for _ in 0..<6 { _ = try await wait(site) }
        #expect(try await site.tryLogIn("bob") != nil)
    }

    @Test func `a day of rest forgets`() async throws {
        let site = try await Site()
        for _ in 0..<9 {
            #expect(try await wait(site) == nil)
            site.time.advance(by: .minutes(15))
        }
        site.time.advance(by: .hours(24))
        for _ in 0..<5 { #expect(try await wait(site) == nil) }
        #expect(try await wait(site) == .seconds(1))
    }

    /// ATK-22.
    ///
    /// Promise: 200 guesses at the same moment get no further than five, on one server or on three.
    @Test(arguments: [1, 3])
    func `200 at once get no further than the limit`(servers: Int) async throws {
        let first = try await Site { $0.passwords.placesPerClient = 100 }
        try await first.account()
        var sites = [first]
        while sites.count < servers {
            sites.append(try await Site(beside: first) { $0.passwords.placesPerClient = 100 })
        }
        let before = first.auth.hashingPool.runs
        let admitted = try await withThrowingTaskGroup(of: Bool.self) { [sites] group in
            for number in 0..<200 {
                group.addTask { try await self.wait(sites[number % sites.count]) == nil }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(admitted == 5)
        #expect(sites.reduce(0) { $0 + $1.auth.hashingPool.runs } - before == 5)
        let counts = try await first.store.read { store in
            try store.sql.query("SELECT count FROM throttles").map { try $0.integer("count") }
        }
        #expect(counts == [5, 5, 5], "account, pair and client, counted exactly")
    }

    /// ATK-24.
    ///
    /// ASVS: 2.3.3.
    @Test func `a try stays counted when what follows fails`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<5 {
            site.store.once(.beforeWrite, skipping: 1) { throw AuthError.unavailable("disk full") }
            await #expect(throws: AuthError.unavailable("disk full")) { try await site.tryLogIn() }
        }
        #expect(try await wait(site, "alice", Site.password) == .seconds(1))
        #expect(try await site.count("sessions") == 0)
    }

    @Test func `nobody is let through when tries cannot be counted`() async throws {
        let site = try await Site()
        try await site.account()
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        let cost = try await site.runs {
            await #expect(throws: AuthError.unavailable("disk full")) { try await site.tryLogIn() }
        }
        #expect(cost == 0)
    }

    @Test func `without limits nothing is counted`() async throws {
        let site = try await Site { $0.throttle = .unlimitedForDevelopment }
        try await site.account()
        for _ in 0..<60 { #expect(try await wait(site) == nil) }
        #expect(try await site.tryLogIn() != nil)
        #expect(try await site.count("throttles") == 0)
    }
}
