public import Gatehouse
public import GatehouseSQL

/// PostgreSQL as an engine for `SQLStore`: several processes may share one database.
public final class PostgresDatabase: SQLDatabase {
    let core: PostgresCore
    let pool: PostgresPool
    let gate = OperationGate()
    let listenAddress: PostgresAddress?
    /// What lives as long as the database does: a schema for tests.
    private let companion: (any AnyObject & Sendable)?

    /// Uses the database at this URL; nothing is connected yet.
    ///
    /// - Throws: `SQLError` when the URL cannot be read.
    public convenience init(url: String, options: PostgresOptions = PostgresOptions()) throws {
        try self.init(PostgresAddress(url), options)
    }

    /// A database for tests: a fresh schema in the database at this URL, which goes away with it.
    ///
    /// It blocks the calling thread for a moment. Revocations are heard by all schemas of one database.
    public static func temporary(
        server url: String, options: PostgresOptions = PostgresOptions()
    ) throws -> PostgresDatabase {
        let schema = try TemporarySchema(on: PostgresAddress(url))
        return try PostgresDatabase(schema.address, options, schema)
    }

    /// A second process' view of a database: connections and a listener of its own.
    package static func beside(
        _ other: PostgresDatabase, options: PostgresOptions = PostgresOptions(),
        with companion: (any AnyObject & Sendable)? = nil
    ) throws -> PostgresDatabase {
        try PostgresDatabase(other.core.address, options, companion ?? other.companion)
    }

    private init(
        _ address: PostgresAddress, _ options: PostgresOptions, _ companion: (any AnyObject & Sendable)? = nil
    ) throws {
        self.companion = companion
        let ownAddress = options.isPooled ? nil : address
        listenAddress = try options.listenURL.map(PostgresAddress.init) ?? ownAddress
        core = PostgresCore(address, options)
        pool = PostgresPool(core)
    }

    deinit {
        pool.stop()
    }

    /// PostgreSQL's own words.
    public var dialect: SQLDialect { .postgreSQL }

    /// Whether the text is the URL of a PostgreSQL: `postgres://` or `postgresql://`.
    public static func isURL(_ text: String) -> Bool {
        PostgresAddress.isURL(text)
    }

    /// Runs `body` in a transaction that sees one state of the database.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Result
    ) async throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        return try await pool.run { try $0.read(body) }
    }

    /// Runs `body` in a serializable transaction, again when another one was in its way.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> SQLWritten<Result>
    ) async throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        return try await pool.run { try $0.write(body) }
    }

    /// Runs `body` in a transaction that no other migration runs beside, on a connection of its own.
    ///
    /// It blocks the calling thread.
    public func migrate<Result>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        return try PostgresWorker(core).migrate(body)
    }

    /// Names who hears of revocations and leases.
    public func attach(_ listener: any RevocationListener) {
        core.attach(listener)
    }

    /// Finishes what runs, refuses what comes, and closes all connections.
    public func close() async throws {
        guard await gate.close() else { return }
        core.close()
        pool.stop()
        await pool.drained()
    }
}
