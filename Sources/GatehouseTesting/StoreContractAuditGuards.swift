import Gatehouse
import GatehouseSQL

extension StoreContract {
    static let auditGuardCases = [recordIsOnlyAddedTo, sealedOnce, dropsBehindCheckpoints]

    /// Statements past the store cannot change or delete an entry, sealed or not.
    static let recordIsOnlyAddedTo = Case("no statement changes or deletes an entry of the record") { bench in
        let events = [ContractBench.newEvent(at: 1), ContractBench.newEvent(at: 2)]
        let seal = try ContractBench.newSeal(1, over: [events[0]])
        let before = try await bench.store.write { transaction in
            for event in events { try transaction.append(event) }
            try transaction.insert(seal, over: ContractBench.marks(1, on: [events[0]]))
            return try transaction.auditEntries(after: .start, limit: 9)
        }
        for change in [
            "id = id", "at = 1", "kind = 'other'", "account_id = id", "detail = ''", "count = count + 1",
            "client = 'other'", "user_agent = 'other'", "name = 'other'", "salt = salt", "client = ''",
        ] {
            try await bench.requireRefusedSQL("UPDATE audit_events SET \(change)")
        }
        for mark in ["digest = link", "seal = 2", "link = digest", "seal = NULL, digest = NULL, link = NULL"] {
            try await bench.requireRefusedSQL("UPDATE audit_events SET \(mark) WHERE seal IS NOT NULL")
        }
        for statement in [
            "DELETE FROM audit_events WHERE seal IS NULL", "DELETE FROM audit_events WHERE seal = 1",
            "DELETE FROM audit_seals", "UPDATE audit_seals SET count = count", "DELETE FROM audit_events",
            """
            INSERT INTO audit_events (id, at, kind, detail, count, client, user_agent, name)
            SELECT id, at, kind, detail, count, client, user_agent, name FROM audit_events WHERE seal = 1
            ON CONFLICT (id) DO UPDATE SET detail = 'other'
            """,
        ] {
            try await bench.requireRefusedSQL(statement)
        }
        let after = try await bench.store.read { try $0.auditEntries(after: .start, limit: 9) }
        try bench.requireEqual(after, before, "the record")
        let newest = try await bench.store.read { try $0.newestSeal() }
        try bench.requireEqual(newest, seal, "the seal")
    }

    /// An entry is sealed once, and a seal's number is given once.
    static let sealedOnce = Case("an entry is sealed once, and a number is given once") { bench in
        let events = [ContractBench.newEvent(at: 1), ContractBench.newEvent(at: 2)]
        let seal = try ContractBench.newSeal(1, over: [events[0]])
        let marks = ContractBench.marks(1, on: [events[0]])
        try await bench.store.write { transaction in
            for event in events { try transaction.append(event) }
            try transaction.insert(seal, over: marks)
        }
        let again = try ContractBench.newSeal(2, over: events)
        try await bench.requireRefused("an entry that is sealed already") { transaction in
            try transaction.insert(again, over: ContractBench.marks(2, on: events))
        }
        try await bench.requireRefused("a number that is taken") { transaction in
            try transaction.insert(seal, over: ContractBench.marks(1, on: [events[1]]))
        }
        let stranger = ContractBench.newEvent(at: 3)
        try await bench.requireRefused("an entry that is not there") { transaction in
            try transaction.insert(again, over: ContractBench.marks(2, on: [stranger]))
        }
        try await bench.store.read { transaction in
            try bench.requireEqual(try transaction.newestSeal(), seal, "the newest seal")
            let entries = try transaction.auditEntries(after: .start, limit: 9)
            try bench.requireEqual(entries.map(\.mark), [marks[0].mark, nil], "the marks")
        }
    }

    /// What is old goes behind a checkpoint only, batch by batch, and the checkpoint only moves on.
    static let dropsBehindCheckpoints = Case("old entries and seals are dropped behind a checkpoint only") { bench in
        let events = (0..<6).map { ContractBench.newEvent(at: Double($0)) }
        try await bench.store.write { transaction in
            for event in events { try transaction.append(event) }
            for number in 1...3 {
                let own = Array(events[(number * 2 - 2)..<(number * 2)])
                try transaction.insert(
                    ContractBench.newSeal(Int64(number), over: own), over: ContractBench.marks(Int64(number), on: own))
            }
        }
        try await bench.requireRefused("dropping without a checkpoint") { _ = try $0.dropAudit(through: 1, limit: 9) }
        let (first, second) = (try ContractBench.newCheckpoint(1), try ContractBench.newCheckpoint(2))
        try await bench.store.write { try $0.replaceCheckpoint(with: first) }
        try await bench.requireRefused("dropping past it") { _ = try $0.dropAudit(through: 2, limit: 9) }
        try await bench.store.write { try $0.replaceCheckpoint(with: second) }
        try await bench.requireRefused("going back") { try $0.replaceCheckpoint(with: first) }
        for statement in [
            "DELETE FROM audit_checkpoints", "UPDATE audit_checkpoints SET seal = 3", "DELETE FROM audit_events",
        ] {
            try await bench.requireRefusedSQL(statement)
        }
        var counts: [Int] = []
        for _ in 0..<4 { counts.append(try await bench.store.write { try $0.dropAudit(through: 2, limit: 3) }) }
        try bench.requireEqual(counts, [3, 3, 0, 0], "the numbers of rows that were dropped")
        try await bench.store.read { transaction in
            try bench.requireEqual(try transaction.auditCheckpoint(), second, "the checkpoint")
            try bench.requireEqual(try transaction.seals(after: 0, limit: 9).map(\.number), [3], "the seals")
            let left = try transaction.auditEntries(after: .start, limit: 9).map(\.event)
            try bench.requireEqual(left, Array(events[4...]), "the entries")
        }
    }
}

extension ContractBench {
    /// Checks that a statement past the store is refused, where the store keeps SQL tables.
    func requireRefusedSQL(_ statement: String) async throws {
        guard try await store.read({ (try? $0.sql) != nil }) else { return }
        try await requireRefused(statement) { try $0.sql.execute(statement) }
    }
}
