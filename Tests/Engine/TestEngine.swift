package import Foundation
package import Gatehouse
import GatehousePostgres
package import GatehouseSQL
import GatehouseSQLite

/// The engine that suites run on which do not care which it is.
///
/// They run once on SQLite and, with `TEST_ENGINE=postgres`, once on PostgreSQL (`make test-fast` does both).
package enum TestEngine: String, Sendable {
    case sqlite, postgres

    /// The engine of this run.
    ///
    /// A name that is none is no engine: it must not pass for the usual one.
    package static let current: TestEngine? = {
        guard let name = ProcessInfo.processInfo.environment["TEST_ENGINE"] else { return .sqlite }
        return TestEngine(rawValue: name)
    }()

    /// The PostgreSQL that tests use.
    ///
    /// - Throws: when there is none; a test that needs it then fails, and is never skipped.
    package static func server() throws -> String {
        guard let url = ProcessInfo.processInfo.environment["TEST_POSTGRES_URL"] else {
            throw SQLError("There is no PostgreSQL for tests: run them by scripts/with-postgres.sh swift test ...")
        }
        return url
    }

    /// The URL of an empty schema of its own in that PostgreSQL, for programs that are tested from outside.
    package static func schemaURL() throws -> String {
        let name = "gatehouse_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        try PostgresDatabase(url: server()).migrate { _ = try $0.execute("CREATE SCHEMA \(name)") }
        return try server() + "?options=-c%20search_path%3D" + name
    }

    /// An empty database of its own; on PostgreSQL it may be one that was migrated for a test before.
    package static func database(clock: AuthClock = .system) throws -> any SQLDatabase {
        switch current {
        case .sqlite: try SQLiteDatabase.temporary(options: sqlite(clock))
        case .postgres: try PostgresSchemas.take(postgres(clock))
        case nil: throw SQLError("TEST_ENGINE is sqlite or postgres.")
        }
    }

    /// A database that nobody has migrated yet, for tests of migrations.
    package static func untouchedDatabase() throws -> any SQLDatabase {
        current == .postgres ? try PostgresDatabase(url: schemaURL()) : try database()
    }

    /// The same database as another process sees it.
    package static func database(
        beside other: any SQLDatabase, clock: AuthClock = .system
    ) throws -> any SQLDatabase {
        switch other {
        case let other as SQLiteDatabase: try SQLiteDatabase(path: other.path, options: sqlite(clock))
        case let other as PostgresDatabase: try PostgresDatabase.beside(other, options: postgres(clock))
        default: throw SQLError("This is no database of ours.")
        }
    }

    /// Whatever the database has stored: the files of SQLite, every value of every row in PostgreSQL, and its log.
    package static func everything(in database: any SQLDatabase) async throws -> [Data] {
        if let database = database as? SQLiteDatabase {
            return try ["", "-wal"].map { try Data(contentsOf: URL(filePath: database.path + $0)) }
        }
        var stored = try await database.read { connection in
            try SQLCatalogue.tables.map { table in
                var bytes = Data()
                for row in try connection.query("SELECT * FROM \(table)") { bytes.append(contentsOf: row.allBytes) }
                return bytes
            }
        }
        if let folder = ProcessInfo.processInfo.environment["TEST_POSTGRES_FOLDER"] {
            stored.append(try Data(contentsOf: URL(filePath: folder + "/server.log")))
        }
        return stored
    }

    private static func sqlite(_ clock: AuthClock) -> SQLiteOptions {
        var options = SQLiteOptions()
        options.clock = clock
        return options
    }

    /// Few connections, because many tests run at the same moment.
    private static func postgres(_ clock: AuthClock) -> PostgresOptions {
        var options = PostgresOptions()
        options.clock = clock
        options.connections = 6
        return options
    }
}
