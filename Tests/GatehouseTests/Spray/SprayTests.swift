import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

/// One password over many accounts from many addresses, each too seldom for any limit of its own.
@Suite struct `Spraying passwords` {
    /// So many wrong passwords, each of another client at another account.
    private func spray(_ sites: [Site], _ count: Int, from first: Int = 0) async throws {
        for number in first..<first + count {
            let site = sites[number % sites.count]
            let refusal = try await site.refusal("user\(number)", from: .number(number))
            #expect(refusal == nil)
        }
    }

    /// So many wrong passwords, as the site counts them; no limit and no hash is part of it.
    private func fail(_ site: Site, _ count: Int) async {
        for _ in 0..<count { await site.auth.countFailure() }
    }

    /// How much time a login takes, by the clock that tries are held up with.
    private func time(_ site: Site, _ name: String = "alice", from caller: Caller) async throws -> Duration {
        let before = site.time.now
        let refusal = try await site.refusal(name, Site.password, from: caller)
        #expect(refusal == nil, "nothing is refused")
        return site.time.now.since(before)
    }

    private func alarms(_ site: Site) async throws -> [AuditEvent] {
        try await site.record().filter { $0.kind == .loginSpray }
    }

    /// ATK-27.
    ///
    /// Promise: when one password is tried all over the site, unknown devices wait five seconds longer and one event is
    /// recorded, on every server; nothing is refused, and known devices do not wait.
    ///
    /// ASVS: 16.3.3.
    @Test(arguments: [1, 3])
    func `ATK-27 500 failures in ten minutes hold up unknown devices`(servers: Int) async throws {
        let first = try await Site()
        try await first.account()
        try await first.account("bob")
        let home = Caller.browser.holding(try await first.logIn())
        var sites = [first]
        while sites.count < servers { sites.append(try await Site(beside: first)) }
        for round in 0..<9 {
            try await spray(sites, 55, from: round * 55)
            first.time.advance(by: .minutes(1))
        }
        #expect(try await time(first, from: .at("198.51.100.1")) == .zero, "495 are not enough")
        try await spray(sites, 6, from: 1000)
        first.time.advance(by: .seconds(5))
        for site in sites {
            let number = sites.count + Int(site.time.now.microseconds % 1000)
            _ = try await site.refusal("user\(number + 5000)", from: .number(number + 5000))
        }
        for site in sites {
            #expect(try await time(site, from: .at("198.51.100.2")) == .seconds(5))
            #expect(try await time(site, "nobody", from: .at("198.51.100.3")) == .seconds(5))
            #expect(try await time(site, from: home) == .zero)
        }
        let alarms = try await alarms(first)
        #expect(alarms.map(\.accountID) == [nil])
        #expect(alarms.first?.detail.hasSuffix("wrong passwords in 10 minutes") == true)
    }

    @Test func `what is usual in an hour raises the bound`() async throws {
        let site = try await Site()
        let minute = TestClock.start.microseconds / 60_000_000
        let hour = minute / 60 * 60
        try await site.store.write { store in
            for back in 1...Int64(85) { try store.addFailures(60, minute: hour - back * 60) }
        }
        await fail(site, 500)
        await site.auth.flush()
        #expect(try await time(site, from: .at("198.51.100.1")) == .zero, "600 would be ten times the usual")
        await fail(site, 101)
        await site.auth.flush()
        #expect(try await time(site, "nobody", from: .at("198.51.100.2")) == .seconds(5))
    }

    @Test func `less than half of the hours make nothing usual`() async throws {
        let site = try await Site()
        let hour = TestClock.start.microseconds / 60_000_000 / 60 * 60
        try await site.store.write { store in
            for back in 1...Int64(83) { try store.addFailures(1000, minute: hour - back * 60) }
        }
        await fail(site, 500)
        await site.auth.flush()
        #expect(try await time(site, "nobody", from: .at("198.51.100.1")) == .seconds(5))
    }

    @Test func `the alarm ends by itself, and is recorded again after an hour`() async throws {
        let site = try await Site()
        await fail(site, 500)
        await site.auth.flush()
        #expect(try await time(site, "nobody", from: .at("198.51.100.1")) == .seconds(5))
        site.time.advance(by: .minutes(2))
        #expect(try await time(site, "nobody", from: .at("198.51.100.2")) == .zero)
        for round in 1...2 {
            await fail(site, 500)
            await site.auth.flush()
            #expect(try await alarms(site).count == round)
            site.time.advance(by: .hours(1))
        }
    }

    /// Promise: counting an attack on the whole site costs one write in five seconds and server, not one a failure.
    @Test func `failures are gathered, and lost by no failed write`() async throws {
        let site = try await Site()
        func total() async throws -> Int64 { try await site.store.read { try $0.failures(from: 0) } }
        await fail(site, 100)
        #expect(try await total() == 1, "the first one was written, the others wait")
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        await site.auth.flush()
        #expect(try await total() == 1)
        site.time.advance(by: .seconds(5))
        await fail(site, 1)
        #expect(try await total() == 101)
        await fail(site, 10)
        #expect(try await total() == 101)
        await site.auth.flush()
        #expect(try await total() == 111)
        let writes = site.store.writes
        await site.auth.flush()
        #expect(site.store.writes == writes, "nothing to write")
    }

    @Test func `counts of more than a week are swept away`() async throws {
        let site = try await Site()
        try await spray([site], 1)
        site.time.advance(by: .days(7))
        await site.auth.sweep()
        #expect(try await site.count("login_failures") == 1)
        site.time.advance(by: .hours(2))
        await site.auth.sweep()
        #expect(try await site.count("login_failures") == 0)
    }

    @Test func `right passwords and refusals are no failures`() async throws {
        let site = try await Site()
        try await site.account()
        for _ in 0..<20 { _ = try await site.logIn() }
        for _ in 0..<20 { _ = try await site.refusal("bob") }
        await site.auth.flush()
        #expect(try await site.store.read { try $0.failures(from: 0) } == 5)
    }
}
