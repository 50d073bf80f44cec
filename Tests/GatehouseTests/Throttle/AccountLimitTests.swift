import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

/// Guesses at one account from devices that it does not know, each from an address of its own.
@Suite struct `Limits of unknown devices` {
    /// Promise: guesses at one account from ever new addresses get no further than ten at once and one in 30 seconds, and
    /// stop after a hundred.
    ///
    /// ASVS: 6.3.1.
    @Test(arguments: ["alice", "nobody", "not a name"])
    func `ten are free, then one in 30 seconds, and after 100 none`(name: String) async throws {
        let site = try await Site()
        try await site.account()
        var admitted = 0
        for number in 0..<10 {
            #expect(try await site.refusal(name, from: .number(number)) == nil)
            admitted += 1
        }
        while admitted < 100 {
            #expect(try await site.refusal(name, from: .number(1000)) == .throttled(retryAfter: .seconds(30)))
            site.time.advance(by: .seconds(30) - .microseconds(1))
            #expect(try await site.refusal(name, from: .number(1001)) == .throttled(retryAfter: .microseconds(1)))
            site.time.advance(by: .microseconds(1))
            #expect(try await site.refusal(name, from: .number(admitted)) == nil, "never slower")
            admitted += 1
        }
        for wait in [Duration.zero, .seconds(30), .hours(25), .days(300)] {
            site.time.advance(by: wait)
            await site.auth.sweep()
            #expect(try await site.refusal(name, Site.password, from: .number(2000)) == .signInPaused)
        }
        #expect(site.auth.hashingPool.runs == 1 + 100)
        #expect(AuthError.signInPaused.retryAfter == nil)
    }

    /// Promise: unknown devices are stopped with the same words and after the same number of tries whether the name exists
    /// or not, and one event is recorded.
    ///
    /// ASVS: 16.3.3.
    @Test func `the stop is recorded once, with the account if there is one`() async throws {
        let site = try await Site()
        let account = try await site.account()
        for name in ["alice", "nobody"] {
            try await site.closeToStrangers(name)
            for number in 0..<20 {
                #expect(try await site.refusal(name, from: .number(number)) == .signInPaused)
            }
        }
        let stops = site.log.events.filter { $0.kind == .loginPaused }
        #expect(stops.map(\.accountID) == [account.id, nil])
        #expect(site.log.count(of: .loginFailed) == 200)
    }

    @Test func `the bucket adds up over clients, and a right password leaves it as it was`() async throws {
        let site = try await Site()
        try await site.account()
        for number in 0..<9 { #expect(try await site.refusal(from: .number(number)) == nil) }
        for _ in 0..<20 { #expect(try await site.tryLogIn(from: .number(100)) != nil) }
        #expect(try await site.refusal(from: .number(9)) == nil)
        #expect(try await site.refusal("alice", Site.password, from: .number(100))?.retryAfter == .seconds(30))
        site.time.advance(by: .seconds(30))
        #expect(try await site.tryLogIn(from: .number(100)) != nil)
        #expect(try await site.refusal(from: .number(10))?.retryAfter == .seconds(30), "no new free tries")
    }

    @Test func `a right password as the hundredth try stops nobody`() async throws {
        let site = try await Site()
        try await site.account()
        for number in 0..<99 {
            #expect(try await site.refusal(from: .number(number)) == nil)
            site.time.advance(by: .seconds(30))
        }
        #expect(try await site.tryLogIn(from: .number(99)) != nil)
        #expect(try await site.refusal(from: .number(100)) == .throttled(retryAfter: .seconds(30)))
        site.time.advance(by: .seconds(30))
        #expect(try await site.refusal(from: .number(100)) == nil)
        #expect(try await site.refusal(from: .number(101)) == .signInPaused)
        #expect(site.log.count(of: .loginPaused) == 1)
    }

    @Test func `a day of rest forgets the tries`() async throws {
        let site = try await Site()
        for round in 0..<3 {
            for number in 0..<99 {
                #expect(try await site.refusal(from: .number(round * 100 + number)) == nil)
                site.time.advance(by: .seconds(30))
            }
            site.time.advance(by: .hours(24))
        }
        #expect(site.log.count(of: .loginPaused) == 0)
    }

    @Test func `one account's guessers hold up no other account`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        try await site.closeToStrangers()
        #expect(try await site.tryLogIn("bob") != nil)
    }

    /// ATK-22.
    ///
    /// Promise: 200 guesses at one account at the same moment from 200 addresses get no further than ten, on one server or
    /// on three.
    @Test(arguments: [1, 3])
    func `200 at once from 200 addresses get no further than the limit`(servers: Int) async throws {
        let first = try await Site()
        try await first.account()
        var sites = [first]
        while sites.count < servers { sites.append(try await Site(beside: first)) }
        let before = sites.reduce(0) { $0 + $1.auth.hashingPool.runs }
        let admitted = try await withThrowingTaskGroup(of: Bool.self) { [sites] group in
            for number in 0..<200 {
                group.addTask { try await sites[number % sites.count].refusal(from: .number(number)) == nil }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(admitted == 10)
        #expect(sites.reduce(0) { $0 + $1.auth.hashingPool.runs } - before == 10)
        let counts = try await first.store.read { store in
            try store.sql.query("SELECT count FROM throttles").map { try $0.integer("count") }
        }
        #expect(
            counts.sorted() == Array(repeating: 1, count: 20) + [10], "pairs and clients once, the account ten times")
    }

    /// Promise: an operator or a proof by other means lets unknown devices try again; nothing else is changed.
    @Test func `unlocking begins anew`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.closeToStrangers()
        try await site.closeToStrangers("bob")
        try await site.auth.unlock(account.id)
        for number in 200..<210 { #expect(try await site.refusal(from: .number(number)) == nil) }
        #expect(try await site.refusal(from: .number(210)) == .throttled(retryAfter: .seconds(30)))
        #expect(try await site.refusal("bob", from: .number(210)) == .signInPaused)
        #expect(site.log.events.last { $0.kind == .unlocked }?.accountID == account.id)
        try await site.auth.delete(account.id)
        await #expect(throws: AuthError.noSuchAccount) { try await site.auth.unlock(account.id) }
    }
}
