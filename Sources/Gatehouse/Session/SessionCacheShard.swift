import Synchronization

/// One part of the session cache behind one lock: a bounded table that makes room by the clock algorithm.
final class SessionCacheShard: Sendable {
    /// A class, because every request looks at one: it is changed in place and never copied.
    ///
    /// It does not leave the lock.
    private final class Entry {
        let loaded: LoadedSession
        var user: (any Sendable)?
        var lastSeen: Timestamp
        var isSeenUnwritten = true
        var wasUsed = false

        init(_ loaded: LoadedSession, lastSeen: Timestamp) {
            self.loaded = loaded
            self.lastSeen = lastSeen
        }
    }

    private struct State {
        var generation: UInt64 = 0
        var slots: [Entry?] = []
        var index: [Digest256: Int] = [:]
        var byAccount: [AccountID: Set<Digest256>] = [:]
        var free: [Int] = []
        var hand = 0
        /// Sightings of entries that were dropped before they could be written.
        var seen: [Digest256: Timestamp] = [:]
        var hits = 0
        var misses = 0
    }

    /// How many sightings are noted between two batches at least, also where few sessions or none are kept.
    private static let fewestNotes = 10_000

    private let state = Mutex(State())
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
    }

    var currentGeneration: UInt64 { state.withLock { $0.generation } }

    /// The entry, if it is live by what this process knows; an idle one is a miss, because another server may have seen it.
    func hit(_ id: Digest256, at now: Timestamp, policy: SessionPolicy) -> SessionCache.Hit? {
        state.withLock { state in
            guard let slot = state.index[id], let entry = state.slots[slot],
                entry.loaded.isLive(at: now, lastSeen: entry.lastSeen, policy: policy)
            else {
                state.misses &+= 1
                return nil
            }
            state.hits &+= 1
            let lastSeen = entry.lastSeen
            entry.wasUsed = true
            if lastSeen < now {
                entry.lastSeen = now
                entry.isSeenUnwritten = true
            }
            return SessionCache.Hit(loaded: entry.loaded, lastSeen: lastSeen, user: entry.user)
        }
    }

    /// When the session was last seen by this process, if that is not written yet.
    func unwrittenSighting(of id: Digest256) -> Timestamp? {
        state.withLock { state in
            if let slot = state.index[id], let entry = state.slots[slot] { return entry.lastSeen }
            return state.seen[id]
        }
    }

    /// Notes a sighting of a session that is not kept.
    func note(_ id: Digest256, seen now: Timestamp) {
        state.withLock { state in
            let limit = max(capacity, SessionCacheShard.fewestNotes)
            guard state.seen.count < limit || state.seen[id] != nil else { return }
            state.seen[id] = max(now, state.seen[id] ?? now)
        }
    }

    /// Keeps what was read, unless something was revoked since `generation`.
    func fill(_ loaded: LoadedSession, seen now: Timestamp, generation: UInt64) -> Bool {
        state.withLock { state in
            guard state.generation == generation else { return false }
            let id = loaded.session.id
            remove(id, from: &state)
            let slot = freeSlot(&state)
            state.slots[slot] = Entry(loaded, lastSeen: now)
            state.index[id] = slot
            state.byAccount[loaded.account.id, default: []].insert(id)
            return true
        }
    }

    func setUser(_ user: any Sendable, for id: Digest256, generation: UInt64) {
        state.withLock { state in
            guard state.generation == generation, let slot = state.index[id] else { return }
            state.slots[slot]?.user = user
        }
    }

    func drop(_ accounts: [AccountID]) {
        state.withLock { state in
            state.generation &+= 1
            for account in accounts {
                for id in state.byAccount[account] ?? [] { remove(id, from: &state) }
            }
        }
    }

    func dropAll() {
        state.withLock { state in
            state.generation &+= 1
            for id in Array(state.index.keys) { remove(id, from: &state) }
        }
    }

    func drainUses(into uses: inout SessionCache.Uses) {
        state.withLock { state in
            uses.hits &+= state.hits
            uses.misses &+= state.misses
            uses.entries += state.index.count
            (state.hits, state.misses) = (0, 0)
        }
    }

    func drainSeen(into seen: inout [Digest256: Timestamp]) {
        state.withLock { state in
            seen.merge(state.seen) { max($0, $1) }
            state.seen = [:]
            for slot in state.index.values {
                guard let entry = state.slots[slot], entry.isSeenUnwritten else { continue }
                SessionCacheShard.note(entry.loaded.session, entry.lastSeen, in: &seen)
                entry.isSeenUnwritten = false
            }
        }
    }

    /// Notes that a session was seen, and with one on a guarded host the login that it came from.
    private static func note(_ session: Session, _ time: Timestamp, in seen: inout [Digest256: Timestamp]) {
        for id in [session.id] + (session.guarded.map { [$0.parent] } ?? []) {
            seen[id] = max(time, seen[id] ?? time)
        }
    }

    private func remove(_ id: Digest256, from state: inout State) {
        guard let slot = state.index.removeValue(forKey: id), let entry = state.slots[slot] else { return }
        if entry.isSeenUnwritten { SessionCacheShard.note(entry.loaded.session, entry.lastSeen, in: &state.seen) }
        state.slots[slot] = nil
        state.free.append(slot)
        let account = entry.loaded.account.id
        state.byAccount[account]?.remove(id)
        if state.byAccount[account]?.isEmpty == true { state.byAccount[account] = nil }
    }

    /// A slot to fill: a free one, a new one, or that of the first entry not used since the hand last passed.
    private func freeSlot(_ state: inout State) -> Int {
        if let slot = state.free.popLast() { return slot }
        if state.slots.count < capacity {
            state.slots.append(nil)
            return state.slots.count - 1
        }
        while true {
            let slot = state.hand
            state.hand = (slot + 1) % capacity
            guard let entry = state.slots[slot] else { return slot }
            if entry.wasUsed {
                entry.wasUsed = false
            } else {
                remove(entry.loaded.session.id, from: &state)
                state.free.removeLast()
                return slot
            }
        }
    }
}
