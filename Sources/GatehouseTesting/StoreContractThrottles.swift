import Gatehouse

extension StoreContract {
    static let throttleCases = [
        backOffDoubles, backOffForgets, windowFills, takenBack, cleared, longRules, oldBucketsGo,
    ]

    /// Free tries, then a wait that doubles up to the longest; what comes too early changes nothing.
    static let backOffDoubles = Case("a back-off lets the free tries pass, then doubles the wait") { bench in
        let rule = ThrottleBucket.Rule.backOff(
            free: 3, first: .seconds(1), longest: .seconds(6), forget: .seconds(100))
        try await bench.requireTries(
            rule,
            [
                (0, nil), (0, nil), (0, nil),  // Free; from here on one second.
                (0, 1), (0.5, 1), (0.999_999, 1),
                (1, nil), (1, 3), (2.9, 3),  // Two seconds.
                (3, nil), (6.9, 7),  // Four seconds.
                (10, nil), (15.9, 16),  // Eight would be longer than the longest: six.
                (16, nil), (21, 22), (22, nil), (27.9, 28),
            ])
    }

    /// A bucket that rested starts anew, with its free tries; one that did not goes on where it was.
    static let backOffForgets = Case("a back-off that rested starts anew") { bench in
        let rule = ThrottleBucket.Rule.backOff(
            free: 2, first: .seconds(1), longest: .seconds(60), forget: .seconds(100))
        try await bench.requireTries(
            rule,
            [
                (0, nil), (0, nil), (0, 1), (99.999_999, nil), (100, 101.999_999),
                (199.999_999, nil), (199.999_999, nil), (199.999_999, 200.999_999),
            ])
        let single = ThrottleBucket.Rule.backOff(
            free: 1, first: .seconds(10), longest: .seconds(60), forget: .seconds(100))
        try await bench.requireTries(single, [(0, nil), (9, 10), (10, nil), (29, 30), (130, nil), (139, 140)])
    }

    /// A window lets its number pass and begins with the first try, not with the clock's minute.
    static let windowFills = Case("a window lets its number of tries pass") { bench in
        try await bench.requireTries(
            .window(limit: 3, length: .seconds(60)),
            [
                (10, nil), (20, nil), (69, nil), (69, 70), (69.999_999, 70),
                (70, nil), (70, nil), (129, nil), (129, 130),
                (130, nil), (500, nil), (500, nil), (500, nil), (501, 560),
            ])
        let single = ThrottleBucket.Rule.window(limit: 1, length: .seconds(60))
        try await bench.requireTries(single, [(0, nil), (0, 60), (60, nil), (61, 120)])
        let none = ThrottleBucket.Rule.window(limit: 0, length: .seconds(60))
        try await bench.requireTries(none, [(0, 0.000_001), (60, 60.000_001)])
    }

    /// A try taken back makes room for another one, and a count never falls below zero.
    static let takenBack = Case("a try that was right is taken back") { bench in
        let bucket = ThrottleBucket(kind: "back", parts: [], rule: .window(limit: 2, length: .seconds(60)))
        try await bench.store.write { try $0.takeBack(bucket) }
        try await bench.requireTries(bucket, [(0, nil), (0, nil), (0, 60)])
        try await bench.store.write { try $0.takeBack(bucket) }
        try await bench.requireTries(bucket, [(1, nil), (1, 60)])
        try await bench.store.write { for _ in 0..<9 { try $0.takeBack(bucket) } }
        try await bench.requireTries(bucket, [(2, nil), (2, nil), (2, 60)])
        let backOff = ThrottleBucket(
            kind: "back-off", parts: [],
            rule: .backOff(free: 2, first: .seconds(4), longest: .seconds(60), forget: .seconds(100)))
        try await bench.requireTries(backOff, [(0, nil), (0, nil), (0, 4)])
        try await bench.store.write { try $0.takeBack(backOff) }
        try await bench.requireTries(backOff, [(0, nil), (0, 4), (4, nil), (4, 12)])
    }

    /// An emptied bucket starts anew; others, and the same parts cut elsewhere, are other buckets.
    static let cleared = Case("a bucket is emptied alone") { bench in
        let rule = ThrottleBucket.Rule.window(limit: 1, length: .seconds(60))
        let bucket = ThrottleBucket(kind: "a", parts: [[1], [2, 3]], rule: rule)
        let other = ThrottleBucket(kind: "a", parts: [[1, 2], [3]], rule: rule)
        try await bench.requireTries(bucket, [(0, nil), (0, 60)])
        try await bench.requireTries(other, [(0, nil), (0, 60)])
        try await bench.store.write { try $0.clear(bucket) }
        try await bench.requireTries(bucket, [(0, nil), (0, 60)])
        try await bench.requireTries(other, [(0, 60)])
    }

    /// Absurd durations wait long and never overflow.
    static let longRules = Case("the longest durations do not overflow") { bench in
        let ages = Duration.seconds(Int64.max)
        let rules: [ThrottleBucket.Rule] = [
            .backOff(free: 1, first: ages, longest: ages, forget: ages), .window(limit: 1, length: ages),
            .steady(free: 1, every: ages, limit: 1, pause: ages, forget: ages),
            .steady(free: .min, every: ages, limit: .max, pause: .seconds(-1), forget: .seconds(-1)),
            .backOff(free: .max, first: .seconds(-1), longest: .seconds(-1), forget: ages),
        ]
        for rule in rules {
            let bucket = ThrottleBucket(kind: "long", parts: [ContractBench.digest().bytes], rule: rule)
            let first = try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(0)) }
            try bench.requireEqual(first, nil, "the answer to the first try")
            let second = try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(1)) }
            if case .backOff(.max, _, _, _) = rule {
                try bench.requireEqual(second, nil, "the answer to a free try")
            } else {
                let wait = try bench.require(second, "a refusal").since(ContractBench.time(0))
                try bench.require(wait > .days(36_000), "the wait is only \(wait)")
            }
        }
    }

    /// Buckets that nobody has touched are deleted in batches; a refusal is no touch.
    static let oldBucketsGo = Case("buckets that rested are deleted in batches") { bench in
        for number in 0..<4 {
            let bucket = ThrottleBucket(
                kind: "old", parts: [[UInt8(number)]], rule: .window(limit: 1, length: .seconds(60)))
            try await bench.requireTries(bucket, [(Double(number), nil), (30, Double(60 + number))])
        }
        var counts: [Int] = []
        for (time, limit) in [(2.0, 0), (2, 2), (2, 2), (2, 2), (99, 2)] {
            counts.append(
                try await bench.store.write { transaction in
                    try transaction.deleteBuckets(
                        untouchedSince: ContractBench.time(time), at: ContractBench.time(99), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 2, 1, 0, 1], "the numbers that were deleted")
    }
}

extension ContractBench {
    /// Tries a fresh bucket of this rule at these seconds and compares when the next try may come.
    func requireTries(_ rule: ThrottleBucket.Rule, _ tries: [(at: Double, until: Double?)]) async throws {
        try await requireTries(ThrottleBucket(kind: "table", parts: [ContractBench.digest().bytes], rule: rule), tries)
    }

    func requireTries(_ bucket: ThrottleBucket, _ tries: [(at: Double, until: Double?)]) async throws {
        for (place, (at, until)) in tries.enumerated() {
            let found = try await store.write { try $0.admit(bucket, at: ContractBench.time(at)) }
            let expected = until.map(ContractBench.time)
            try requireEqual(found, expected, "the answer to try \(place + 1), at \(at) s,")
        }
    }
}
