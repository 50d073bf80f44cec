import GatehouseSQL

extension SQLContract {
    static let statementCases = [
        countsAreRight, sentIsDone, failedIsOver, rulesHold, readsDoNotWrite, migrationsAreWhole,
    ]

    /// A count is that of the rows a statement changed, and nothing else.
    static let countsAreRight = Case("statements say how many rows they changed") { bench in
        let counts = try await bench.database.write { connection in
            let insert = "INSERT INTO notes (id) VALUES ($1)"
            var counts = [try connection.execute(insert, [.integer(1)]), try connection.execute(insert, [.integer(2)])]
            counts.append(try connection.execute("UPDATE notes SET body = 'x'"))
            counts.append(try connection.execute("CREATE INDEX notes_body ON notes (body)"))
            counts.append(try connection.execute("SELECT id FROM notes"))
            counts.append(try connection.execute("UPDATE notes SET body = 'y' WHERE id = 3"))
            counts.append(try connection.query("DELETE FROM notes RETURNING id").count)
            return SQLWritten(counts)
        }
        try bench.requireEqual(counts, [1, 1, 2, 0, 0, 0, 2], "the counts")
    }

    /// What is sent is done in its place, before what comes after it.
    static let sentIsDone = Case("what is only sent is done in its order, or nothing is") { bench in
        let seen = try await bench.database.write { connection in
            for id: Int64 in 1...20 { try connection.send("INSERT INTO notes (id) VALUES ($1)", [.integer(id)]) }
            let before = try connection.query("SELECT id FROM notes").count
            try connection.send("DELETE FROM notes WHERE id > $1", [.integer(2)])
            return SQLWritten((before, try connection.execute("UPDATE notes SET body = 'x'")))
        }
        try bench.require(seen == (20, 2), "the counts are \(seen)")
        do {
            _ = try await bench.database.write { connection in
                try connection.send("INSERT INTO notes (id) VALUES (3)", [])
                try connection.send("INSERT INTO notes (id) VALUES (1)", [])
                return SQLWritten(())
            }
            try bench.require(false, "a conflict was committed")
        } catch is ContractViolation {
            throw ContractViolation(caseName: bench.name, message: "a conflict was committed")
        } catch {}
        try bench.requireEqual(try await bench.ids(), [.integer(1), .integer(2)], "the rows")
    }

    /// An error that a closure swallows is still the end of its transaction.
    static let failedIsOver = Case("after a statement failed, the transaction can only roll back") { bench in
        let laterFailed = try? await bench.database.write { connection in
            try connection.execute("INSERT INTO notes (id) VALUES (1)")
            _ = try? connection.execute("INSERT INTO notes (id) VALUES (1)")
            return SQLWritten((try? connection.execute("INSERT INTO notes (id) VALUES (2)")) == nil)
        }
        try bench.require(laterFailed == nil, "the transaction was committed")
        try bench.requireEqual(try await bench.ids(), [], "the rows")
    }

    /// What only one engine understands is refused by all.
    static let rulesHold = Case("statements and parameters outside the rules are refused") { bench in
        let attempts: [(String, [SQLValue])] = [
            ("SELECT $1 AS a", []), ("SELECT 1 AS a", [.null]), ("SELECT $2 AS a", [.null]),
            ("SELECT $1", [.text("a\0")]),
            ("SELECT 'a' LIKE 'A' AS a", []), ("SELECT nothing FROM notes", []), ("SELECT id FROM nowhere", []),
            ("COMMIT", []), ("PRAGMA user_version", []), ("SET search_path = x", []), ("SELECT 1; SELECT 2", []),
            ("", []),
        ]
        for (sql, parameters) in attempts {
            let error = try await bench.requireRefused(sql, parameters)
            try bench.require(error is SQLError, "the error of \"\(sql)\" is \(error)")
        }
    }

    /// A read is a read.
    static let readsDoNotWrite = Case("a read cannot write") { bench in
        do {
            try await bench.database.read { _ = try $0.execute("INSERT INTO notes (id) VALUES (1)") }
        } catch {
            return try bench.requireEqual(try await bench.ids(), [], "the rows")
        }
        try bench.require(false, "a read wrote")
    }

    /// A migration is stored whole or not at all.
    static let migrationsAreWhole = Case("a migration that throws leaves nothing, not even a table") { bench in
        do {
            try bench.database.migrate { connection in
                _ = try connection.execute("CREATE TABLE half (id INT64) STRICT")
                try connection.execute("INSERT INTO notes (id) VALUES (1)")
                throw StoreContract.Stop()
            }
            try bench.require(false, "a migration swallowed the error")
        } catch is StoreContract.Stop {}
        try bench.requireEqual(try await bench.ids(), [], "the rows")
        try await bench.requireRefused("SELECT id FROM half")
    }
}
