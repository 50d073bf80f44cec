import GRDB
import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehouseSQLite

@Suite("How SQLite is set up")
struct SQLitePragmaTests {
    private func pragma(_ name: String, _ database: Database) throws -> Int {
        try #require(try Int.fetchOne(database, sql: "PRAGMA \(name)"))
    }

    @Test func `a commit is on the disk before it is answered`() throws {
        let database = try SQLiteDatabase.temporary()
        let writer = try database.pool.writeWithoutTransaction { try pragma("synchronous", $0) }
        #expect(writer == 2, "FULL; GRDB leaves NORMAL, which is 1")
    }

    @Test func `writer and readers use the log, check foreign keys and wait for locks`() throws {
        let database = try SQLiteDatabase.temporary()
        let settings: @Sendable (Database) throws -> (String?, Int?, Int?) = { connection in
            (
                try String.fetchOne(connection, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(connection, sql: "PRAGMA foreign_keys"),
                try Int.fetchOne(connection, sql: "PRAGMA busy_timeout")
            )
        }
        let writer = try database.pool.writeWithoutTransaction(settings)
        #expect(writer == ("wal", 1, 5000))
        let reader = try database.pool.read(settings)
        #expect(reader.0 == "wal")
        #expect(reader.1 == 1)
        #expect(reader.2 ?? 0 >= 5000)
    }

    @Test func `writes begin as writes`() async throws {
        let scratch = try Scratch()
        let database = try SQLiteDatabase(path: scratch.file)
        let other = try DatabaseQueue(path: scratch.file)
        try await database.write { _ in
            // The transaction has done nothing yet, and holds the lock all the same.
            #expect(throws: DatabaseError.self) { try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") } }
            return SQLWritten(())
        }
    }

    @Test func `an application's own pool is made durable and left open`() async throws {
        let scratch = try Scratch()
        let pool = try DatabasePool(path: scratch.file)
        let store: SQLStore = try .sqlite(pool)
        let (level, timeout) = try await pool.writeWithoutTransaction { writer in
            (try Int.fetchOne(writer, sql: "PRAGMA synchronous"), try Int.fetchOne(writer, sql: "PRAGMA busy_timeout"))
        }
        #expect(level == 2)
        #expect(timeout == 5000)
        try await store.add()
        try await store.close()
        await #expect(throws: AuthError.self) { try await store.add("bob") }
        #expect(try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM accounts") } == 1)
    }

    @Test func `an application's settings are respected where they are safe`() async throws {
        let scratch = try Scratch()
        var configuration = Configuration()
        configuration.busyMode = .timeout(1)
        let pool = try DatabasePool(path: scratch.file, configuration: configuration)
        try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
        _ = try SQLiteDatabase(pool: pool)
        let (level, timeout) = try await pool.writeWithoutTransaction { writer in
            (try Int.fetchOne(writer, sql: "PRAGMA synchronous"), try Int.fetchOne(writer, sql: "PRAGMA busy_timeout"))
        }
        #expect(level == 3)
        #expect(timeout == 1000)
    }

    @Test func `a pool that does not check foreign keys or cannot write is refused`() throws {
        let scratch = try Scratch()
        var loose = Configuration()
        loose.foreignKeysEnabled = false
        let pool = try DatabasePool(path: scratch.file, configuration: loose)
        #expect(throws: SQLError.self) { try SQLiteDatabase(pool: pool) }
        var readonly = Configuration()
        readonly.readonly = true
        let reader = try DatabasePool(path: scratch.file, configuration: readonly)
        #expect(throws: SQLError.self) { try SQLiteDatabase(pool: reader) }
    }

    @Test func `absurd options are brought into bounds`() throws {
        var options = SQLiteOptions()
        options.readers = -3
        options.busyTimeout = .seconds(Int64.max)
        let database = try SQLiteDatabase.temporary(options: options)
        #expect(try database.pool.writeWithoutTransaction { try pragma("busy_timeout", $0) } == 3_600_000)
        #expect(try database.pool.read { try pragma("foreign_keys", $0) } == 1)
    }
}
