import Gatehouse

extension StoreContract {
    static let throttleRaceCases = [windowRace, backOffRace, refusedTriesCostNothing]

    /// However many tries come at one moment, a window admits exactly its number.
    static let windowRace = Case("parallel tries cannot slip past a window") { bench in
        let limit = Int64(bench.parallelism / 3 + 1)
        let bucket = ThrottleBucket(kind: "race", parts: [], rule: .window(limit: limit, length: .seconds(60)))
        let answers = try await bench.race { _ in
            try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(0)) }
        }
        try bench.requireEqual(answers.filter { $0 == nil }.count, Int(limit), "the number that was admitted")
    }

    /// However many tries come at one moment, a back-off admits exactly its free ones.
    static let backOffRace = Case("parallel tries cannot slip past a back-off") { bench in
        let bucket = ThrottleBucket(
            kind: "race", parts: [],
            rule: .backOff(free: 5, first: .seconds(1), longest: .seconds(60), forget: .seconds(100)))
        for (time, expected) in [(0.0, min(5, bench.parallelism)), (1, 1), (3, 1)] {
            let answers = try await bench.race { _ in
                try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(time)) }
            }
            try bench.requireEqual(answers.filter { $0 == nil }.count, expected, "the number admitted at \(time) s")
        }
    }

    /// Refused tries neither lengthen the wait nor are they counted.
    static let refusedTriesCostNothing = Case("refused tries change nothing") { bench in
        let bucket = ThrottleBucket(
            kind: "refused", parts: [],
            rule: .backOff(free: 1, first: .seconds(8), longest: .seconds(60), forget: .seconds(100)))
        try await bench.requireTries(bucket, [(0, nil)])
        let answers = try await bench.race { _ in
            try await bench.store.write { try $0.admit(bucket, at: ContractBench.time(4)) }
        }
        try bench.requireEqual(Set(answers), [ContractBench.time(8)], "when the refused may come again")
        try await bench.requireTries(bucket, [(8, nil), (8, 24)])
    }
}
