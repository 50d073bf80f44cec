import Synchronization

/// Live sessions in memory, so that a request with a session costs one look-up and no SQL.
///
/// Three rules keep it honest. *Lease*: an entry answers only while the store vouches that nothing was missed; without a
/// lease every request reads the database. *Revocation*: whatever is taken from an account drops its entries before the
/// change is answered. *No stale fill*: a miss notes the shard's generation before it reads, and what it read is kept only
/// if no revocation came in between. Nothing is kept for "not found".
///
/// Sharded by the digest, so that event loops rarely wait for each other; each shard is bounded.
final class SessionCache: Sendable, RevocationListener {
    /// What a request gets for a cookie.
    struct Hit: Sendable {
        let loaded: LoadedSession
        /// When the session was last seen before this request, as far as this process knows.
        let lastSeen: Timestamp
        /// What the application's loader made of the account, if it has one.
        let user: (any Sendable)?
    }

    /// Proof of the state before a read; only a fill with the same generation is kept.
    struct Ticket: Sendable {
        fileprivate let generation: UInt64
    }

    /// What was asked and answered since the last time, and how much is kept now.
    struct Uses: Sendable {
        var hits = 0
        var misses = 0
        var withoutLease = 0
        var entries = 0
    }

    private static let shardCount = 16

    private let shards: [SessionCacheShard]
    private let lease = Atomic<Int64>(.min)
    private let withoutLease = Atomic<Int>(0)
    private let clock: AuthClock
    private let isOff: Bool

    init(capacity: Int, clock: AuthClock) {
        let perShard = max(1, capacity / SessionCache.shardCount)
        shards = (0..<SessionCache.shardCount).map { _ in SessionCacheShard(capacity: perShard) }
        self.clock = clock
        isOff = capacity <= 0
    }

    /// The live entry for this digest, if there is one and the lease holds.
    ///
    /// Notes that the session is seen at `now`.
    func hit(_ id: Digest256, at now: Timestamp, policy: SessionPolicy) -> Hit? {
        guard hasLease else {
            withoutLease.wrappingAdd(1, ordering: .relaxed)
            return nil
        }
        return shard(id).hit(id, at: now, policy: policy)
    }

    /// What a miss takes before it reads the database.
    func ticket(for id: Digest256) -> Ticket {
        Ticket(generation: shard(id).currentGeneration)
    }

    /// When this process saw the session last, if the store may not know it yet.
    func unwrittenSighting(of id: Digest256) -> Timestamp? {
        shard(id).unwrittenSighting(of: id)
    }

    /// Keeps what was read, unless something was revoked since the ticket or there is no lease.
    ///
    /// The sighting is noted anyway.
    func fill(_ loaded: LoadedSession, seen now: Timestamp, ticket: Ticket) {
        let shard = shard(loaded.session.id)
        if hasLease, shard.fill(loaded, seen: now, generation: ticket.generation) { return }
        shard.note(loaded.session.id, seen: now)
        if let login = loaded.session.guarded?.parent { self.shard(login).note(login, seen: now) }
    }

    /// Keeps what the application's loader made of the account, with the entry that it belongs to.
    func setUser(_ user: any Sendable, for id: Digest256, ticket: Ticket) {
        shard(id).setUser(user, for: id, generation: ticket.generation)
    }

    /// When sessions were seen since the last time, for the batch that is written to the store.
    func drainSeen() -> [Digest256: Timestamp] {
        var seen: [Digest256: Timestamp] = [:]
        for shard in shards { shard.drainSeen(into: &seen) }
        return seen
    }

    /// Takes back a batch that could not be written.
    func restore(_ seen: [Digest256: Timestamp]) {
        for (id, time) in seen { shard(id).note(id, seen: time) }
    }

    /// How the cache was used since this was asked last.
    func drainUses() -> Uses {
        var uses = Uses(withoutLease: withoutLease.exchange(0, ordering: .relaxed))
        for shard in shards { shard.drainUses(into: &uses) }
        return uses
    }

    func revoked(_ accounts: [AccountID]) {
        for shard in shards { shard.drop(accounts) }
    }

    func revokedEverything() {
        for shard in shards { shard.dropAll() }
    }

    func leaseExtended(to deadline: Int64) {
        guard !isOff else { return }
        lease.store(deadline, ordering: .releasing)
    }

    private var hasLease: Bool {
        let deadline = lease.load(ordering: .acquiring)
        return deadline != .min && clock.monotonicNanoseconds() < deadline
    }

    private func shard(_ id: Digest256) -> SessionCacheShard {
        shards[Int(id.word >> 60)]
    }
}
