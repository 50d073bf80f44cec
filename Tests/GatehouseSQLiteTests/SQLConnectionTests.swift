import GRDB
import Gatehouse
import Synchronization
import Testing

@testable import GatehouseSQL
@testable import GatehouseSQLite

@Suite("Connections and rows")
struct SQLConnectionTests {
    private let database: SQLiteDatabase
    private let store: SQLStore

    init() throws {
        database = try SQLiteDatabase.temporary()
        store = try SQLStore(database)
        try database.migrate { connection in
            _ = try connection.execute("CREATE TABLE notes (id INT64 PRIMARY KEY, body TEXT, raw BYTES) STRICT")
        }
    }

    @Test func `values come back as they went in`() async throws {
        let values: [[SQLValue]] = [
            [.integer(.min), .text(""), .bytes([])], [.integer(.max), .text("\u{1F512}"), .bytes([0, 255])],
            [.integer(0), .null, .null], [.integer(1), .text(String(repeating: "x", count: 3_000_000)), .bytes([0])],
        ]
        let read = try await database.write { connection in
            for row in values {
                try connection.execute("INSERT INTO notes (id, body, raw) VALUES ($1, $2, $3)", row)
            }
            return SQLWritten(try connection.query("SELECT id, body, raw FROM notes ORDER BY id"))
        }
        let found = try read.map { [try $0.value("id"), try $0.value("body"), try $0.value("raw")] }
        #expect(Set(found) == Set(values))
    }

    @Test func `statements say how many rows they changed`() async throws {
        let counts = try await database.write { connection in
            let insert = "INSERT INTO notes (id) VALUES ($1)"
            var counts = [try connection.execute(insert, [.integer(1)]), try connection.execute(insert, [.integer(2)])]
            counts.append(try connection.execute("UPDATE notes SET body = 'x'"))
            counts.append(try connection.execute("CREATE INDEX notes_body ON notes (body)"))
            counts.append(try connection.execute("SELECT id FROM notes"))
            counts.append(try connection.execute("UPDATE notes SET body = 'y' WHERE id = 3"))
            counts.append(try connection.query("DELETE FROM notes RETURNING id").count)
            return SQLWritten(counts)
        }
        #expect(counts == [1, 1, 2, 0, 0, 0, 2])
    }

    @Test func `reading a column as what it is not throws`() async throws {
        let row = SQLRow(columns: ["a", "b", "c"], values: [.integer(1), .null])
        #expect(throws: SQLError.self) { try row.text("a") }
        #expect(throws: SQLError.self) { try row.bytesOrNull("a") }
        #expect(throws: SQLError.self) { try row.integer("b") }
        #expect(throws: SQLError.self) { try row.integer("c") }
        #expect(throws: SQLError.self) { try row.integer("A") }
        #expect(try row.integerOrNull("b") == nil)
    }

    @Test func `wrong parameters and numbers with fractions are refused`() async throws {
        let attempts: [(String, [SQLValue])] = [
            ("SELECT $1", []), ("SELECT $1", [.null, .null]), ("SELECT id FROM notes", [.null]),
            ("SELECT avg(id) FROM (SELECT 1 AS id UNION SELECT 2) AS t", []), ("SELECT $1", [.text("a\0")]),
            ("SELECT nothing FROM notes", []),
        ]
        for (sql, parameters) in attempts {
            await #expect(throws: SQLError.self, "\(sql)") {
                try await database.read { _ = try $0.query(sql, parameters) }
            }
        }
    }

    @Test func `after a statement failed, the transaction can only roll back`() async throws {
        let error = await #expect(throws: AuthError.self) {
            try await database.write { connection in
                try connection.execute("INSERT INTO notes (id) VALUES (1)")
                #expect(throws: AuthError.self) { try connection.execute("INSERT INTO notes (id) VALUES (1)") }
                // PostgreSQL would refuse this one, so SQLite does too.
                #expect(throws: SQLError.self) { try connection.execute("INSERT INTO notes (id) VALUES (2)") }
                return SQLWritten(())
            }
        }
        #expect(error?.reason.contains("UNIQUE constraint failed: notes.id") == true)
        #expect(try await database.read { try $0.query("SELECT id FROM notes").count } == 0)
    }

    @Test func `errors name constraints and never values`() async throws {
        let attempts: [(String, String)] = [
            ("UPDATE accounts SET status = 77 WHERE id <> $1", "CHECK constraint failed"),
            ("INSERT INTO notes (id, raw) VALUES (1, $1)", "cannot store TEXT value in BLOB column"),
        ]
        try await store.add()
        for (sql, message) in attempts {
            let error = await #expect(throws: AuthError.self) {
                try await database.write { SQLWritten(try $0.execute(sql, [.text("hunter2")])) }
            }
            let reason = try #require(error?.reason)
            #expect(reason.contains(message) && !reason.contains("hunter2"), "\(reason)")
        }
    }

    @Test func `an application writes its own tables in the account's transaction`() async throws {
        let account = newAccount()
        let stored: @Sendable (Bool) async throws -> Void = { fails in
            try await store.write { transaction in
                _ = try transaction.insert(account, usernameKey: [1], emailKey: nil)
                try transaction.sql.execute("INSERT INTO notes (id, body) VALUES ($1, $2)", [.integer(1), .text("hi")])
                try transaction.sql.grdb.execute(sql: "INSERT INTO notes (id) VALUES (2)")
                if fails { try transaction.sql.grdb.execute(sql: "INSERT INTO notes (id) VALUES (2)") }
            }
        }
        await #expect(throws: DatabaseError.self) { try await stored(true) }
        #expect(try await store.accountNames == [])
        try await stored(false)
        #expect(try await database.read { try $0.query("SELECT id FROM notes").count } == 2)
        #expect(try await store.accountNames == ["alice"])
    }

    @Test func `a connection does not outlive its closure`() async throws {
        final class Leak: @unchecked Sendable { var connection: (any SQLConnection)? }
        let leak = Leak()
        try await database.read { leak.connection = $0 }
        let connection = try #require(leak.connection)
        #expect(throws: SQLError.self) { try connection.query("SELECT 1") }
        #expect(throws: SQLError.self) { _ = try connection.grdb }
    }

    @Test func `a read cannot write`() async throws {
        await #expect(throws: AuthError.self) {
            try await database.read { _ = try $0.execute("INSERT INTO notes (id) VALUES (1)") }
        }
    }

    @Test func `a stored value that Gatehouse never wrote is told`() async throws {
        let id = try await store.add()
        _ = try await database.write { SQLWritten(try $0.execute("UPDATE accounts SET status = 9")) }
        await #expect(throws: SQLError.self) { try await store.read { try $0.account(id) } }
    }
}
