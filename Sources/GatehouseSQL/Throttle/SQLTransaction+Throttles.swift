import Gatehouse

extension SQLTransaction: ThrottleStore {
    func admit(_ bucket: ThrottleBucket, at now: Timestamp) throws -> Timestamp? {
        let admitted =
            switch bucket.rule {
            case .backOff(let free, let first, let longest, let forget):
                try admit(bucket.key, BackOff(free: free, first: first, longest: longest, forget: forget), at: now)
            case .window(let limit, let length):
                try admit(bucket.key, limit: limit, length: bounded(length), at: now)
            case .steady(let free, let every, let limit, let pause, let forget):
                try admit(
                    bucket.key,
                    Steady(free: free, every: every, limit: limit, pause: pause, forget: forget), at: now)
            }
        guard !admitted else { return nil }
        let soonest = now + .microseconds(1)
        return max(try nextTry(bucket, at: now) ?? soonest, soonest)
    }

    func nextTry(_ bucket: ThrottleBucket, at now: Timestamp) throws -> Timestamp? {
        guard let next = try query(ThrottleSQL.nextTry, [.digest(bucket.key)]).first?.time("next_at"), next > now
        else { return nil }
        return next
    }

    func takeBack(_ bucket: ThrottleBucket) throws {
        switch bucket.rule {
        case .backOff(let limit, _, _, _), .window(let limit, _):
            try send(ThrottleSQL.takeBack, [.integer(limit), .digest(bucket.key)])
        case .steady(let free, let every, _, _, _):
            try send(
                ThrottleSQL.takeBackSteady, [.integer(free), .integer(bounded(every)), .digest(bucket.key)])
        }
    }

    func clear(_ bucket: ThrottleBucket) throws {
        try send(ThrottleSQL.clear, [.digest(bucket.key)])
    }

    func deleteBuckets(untouchedSince time: Timestamp, at now: Timestamp, limit: Int) throws -> Int {
        try execute(ThrottleSQL.deleteUntouched, [.time(time), .time(now), .limit(limit)])
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

extension SQLTransaction {
    fileprivate func admit(_ key: Digest256, _ rule: Steady, at now: Timestamp) throws -> Bool {
        guard rule.limit > 0 else { return false }
        let next = rule.limit == 1 ? now + .microseconds(rule.pause) : now + .microseconds(rule.every)
        let rows = try query(
            ThrottleSQL.admitSteady,
            [
                .digest(key), rule.limit == 1 || rule.free <= 1 ? .time(next) : .integer(0), .time(now),
                .time(now - .microseconds(rule.forget)), .integer(rule.limit), .integer(rule.pause),
                .integer(rule.free), .integer(rule.every),
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

/// The figures of a steady rule, in the same way.
private struct Steady {
    let free: Int64
    let every: Int64
    let limit: Int64
    let pause: Int64
    let forget: Int64

    init(free: Int64, every: Duration, limit: Int64, pause: Duration, forget: Duration) {
        self.free = free
        self.every = bounded(every)
        self.limit = limit
        self.pause = max(bounded(pause), bounded(every))
        self.forget = bounded(forget)
    }
}

/// A duration in microseconds, not negative and at most a hundred years.
private func bounded(_ duration: Duration) -> Int64 {
    min(max(0, duration.microseconds), 100 * 365 * 86_400 * 1_000_000)
}
