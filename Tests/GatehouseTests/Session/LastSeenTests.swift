import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `When sessions were last seen` {
    private func stored(_ site: Site, _ session: NewSession) async throws -> Timestamp? {
        try await site.store.read { try $0.session(session.session.id) }?.session.lastSeenAt
    }

    @Test(arguments: [true, false])
    func `sightings are written in batches, never by a request`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        try await site.account()
        let sessions = [try await site.logIn(), try await site.logIn()]
        let writes = site.store.writes
        for _ in 0..<10 {
            site.time.advance(by: .minutes(1))
            for session in sessions { #expect(try await site.isAlive(session)) }
        }
        #expect(site.store.writes == writes)
        for session in sessions { #expect(try await stored(site, session) == TestClock.start) }
        await site.auth.flush()
        #expect(site.store.writes == writes + 1)
        for session in sessions { #expect(try await stored(site, session) == site.time.now) }
        await site.auth.flush()
        #expect(site.store.writes == writes + 1)
    }

    @Test func `a batch that cannot be written is written later`() async throws {
        let site = try await Site()
        site.holdLease()
        try await site.account()
        let session = try await site.logIn()
        site.time.advance(by: .minutes(10))
        #expect(try await site.isAlive(session))
        site.store.once(.beforeWrite) { throw AuthError.unavailable("disk full") }
        await site.auth.flush()
        #expect(try await stored(site, session) == TestClock.start)
        let seen = site.time.now
        site.time.advance(by: .minutes(1))
        await site.auth.flush()
        #expect(try await stored(site, session) == seen)
    }

    @Test func `a session never moves back in time`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        let earlier = try await Site(beside: site)
        #expect(try await earlier.isAlive(session))
        site.time.advance(by: .minutes(5))
        #expect(try await site.isAlive(session))
        await site.auth.flush()
        let seen = site.time.now
        await earlier.auth.flush()
        #expect(try await stored(site, session) == seen)
    }

    @Test func `31 minutes of use on one server keep it alive on the other`() async throws {
        let one = try await Site()
        let other = try await Site(beside: one)
        for site in [one, other] { site.holdLease() }
        try await one.account()
        let session = try await one.logIn()
        #expect(try await other.isAlive(session))
        for _ in 0..<31 {
            one.time.advance(by: .minutes(1))
            #expect(try await one.isAlive(session))
            await one.auth.flush()
        }
        let reads = other.store.reads
        #expect(try await other.isAlive(session))
        #expect(other.store.reads == reads + 1, "it looked idle in the cache and was read again")
        #expect(try await other.isAlive(session))
        #expect(other.store.reads == reads + 1, "and is cached from then on")
    }

    @Test func `sightings of sessions that ended meanwhile do no harm`() async throws {
        let site = try await Site()
        site.holdLease()
        let account = try await site.account()
        let session = try await site.logIn()
        #expect(try await site.isAlive(session))
        try await site.auth.delete(account.id)
        await site.auth.flush()
        #expect(try await site.count("sessions") == 0)
    }

    @Test(arguments: [0, 16, 100_000])
    func `sessions in use stay alive whatever the cache holds`(capacity: Int) async throws {
        let site = try await Site {
            $0.sessions.cacheCapacity = capacity
            $0.sessions.maximumPerAccount = 40
        }
        site.holdLease()
        let account = try await site.account()
        var sessions: [NewSession] = []
        for _ in 0..<40 {
            sessions.append(try await site.auth.issueSession(for: account.id, reason: "test", caller: .browser))
        }
        for round in 0..<3 {
            site.time.advance(by: .minutes(20))
            for session in sessions { #expect(try await site.isAlive(session), "round \(round)") }
            await site.auth.flush()
        }
    }
}
