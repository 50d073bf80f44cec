import Dispatch
import Gatehouse
import Synchronization
import Testing

@testable import GatehouseSQL
@testable import GatehouseSQLite

@Suite("Migrations")
struct MigrationTests {
    private let known = Int64(SQLMigration.all.count)

    private func applied(_ database: SQLiteDatabase) async throws -> [Int64] {
        try await database.read { connection in
            let rows = try connection.query("SELECT number FROM schema_migrations ORDER BY number")
            return try rows.map { try $0.integer("number") }
        }
    }

    @Test func `migrations are numbered from one without gaps`() {
        #expect(SQLMigration.all.map(\.number) == Array(1...known))
        #expect(Set(SQLMigration.all.map(\.name)).count == SQLMigration.all.count)
    }

    @Test func `an empty database gets them all, once`() async throws {
        let database = try SQLiteDatabase.temporary()
        for _ in 0..<2 {
            _ = try SQLStore(database)
            #expect(try await applied(database) == Array(1...known))
        }
    }

    @Test func `many that start at once all come up`() async throws {
        let scratch = try Scratch()
        let failures = Mutex<[String]>([])
        let databases = Mutex<[SQLiteDatabase]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            do {
                let database = try SQLiteDatabase(path: scratch.file)
                _ = try SQLStore(database)
                databases.withLock { $0.append(database) }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        let database = try #require(databases.withLock { $0.first })
        #expect(try await applied(database) == Array(1...known))
    }

    @Test func `a database newer than the program is refused and left alone`() async throws {
        let database = try SQLiteDatabase.temporary()
        let store = try SQLStore(database)
        try await store.add()
        try database.migrate { connection in
            _ = try connection.execute(
                "INSERT INTO schema_migrations (number, name, applied_at) VALUES ($1, $2, $3)",
                [.integer(known + 5), .text("wonders"), .integer(0)])
        }
        let error = #expect(throws: SQLError.self) { _ = try SQLStore(database) }
        let text = try #require(error?.description)
        #expect(text.contains("newer version") && text.contains("\(known + 5) (wonders)"), "\(text)")
        #expect(try await store.accountNames == ["alice"])
    }

    @Test func `a migration that fails leaves nothing and is tried again`() async throws {
        let database = try SQLiteDatabase.temporary()
        let good = SQLMigration(number: 1, name: "a", statements: ["CREATE TABLE a (x INT64) STRICT"])
        let bad = SQLMigration(
            number: 2, name: "b", statements: ["CREATE TABLE b (x INT64) STRICT", "CREATE TABLE a (x INT64) STRICT"])
        #expect(throws: SQLError.self) { _ = try SQLStore(database, migrations: [good, bad]) }
        #expect(try await applied(database) == [1])
        let mended = SQLMigration(number: 2, name: "b", statements: ["CREATE TABLE b (x INT64) STRICT"])
        _ = try SQLStore(database, migrations: [good, mended])
        #expect(try await applied(database) == [1, 2])
    }

    @Test func `a migration notes when it was applied`() async throws {
        let database = try SQLiteDatabase.temporary()
        let clock = HandClock()
        clock.set(42_000)
        _ = try SQLStore(database, clock: clock.clock)
        let times = try await database.read { connection in
            try connection.query("SELECT applied_at FROM schema_migrations").map { try $0.integer("applied_at") }
        }
        #expect(Set(times) == [42])
    }
}
