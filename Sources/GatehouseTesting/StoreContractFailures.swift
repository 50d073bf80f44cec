import Gatehouse

extension StoreContract {
    static let failureCases = [failuresAddUp, failuresByHour, oldFailuresGo, failureRace]

    /// Counts of a minute add up; a look counts from a minute on.
    static let failuresAddUp = Case("failures of a minute add up") { bench in
        try bench.requireEqual(try await bench.failures(from: 0), 0, "the number without any")
        try await bench.addFailures([(100, 3), (101, 5), (100, 4), (102, 0)])
        for (minute, expected) in [(0, 12), (100, 12), (101, 5), (102, 0)] as [(Int64, Int64)] {
            try bench.requireEqual(try await bench.failures(from: minute), expected, "the number from \(minute)")
        }
    }

    /// Hours begin at multiples of sixty minutes; empty ones are left out.
    static let failuresByHour = Case("failures are added up by the hour") { bench in
        try await bench.addFailures([(59, 1), (60, 2), (119, 3), (240, 5), (241, 7), (300, 11)])
        let expected: [(Int64, Int64, [Int64])] = [
            (0, 300, [1, 5, 12]), (60, 300, [5, 12]), (120, 240, []), (240, 301, [11, 12]), (61, 241, [3, 5]),
        ]
        for (first, end, counts) in expected {
            let found = try await bench.store.read { try $0.failuresByHour(from: first, upTo: end) }
            try bench.requireEqual(found.sorted(), counts, "the hours from minute \(first) up to \(end)")
        }
    }

    /// Old minutes are deleted in batches.
    static let oldFailuresGo = Case("old failures are deleted in batches") { bench in
        try await bench.addFailures((0..<5).map { ($0, 1) })
        var counts: [Int] = []
        for limit in [0, 3, 3] {
            counts.append(try await bench.store.write { try $0.deleteFailures(before: 4, limit: limit) })
        }
        try bench.requireEqual(counts, [0, 3, 1], "the numbers that were deleted")
        try bench.requireEqual(try await bench.failures(from: 0), 1, "the number that is left")
    }

    /// However many servers write at one moment, nothing is lost.
    static let failureRace = Case("failures that are added at once are all counted") { bench in
        _ = try await bench.race { _ in try await bench.addFailures([(7, 2)]) }
        let expected = Int64(bench.parallelism * 2)
        try bench.requireEqual(try await bench.failures(from: 7), expected, "the number")
    }
}

extension ContractBench {
    fileprivate func addFailures(_ counts: [(minute: Int64, count: Int64)]) async throws {
        try await store.write { for (minute, count) in counts { try $0.addFailures(count, minute: minute) } }
    }

    fileprivate func failures(from minute: Int64) async throws -> Int64 {
        try await store.read { try $0.failures(from: minute) }
    }
}
