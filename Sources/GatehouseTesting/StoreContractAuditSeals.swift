import Gatehouse

extension StoreContract {
    static let auditSealCases = [unsealedInOrder, sealedInOrder, sealsAreRead, sealRace]

    /// What has no seal comes in the order of time, whenever it was added, up to a time and a number.
    static let unsealedInOrder = Case("entries without a seal come in the order of time, late ones too") { bench in
        let events = [5, 3, 4, 9].map { ContractBench.newEvent(at: $0) }
        func unsealed(until seconds: Double, _ limit: Int) async throws -> [AuditEvent] {
            try await bench.store.read { transaction in
                try transaction.unsealedEntries(until: ContractBench.time(seconds), limit: limit).map(\.event)
            }
        }
        try await bench.store.write { transaction in for event in events { try transaction.append(event) } }
        try bench.requireEqual(try await unsealed(until: 5, 9), [events[1], events[2], events[0]], "what is unsealed")
        try bench.requireEqual(try await unsealed(until: 5, 2), [events[1], events[2]], "the first two")
        try bench.requireEqual(try await unsealed(until: 2, 9), [], "what is older than all")
        let late = ContractBench.newEvent(at: 1)
        let seal = try ContractBench.newSeal(1, over: [events[1], events[2]])
        try await bench.store.write { transaction in
            try transaction.insert(seal, over: ContractBench.marks(1, on: [events[1], events[2]]))
            try transaction.append(late)
        }
        try bench.requireEqual(try await unsealed(until: 5, 9), [late, events[0]], "what is unsealed with a late one")
        let (count, oldest) = try await bench.store.read { try $0.unsealedCount() }
        try bench.requireEqual(count, 3, "the number of unsealed entries")
        try bench.requireEqual(oldest, late.at, "the time of the oldest")
    }

    /// The sealed record comes seal by seal, and within a seal in the order of time.
    static let sealedInOrder = Case("sealed entries come seal by seal") { bench in
        let events = [5, 3, 4, 1, 9].map { ContractBench.newEvent(at: $0) }
        let groups = [[events[1], events[2]], [events[3], events[0]]]
        try await bench.store.write { transaction in
            for event in events { try transaction.append(event) }
            for (place, group) in groups.enumerated() {
                let number = Int64(place + 1)
                try transaction.insert(
                    ContractBench.newSeal(number, over: group), over: ContractBench.marks(number, on: group))
            }
        }
        var found: [AuditEntry] = []
        for expected in [3, 1, 0] {
            let (seal, place) = (found.last?.mark?.seal ?? 0, found.last?.event.place ?? .start)
            let page = try await bench.store.read { try $0.sealedEntries(after: seal, place, limit: 3) }
            try bench.requireEqual(page.count, expected, "the length of the page")
            found += page
        }
        try bench.requireEqual(found.map(\.event), groups.flatMap(\.self), "the sealed record")
        try bench.requireEqual(found.map(\.mark?.seal), [1, 1, 2, 2], "the seals of the entries")
        let rest = try await bench.store.read { try $0.sealedEntries(after: 1, .end, limit: 9) }
        try bench.requireEqual(rest.map(\.event), groups[1], "what is behind the first seal")
    }

    /// Seals come back whole, in their order.
    static let sealsAreRead = Case("seals come back whole, in their order") { bench in
        let events = (0..<3).map { ContractBench.newEvent(at: Double($0)) }
        let none = try await bench.store.read { try $0.newestSeal() }
        try bench.requireEqual(none, nil, "a seal of nothing")
        let seals = try events.enumerated().map { place, event in
            try ContractBench.newSeal(Int64(place + 1), over: [event], madeAt: Double(10 * place))
        }
        try await bench.store.write { transaction in
            for (seal, event) in zip(seals, events) {
                try transaction.append(event)
                try transaction.insert(seal, over: ContractBench.marks(seal.number, on: [event]))
            }
        }
        try await bench.store.read { transaction in
            try bench.requireEqual(try transaction.seals(after: 0, limit: 2), Array(seals[0..<2]), "the first two")
            try bench.requireEqual(try transaction.seals(after: 2, limit: 9), [seals[2]], "the last")
            try bench.requireEqual(try transaction.newestSeal(), seals[2], "the newest")
            for (seconds, expected) in [(-1.0, seals[0]), (10, seals[1]), (11, seals[2])] {
                let found = try transaction.oldestSeal(madeSince: ContractBench.time(seconds))
                try bench.requireEqual(found, expected, "the oldest made since \(seconds)")
            }
            let none = try transaction.oldestSeal(madeSince: ContractBench.time(21))
            try bench.requireEqual(none, nil, "the oldest made since later")
        }
    }

    /// Many that seal at the same moment make seals without gaps, and no entry is sealed twice or left out.
    static let sealRace = Case("of many that seal at once, one does at a time") { bench in
        let events = (0..<bench.parallelism).map { ContractBench.newEvent(at: Double($0)) }
        _ = try await bench.race { number in
            try await bench.store.write { try $0.append(events[number]) }
            try await bench.store.write { transaction in
                guard try transaction.beginSealing() else { return }
                let found = try transaction.unsealedEntries(until: ContractBench.time(.init(number)), limit: 9)
                let number = (try transaction.newestSeal()?.number ?? 0) + 1
                guard !found.isEmpty else { return }
                let own = found.map(\.event)
                try transaction.insert(
                    ContractBench.newSeal(number, over: own), over: ContractBench.marks(number, on: own))
            }
        }
        try await bench.store.read { transaction in
            let seals = try transaction.seals(after: 0, limit: bench.parallelism)
            try bench.require(!seals.isEmpty, "nobody sealed anything")
            try bench.requireEqual(seals.map(\.number), Array(1...Int64(seals.count)), "the numbers")
            let sealed = try transaction.sealedEntries(after: 0, .start, limit: bench.parallelism + 1)
            let counts = Dictionary(grouping: sealed, by: \.mark?.seal).mapValues { Int64($0.count) }
            try bench.requireEqual(
                counts, Dictionary(uniqueKeysWithValues: seals.map { ($0.number, $0.count) }), "counts")
            try bench.requireEqual(Set(sealed.map(\.event.id)).count, sealed.count, "the number of sealed entries")
        }
    }
}
