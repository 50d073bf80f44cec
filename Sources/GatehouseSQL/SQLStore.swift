public import Gatehouse

/// The one store: accounts, sessions and everything else in SQL tables, over any driver.
///
/// The tables and the SQL they are used with are described in `docs/storage.md`.
public struct SQLStore: Store {
    /// The driver underneath.
    public let database: any SQLDatabase

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
        return try await database.read { connection in
            try body(SQLTransaction(connection, dialect, isWriting: false))
        }
    }

    /// Runs `body` as one transaction: all of it is stored when this returns, none of it when it throws.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let dialect = database.dialect
        return try await database.write { connection in
            let transaction = SQLTransaction(connection, dialect, isWriting: true)
            let result = try body(transaction)
            return SQLWritten(result, revoked: transaction.revoked, witness: transaction.witness)
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
