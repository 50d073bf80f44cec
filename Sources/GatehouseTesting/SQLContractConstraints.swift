import Gatehouse
import GatehouseSQL

extension SQLContract {
    static let constraintCases = [uniqueBytes, conflictsAreResolved, checksHold, parentsAreThere, kindsHold]

    /// Two rows may both miss a unique value, and none has another's.
    static let uniqueBytes = Case("unique bytes are unique, missing ones are not") { bench in
        try await bench.add(1, raw: .bytes([]))
        try await bench.add(2, raw: .bytes([0]))
        for id: Int64 in 3...4 { try await bench.add(id) }
        for key: [UInt8] in [[], [0]] {
            let error = try await bench.requireRefused(
                "INSERT INTO notes (id, raw) VALUES (9, $1)", [.bytes(key)])
            try bench.require((error as? AuthError)?.category == .unavailable, "the error is \(error)")
        }
        try bench.requireEqual(try await bench.ids(), (1...4).map { SQLValue.integer($0) }, "the rows")
    }

    /// ON CONFLICT says what happened by what it returns.
    static let conflictsAreResolved = Case("conflicts are resolved, and told by rows and counts") { bench in
        let insert = "INSERT INTO notes (id, body) VALUES ($1, $2) ON CONFLICT (id) DO"
        let (none, update) = ("\(insert) NOTHING", "\(insert) UPDATE SET body = excluded.body RETURNING body")
        let found = try await bench.database.write { connection in
            let values: [SQLValue] = [.integer(1), .text("new")]
            let counts = [try connection.execute(none, values), try connection.execute(none, values)]
            let first = try connection.query("\(update)", [.integer(1), .text("newer")])
            let refused = try connection.query(
                "\(insert) UPDATE SET body = excluded.body WHERE notes.body = $3 RETURNING body",
                [.integer(1), .text("newest"), .text("old")])
            return SQLWritten((counts, try first.map { try $0.text("body") }, refused.count))
        }
        try bench.requireEqual(found.0, [1, 0], "the counts")
        try bench.requireEqual(found.1, ["newer"], "the row of an update")
        try bench.requireEqual(found.2, 0, "the rows of an update whose condition does not hold")
    }

    /// A check is one of the schema's, not of the program's.
    static let checksHold = Case("checks and missing values are refused") { bench in
        for size: Int64 in [-1, 10, .max] {
            try await bench.requireRefused("INSERT INTO notes (id, size) VALUES (1, $1)", [.integer(size)])
        }
        try await bench.add(1)
        try await bench.requireRefused("UPDATE notes SET id = NULL WHERE id = 1")
        try bench.requireEqual(try await bench.ids(), [.integer(1)], "the rows")
    }

    /// A row that others name cannot be missing, and takes them along.
    static let parentsAreThere = Case("foreign keys hold, and take rows along uncounted") { bench in
        try await bench.requireRefused("INSERT INTO notes (id, parent) VALUES (1, 7)")
        try await bench.add(1)
        for id: Int64 in 2...4 { try await bench.add(id, parent: .integer(1)) }
        let count = try await bench.database.write { SQLWritten(try $0.execute("DELETE FROM notes WHERE id = 1")) }
        try bench.requireEqual(count, 1, "the count")
        try bench.requireEqual(try await bench.ids(), [], "the rows")
    }

    /// A column holds one kind of value.
    static let kindsHold = Case("a value of another kind is refused") { bench in
        for (column, value) in [("raw", SQLValue.text("x")), ("size", .text("x")), ("size", .bytes([1]))] {
            try await bench.requireRefused("INSERT INTO notes (id, \(column)) VALUES (1, $1)", [value])
        }
        try bench.requireEqual(try await bench.ids(), [], "the rows")
    }
}
