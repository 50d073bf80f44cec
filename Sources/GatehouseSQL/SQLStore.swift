public import Gatehouse
import Metrics
import Tracing

/// The one store: accounts, sessions and everything else in SQL tables, over any driver.
///
/// The tables and the SQL they are used with are described in `docs/storage.md`.
public struct SQLStore: Store {
    /// The driver underneath.
    public let database: any SQLDatabase

    private let readingTime = Timer(label: "gatehouse_database", dimensions: [("kind", "read")])
    private let writingTime = Timer(label: "gatehouse_database", dimensions: [("kind", "write")])
    private let failures = Counter(label: "gatehouse_database_failures")

    /// A table that every database of ours has and that no flow reads or writes, for drivers that need something to lock.
    package static let gate = "schema_migrations"

    /// Opens the store and brings its tables to the newest schema.
    ///
    /// Blocks until that is done. The clock tells when a migration was applied.
    ///
    /// - Throws: ``SQLError`` when a newer version of Gatehouse has already changed the database, and whatever the
    ///   driver throws.
    public init(_ database: any SQLDatabase, clock: AuthClock = .system) throws {
        try self.init(database, migrations: SQLMigration.all, clock: clock)
    }

    init(_ database: any SQLDatabase, migrations: [SQLMigration], clock: AuthClock = .system) throws {
        self.database = database
        try SQLMigrator(migrations: migrations, clock: clock).run(on: database)
    }

    /// Runs `body` on a state of the database that does not change meanwhile.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let dialect = database.dialect
        return try await measured("gatehouse.database.read", readingTime) {
            try await database.read { connection in
                try body(SQLTransaction(connection, dialect, isWriting: false))
            }
        }
    }

    /// Runs `body` as one transaction: all of it is stored when this returns, none of it when it throws.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let dialect = database.dialect
        return try await measured("gatehouse.database.write", writingTime) {
            try await database.write { connection in
                let transaction = SQLTransaction(connection, dialect, isWriting: true)
                let result = try body(transaction)
                return SQLWritten(result, revoked: transaction.revoked, witness: transaction.witness)
            }
        }
    }

    /// The time from the wish to the answer: waiting for a connection and running again are part of it.
    private func measured<Result: Sendable>(
        _ name: String, _ timer: Timer, _ work: () async throws -> Result
    ) async throws -> Result {
        let begin = ContinuousClock.now
        defer { timer.record(duration: ContinuousClock.now - begin) }
        return try await withSpan(name, ofKind: .client) { _ in
            do {
                return try await work()
            } catch let error as AuthError where error.category == .unavailable {
                failures.increment()
                throw error
            }
        }
    }

    /// Names who hears of revocations and leases.
    public func attach(_ listener: any RevocationListener) {
        database.attach(listener)
    }

    /// Watches for changes made by other processes, until cancelled.
    public func watch() async throws {
        try await database.watch()
    }

    /// Where the keys lie when nobody names a place.
    public var keyFile: String? { database.keyFile }

    /// Finishes what runs and closes files and connections.
    public func close() async throws {
        try await database.close()
    }
}
