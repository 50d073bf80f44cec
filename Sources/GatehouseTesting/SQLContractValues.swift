import GatehouseSQL

extension SQLContract {
    static let valueCases = [
        valuesAreKept, valuesAreEchoed, bytesAreOrdered, numbersAreWhole, truthIsANumber, noFractions,
    ]

    /// What goes into a column comes out of it, also what is empty, missing, or the largest there is.
    static let valuesAreKept = Case("values come back as they went in") { bench in
        let large = String(repeating: "x\u{E9}", count: 1_000_000)
        let rows: [[SQLValue]] = [
            [.integer(.min), .text(""), .bytes([])], [.integer(-1), .text("e\u{301} \u{1F512}\r\n"), .bytes([0])],
            [.integer(0), .null, .null], [.integer(1), .text("'; --"), .bytes([0, 255, 0])],
            [.integer(.max), .text(large), .bytes(Array(repeating: 0x5C, count: 100_000))],
        ]
        for row in rows {
            guard case .integer(let id) = row[0] else { continue }
            try await bench.add(id, body: row[1], raw: row[2])
        }
        for (place, name) in ["id", "body", "raw"].enumerated() {
            let found = try await bench.column(name, of: "SELECT id, body, raw FROM notes ORDER BY id")
            try bench.require(found == rows.map { $0[place] }, "\(name) came back changed")
        }
    }

    /// A value that is only asked back keeps its kind.
    static let valuesAreEchoed = Case("a parameter keeps its kind in a result") { bench in
        for value: SQLValue in [.text("x"), .text(""), .bytes([]), .bytes([1]), .integer(-5), .integer(.max), .null] {
            try bench.requireEqual(try await bench.column("v", of: "SELECT $1 AS v", [value]), [value], "the value")
        }
    }

    /// Bytes are ordered as bytes, whatever language the server speaks.
    static let bytesAreOrdered = Case("bytes are ordered one by one, the shorter first") { bench in
        let keys: [[UInt8]] = [[], [0], [0, 0], [0, 1], [1], [0x41], [0x61], [0x7F], [0x80], [0xFF], [0xFF, 0]]
        for (id, key) in keys.enumerated().reversed() { try await bench.add(Int64(id), raw: .bytes(key)) }
        let sorted = try await bench.column("raw", of: "SELECT raw FROM notes ORDER BY raw")
        try bench.requireEqual(sorted, keys.map(SQLValue.bytes), "the order")
        let after = try await bench.column("raw", of: "SELECT raw FROM notes WHERE raw > $1", [.bytes([0x80])])
        try bench.requireEqual(after.count, 2, "the number of keys after a key")
    }

    /// Arithmetic is that of whole numbers; sums and counts are whole numbers, too.
    static let numbersAreWhole = Case("whole numbers stay whole") { bench in
        let expected: [(String, SQLValue)] = [
            ("7 / 2", .integer(3)), ("-7 / 2", .integer(-3)), ("-7 % 2", .integer(-1)), ("6 & 3", .integer(2)),
            ("6 | 3", .integer(7)), ("count(*)", .integer(0)), ("sum(id)", .null), ("max(id)", .null),
        ]
        for (expression, value) in expected {
            let found = try await bench.column("n", of: "SELECT \(expression) AS n FROM notes WHERE id > 5")
            let alone = try await bench.column(
                "n", of: "SELECT \(expression) AS n FROM (SELECT 1 AS id) AS one WHERE id = 1")
            let isAggregate = expression.utf8.last == UInt8(ascii: ")")
            try bench.requireEqual(isAggregate ? found : alone, [value], expression)
        }
        for id: Int64 in [1, 2, .max - 3] { try await bench.add(id, size: .integer(3)) }
        let sums = try await bench.column("n", of: "SELECT sum(id) AS n FROM notes")
        try bench.requireEqual(sums, [.integer(.max)], "a sum that just fits")
        try await bench.add(3)
        try await bench.requireRefused("SELECT sum(id) AS n FROM notes")
        try await bench.requireRefused(
            "UPDATE notes SET id = id + $1 WHERE id = $2", [.integer(4), .integer(.max - 3)])
    }

    /// There are no booleans: what is true is 1.
    static let truthIsANumber = Case("what is true is 1, what is false is 0") { bench in
        for (expression, value) in [("1 = 1", 1), ("1 = 2", 0), ("EXISTS (SELECT 1)", 1), ("1 IN (2, 3)", 0)] {
            let found = try await bench.column("n", of: "SELECT \(expression) AS n")
            try bench.requireEqual(found, [.integer(Int64(value))], expression)
        }
    }

    /// A fraction has no column that it fits into, so it is no result either.
    static let noFractions = Case("a result with a fraction is refused") { bench in
        let error = try await bench.requireRefused("SELECT avg(n) AS n FROM (SELECT 1 AS n UNION SELECT 2) AS t")
        try bench.require(error is SQLError, "the error is \(error)")
    }
}
