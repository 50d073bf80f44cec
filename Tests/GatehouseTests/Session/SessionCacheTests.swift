import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `The session cache` {
    /// Promise: what was taken from an account while a request read its session is never cached as it was before.
    ///
    /// ASVS: 7.4.1, 15.4.2.
    @Test(arguments: ["disable", "revoke", "everything"])
    func `a stale fill is not kept`(change: String) async throws {
        let site = try await Site()
        site.holdLease()
        let account = try await site.account(roles: ["moderator"])
        let session = try await site.logIn()
        site.store.once(.afterRead) {
            switch change {
            case "disable": try await site.auth.disable(account.id)
            case "revoke": try await site.auth.revoke("moderator", from: account.id)
            default: site.auth.cache.revokedEverything()
            }
        }
        #expect(try await site.load(session)?.account.roles == ["moderator"], "this request began before the change")
        let reads = site.store.reads
        let next = try await site.load(session)
        #expect(site.store.reads == reads + 1)
        #expect(next?.account.roles == (change == "disable" ? nil : change == "revoke" ? [] : ["moderator"]))
    }

    @Test func `a read that no change disturbed is kept`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.holdLease()
        #expect(try await site.isAlive(session))
        let reads = site.store.reads
        for _ in 0..<10 { #expect(try await site.isAlive(session)) }
        #expect(site.store.reads == reads)
    }

    @Test func `an entry answers only while the lease holds`() async throws {
        let (site, session) = try await Site.loggedIn()
        let cache = site.auth.cache
        #expect(try await site.isAlive(session))
        let before = site.store.reads
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == before + 1, "no lease yet")
        cache.leaseExtended(to: site.time.monotonicNanoseconds + 100_000_000)
        #expect(try await site.isAlive(session))
        let reads = site.store.reads
        site.time.advance(by: .milliseconds(100) - .nanoseconds(1000))
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads)
        site.time.advance(by: .microseconds(1))
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads + 1)
        cache.leaseExtended(to: site.time.monotonicNanoseconds + 100_000_000)
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads + 1, "what was read under an earlier lease was not revoked since")
    }

    @Test func `a lease does not follow the wall clock`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.auth.cache.leaseExtended(to: site.time.monotonicNanoseconds + 1)
        #expect(try await site.isAlive(session))
        site.time.set(TestClock.start + .minutes(1))
        let reads = site.store.reads
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads)
    }

    @Test func `what another server took away is seen once its word arrives`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.holdLease()
        #expect(try await site.isAlive(session))
        let other = try await Site(beside: site)
        try await other.auth.disable(session.account.id)
        site.auth.cache.revokedEverything()
        #expect(try await !site.isAlive(session))
    }

    @Test func `turned off, it never answers`() async throws {
        let site = try await Site { $0.sessions.cacheCapacity = 0 }
        site.holdLease()
        try await site.account()
        let session = try await site.logIn()
        let reads = site.store.reads
        for _ in 0..<3 { #expect(try await site.isAlive(session)) }
        #expect(site.store.reads == reads + 3)
    }

    @Test func `nothing is kept for a cookie that opens nothing`() async throws {
        let (site, _) = try await Site.loggedIn()
        site.holdLease()
        let token = SessionToken(random: .system)
        #expect(try await site.auth.session(token.digest) == nil)
        let account = try await site.auth.account(named: "alice")
        try await site.store.write {
            try $0.insert(.of(account, id: token.digest))
        }
        #expect(try await site.auth.session(token.digest) != nil)
    }

    @Test func `an application's own user is kept with the session and dropped with it`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.holdLease()
        let id = session.session.id
        #expect(try await site.auth.session(id)?.user == nil)
        let early = site.auth.userTicket(for: id)
        site.auth.keepUser("profile", for: id, early)
        #expect(try await site.auth.session(id)?.user as? String == "profile")
        try await site.auth.grant("editor", to: session.account.id)
        #expect(try await site.auth.session(id)?.user == nil)
        site.auth.keepUser("stale profile", for: id, early)
        #expect(try await site.auth.session(id)?.user == nil)
    }

    @Test func `it holds no more than its capacity, and what is used stays`() {
        let cache = SessionCache(capacity: 160, clock: TestClock().clock)
        cache.leaseExtended(to: .max)
        let account = Account.test("alice")
        let ids = (0..<2000).map { Digest256(ofText: "\($0)") }
        let used = ids[0]
        for id in ids {
            cache.fill(
                LoadedSession(session: .of(account, id: id), account: account), seen: TestClock.start,
                ticket: cache.ticket(for: id))
            #expect(cache.hit(used, at: TestClock.start, policy: SessionPolicy()) != nil)
        }
        let kept = ids.count { cache.hit($0, at: TestClock.start, policy: SessionPolicy()) != nil }
        #expect((100...160).contains(kept))
        #expect(cache.drainSeen().count == 2000, "sightings outlive their entries")
        cache.revoked([account.id])
        #expect(ids.allSatisfy { cache.hit($0, at: TestClock.start, policy: SessionPolicy()) == nil })
    }

    @Test func `a revocation drops the entries of its accounts only`() {
        let cache = SessionCache(capacity: 1600, clock: TestClock().clock)
        cache.leaseExtended(to: .max)
        let accounts = (0..<10).map { Account.test("user\($0)") }
        let ids = (0..<100).map { Digest256(ofText: "\($0)") }
        for (number, id) in ids.enumerated() {
            let account = accounts[number % 10]
            cache.fill(
                LoadedSession(session: .of(account, id: id), account: account), seen: TestClock.start,
                ticket: cache.ticket(for: id))
        }
        cache.revoked([accounts[3].id, accounts[7].id])
        let kept = ids.enumerated().filter { cache.hit($1, at: TestClock.start, policy: SessionPolicy()) != nil }.map(
            \.offset)
        #expect(kept == (0..<100).filter { ![3, 7].contains($0 % 10) })
    }

    /// ASVS: 15.4.1.
    @Test func `1,000 parallel fills, hits and revocations leave it whole`() async {
        let cache = SessionCache(capacity: 160, clock: TestClock().clock)
        cache.leaseExtended(to: .max)
        let account = Account.test("alice")
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<1000 {
                group.addTask {
                    let id = Digest256(ofText: "\(number % 300)")
                    let ticket = cache.ticket(for: id)
                    if number.isMultiple(of: 50) { cache.revoked([account.id]) }
                    cache.fill(
                        LoadedSession(session: .of(account, id: id), account: account), seen: TestClock.start,
                        ticket: ticket)
                    _ = cache.hit(id, at: TestClock.start + .seconds(1), policy: SessionPolicy())
                    if number.isMultiple(of: 70) { _ = cache.drainSeen() }
                }
            }
        }
        let ids = (0..<300).map { Digest256(ofText: "\($0)") }
        #expect(ids.count { cache.hit($0, at: TestClock.start, policy: SessionPolicy()) != nil } <= 160)
        cache.revokedEverything()
        #expect(ids.allSatisfy { cache.hit($0, at: TestClock.start, policy: SessionPolicy()) == nil })
    }
}

extension Account {
    /// An account that stands in no store.
    fileprivate static func test(_ name: String) -> Account {
        Account(id: AccountID(UUIDv7(at: TestClock.start, random: .system)), username: name, createdAt: TestClock.start)
    }
}

extension Session {
    /// A live session of this account.
    fileprivate static func of(_ account: Account, id: Digest256) -> Session {
        Session(
            id: id, accountID: account.id, createdAt: TestClock.start, expiresAt: TestClock.start + .hours(12),
            lastSeenAt: TestClock.start, provedAt: TestClock.start, userAgent: "", client: "",
            credentialStamp: account.credentialStamp)
    }
}
