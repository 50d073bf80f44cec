import Dispatch
import Gatehouse
import Synchronization
import TestEngine
import Testing

@testable import GatehousePostgres
@testable import GatehouseSQL

@Suite("Migrations")
struct MigrationTests {
    private let known = Int64(SQLMigration.all.count)

    private func empty() throws -> PostgresDatabase {
        try PostgresDatabase.temporary(server: TestEngine.server())
    }

    private func applied(_ database: PostgresDatabase) async throws -> [Int64] {
        try await database.read { connection in
            let rows = try connection.query("SELECT number FROM schema_migrations ORDER BY number")
            return try rows.map { try $0.integer("number") }
        }
    }

    @Test func `many that start at once all come up`() async throws {
        let first = try empty()
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            do {
                _ = try SQLStore(PostgresDatabase.beside(first))
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try await applied(first) == Array(1...known))
    }

    @Test func `a database newer than the program is refused and left alone`() async throws {
        let database = try empty()
        let store = try SQLStore(database)
        try database.migrate { connection in
            _ = try connection.execute(
                "INSERT INTO schema_migrations (number, name, applied_at) VALUES ($1, $2, $3)",
                [.integer(known + 5), .text("wonders"), .integer(0)])
        }
        let error = #expect(throws: SQLError.self) { _ = try SQLStore(PostgresDatabase.beside(database)) }
        let text = try #require(error?.description)
        #expect(text.contains("newer version") && text.contains("\(known + 5) (wonders)"), "\(text)")
        #expect(try await store.read { try $0.accounts(after: nil, limit: 1).isEmpty })
    }

    @Test func `a migration that fails leaves nothing and is tried again`() async throws {
        let database = try empty()
        let good = SQLMigration(number: 1, name: "a", statements: ["CREATE TABLE a (x INT64) STRICT"])
        let bad = SQLMigration(
            number: 2, name: "b", statements: ["CREATE TABLE b (x INT64) STRICT", "CREATE TABLE a (x INT64) STRICT"])
        #expect(throws: SQLError.self) { _ = try SQLStore(database, migrations: [good, bad]) }
        #expect(try await applied(database) == [1])
        let mended = SQLMigration(number: 2, name: "b", statements: ["CREATE TABLE b (x INT64) STRICT"])
        _ = try SQLStore(database, migrations: [good, mended])
        #expect(try await applied(database) == [1, 2])
    }

    @Test func `a migration may take longer than a statement of a request`() throws {
        var options = PostgresOptions()
        options.statementTimeout = .milliseconds(50)
        let database = try PostgresDatabase.temporary(server: TestEngine.server(), options: options)
        try database.migrate { _ = try $0.query("SELECT count(*) AS n FROM pg_sleep(1)") }
    }

    @Test func `the store is opened by its URL, on a thread of its own`() async throws {
        let database = try empty()
        let parameters = database.core.address.parameters.expose()
        var url = try TestEngine.server()
        url += "?options=" + (parameters["options"] ?? "").replacing(" ", with: "%20").replacing("=", with: "%3D")
        let store: SQLStore = try await .postgres(url: url)
        #expect(try await store.read { try $0.accounts(after: nil, limit: 1).isEmpty })
        #expect(try await applied(database) == Array(1...known))
        #expect(store.keyFile == nil)
        try await store.close()
    }
}
