import Gatehouse

extension StoreContract {
    static let steadyCases = [
        steadyNeverSlows, steadyPauses, steadyForgets, steadyTakenBack, steadyCleared, pausesAreKept, steadyRace,
    ]

    private static let rule = ThrottleBucket.Rule.steady(
        free: 3, every: .seconds(30), limit: 6, pause: .seconds(10_000), forget: .seconds(1000))

    /// Free tries, then one at a time with the same wait between them.
    static let steadyNeverSlows = Case("a steady rule lets the free tries pass, then one each wait") { bench in
        try await bench.requireTries(
            rule,
            [
                (0, nil), (1, nil), (2, nil),  // Free; from here on thirty seconds.
                (2, 32), (31.9, 32), (32, nil), (33, 62), (62, nil), (62, 92), (300, nil),
            ])
        let single = ThrottleBucket.Rule.steady(
            free: 0, every: .seconds(5), limit: 9, pause: .seconds(10_000), forget: .seconds(1000))
        try await bench.requireTries(single, [(0, nil), (0, 5), (5, nil), (6, 10)])
    }

    /// The last try of the limit begins the pause, and when it is over the bucket starts anew.
    static let steadyPauses = Case("a steady rule pauses after its limit") { bench in
        try await bench.requireTries(
            rule,
            [
                (0, nil), (0, nil), (0, nil), (30, nil), (60, nil), (90, nil),  // The sixth.
                (90, 10_090), (5000, 10_090), (10_089.9, 10_090),
                (10_090, nil), (10_090, nil), (10_090, nil), (10_090, 10_120),
            ])
        let one = ThrottleBucket.Rule.steady(
            free: 3, every: .seconds(5), limit: 1, pause: .seconds(60), forget: .seconds(10))
        try await bench.requireTries(one, [(0, nil), (59, 60), (60, nil), (60, 120)])
        let none = ThrottleBucket.Rule.steady(
            free: 3, every: .seconds(5), limit: 0, pause: .seconds(60), forget: .seconds(10))
        try await bench.requireTries(none, [(0, 0.000_001)])
    }

    /// A bucket that rested starts anew; one that pauses does not rest.
    static let steadyForgets = Case("a steady rule forgets after a rest, but not while it pauses") { bench in
        try await bench.requireTries(
            rule,
            [
                (0, nil), (0, nil), (0, nil), (999.9, nil), (1999.9, nil), (1999.9, nil), (1999.9, nil),
                (1999.9, 2029.9),
            ])
        try await bench.requireTries(
            rule,
            [
                (0, nil), (0, nil), (0, nil), (30, nil), (60, nil), (90, nil), (1500, 10_090),
            ])
    }

    /// A right try takes its count back, and the pause that it began.
    static let steadyTakenBack = Case("a right try of a steady rule takes back its count alone") { bench in
        let bucket = ThrottleBucket(kind: "steady back", parts: [], rule: rule)
        try await bench.store.write { try $0.takeBack(bucket) }
        try await bench.requireTries(bucket, [(0, nil), (0, nil), (0, nil), (0, 30)])
        try await bench.store.write { try $0.takeBack(bucket) }
        try await bench.requireTries(bucket, [(1, nil), (1, 31), (31, nil), (61, nil), (91, nil), (91, 10_091)])
        try await bench.store.write { try $0.takeBack(bucket) }
        try await bench.requireTries(bucket, [(91, 121), (121, nil), (121, 10_121)])
    }

    /// What is emptied starts anew, also out of its pause.
    static let steadyCleared = Case("a steady rule that pauses can be emptied") { bench in
        let bucket = ThrottleBucket(kind: "steady clear", parts: [], rule: rule)
        let tries: [(Double, Double?)] = [(0, nil), (0, nil), (0, nil), (30, nil), (60, nil), (90, nil), (91, 10_090)]
        try await bench.requireTries(bucket, tries)
        let next = try await bench.store.read { try $0.nextTry(bucket, at: ContractBench.time(91)) }
        try bench.requireEqual(next, ContractBench.time(10_090), "the next try")
        try await bench.store.write { try $0.clear(bucket) }
        let free = try await bench.store.read { try $0.nextTry(bucket, at: ContractBench.time(91)) }
        try bench.requireEqual(free, nil, "the next try of an empty bucket")
        try await bench.requireTries(bucket, [(91, nil), (91, nil), (91, nil), (91, 121)])
    }

    /// Deleting what rested leaves a pause alone until it is over.
    static let pausesAreKept = Case("a bucket that pauses is not deleted before its time") { bench in
        let bucket = ThrottleBucket(kind: "steady kept", parts: [], rule: rule)
        try await bench.requireTries(
            bucket, [(0, nil), (0, nil), (0, nil), (30, nil), (60, nil), (90, nil), (91, 10_090)])
        for (now, expected) in [(5000.0, 0), (10_089, 0), (10_090, 1)] {
            let deleted = try await bench.store.write { transaction in
                try transaction.deleteBuckets(
                    untouchedSince: ContractBench.time(1000), at: ContractBench.time(now), limit: 10)
            }
            try bench.requireEqual(deleted, expected, "the number deleted at \(now) s")
        }
    }

    /// However many tries come at one moment, the free ones pass, and later one.
    static let steadyRace = Case("parallel tries cannot slip past a steady rule") { bench in
        let bucket = ThrottleBucket(kind: "steady race", parts: [], rule: rule)
        for (time, expected) in [(0.0, min(3, bench.parallelism)), (30, 1), (60, 1), (90, 1), (120, 0)] {
            let answers = try await bench.race { _ in
                try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(time)) }
            }
            try bench.requireEqual(answers.filter { $0 == nil }.count, expected, "the number admitted at \(time) s")
        }
    }
}
