import Gatehouse

extension SQLTransaction: ThrottleStore {
    func admit(_ bucket: ThrottleBucket, at now: Timestamp) throws -> Timestamp? {
        let admitted =
            switch bucket.rule {
            case .backOff(let free, let first, let longest, let forget):
                try admit(bucket.key, BackOff(free: free, first: first, longest: longest, forget: forget), at: now)
            case .window(let limit, let length):
                try admit(bucket.key, limit: limit, length: bounded(length), at: now)
            }
        guard !admitted else { return nil }
        let next = try query(ThrottleSQL.nextTry, [.digest(bucket.key)]).first?.time("next_at")
        let soonest = now + .microseconds(1)
        return max(next ?? soonest, soonest)
    }

    func takeBack(_ bucket: ThrottleBucket) throws {
        let limit =
            switch bucket.rule {
            case .backOff(let free, _, _, _): free
            case .window(let limit, _): limit
            }
        try send(ThrottleSQL.takeBack, [.integer(limit), .digest(bucket.key)])
    }

    func clear(_ bucket: ThrottleBucket) throws {
        try send(ThrottleSQL.clear, [.digest(bucket.key)])
    }

    func deleteBuckets(untouchedSince time: Timestamp, limit: Int) throws -> Int {
        try execute(ThrottleSQL.deleteUntouched, [.time(time), .limit(limit)])
    }

    private func admit(_ key: Digest256, _ rule: BackOff, at now: Timestamp) throws -> Bool {
        let waitsAtOnce = rule.free <= 1
        let rows = try query(
            ThrottleSQL.admitBackOff,
            [
                .digest(key), .integer(waitsAtOnce ? rule.first : 0),
                waitsAtOnce ? .time(now + .microseconds(rule.first)) : .integer(0), .time(now),
                .time(now - .microseconds(rule.forget)), .integer(rule.free), .integer(rule.first),
                .integer(rule.longest),
            ])
        return !rows.isEmpty
    }

    private func admit(_ key: Digest256, limit: Int64, length: Int64, at now: Timestamp) throws -> Bool {
        guard limit > 0 else { return false }
        let end = now + .microseconds(length)
        let rows = try query(
            ThrottleSQL.admitWindow,
            [
                .digest(key), limit == 1 ? .time(end) : .integer(0), .time(now), .time(now - .microseconds(length)),
                .integer(limit), .integer(length),
            ])
        return !rows.isEmpty
    }
}

/// The figures of a back-off in microseconds, each where the arithmetic in the statement cannot overflow.
private struct BackOff {
    let free: Int64
    let first: Int64
    let longest: Int64
    let forget: Int64

    init(free: Int64, first: Duration, longest: Duration, forget: Duration) {
        self.free = free
        self.longest = bounded(longest)
        self.first = min(bounded(first), self.longest)
        self.forget = bounded(forget)
    }
}

/// A duration in microseconds, not negative and at most a hundred years.
private func bounded(_ duration: Duration) -> Int64 {
    min(max(0, duration.microseconds), 100 * 365 * 86_400 * 1_000_000)
}
