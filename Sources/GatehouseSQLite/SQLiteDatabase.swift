import Dispatch
public import GRDB
public import Gatehouse
public import GatehouseSQL
import Synchronization

/// SQLite as an engine for `SQLStore`: one file in WAL mode, one writer, several readers.
public final class SQLiteDatabase: SQLDatabase {
    let pool: DatabasePool
    let options: SQLiteOptions
    let gate = OperationGate()
    let lease = SQLiteLease()
    private let translator = SQLTranslator(.sqlite)
    private let listener = Mutex<(any RevocationListener)?>(nil)
    private let ownsPool: Bool
    private let temporaryDirectory: TemporaryDirectory?

    /// Opens the file, or creates it with mode 0600.
    ///
    /// - Throws: `SQLError` when the path is no private file, `AuthError.unavailable` when SQLite cannot open it.
    public convenience init(path: String, options: SQLiteOptions = SQLiteOptions()) throws {
        let file = try SQLiteFile.prepare(path)
        let pool = try DatabasePool.opened(path: file, options: options)
        try self.init(pool: pool, options: options, ownsPool: true, temporaryDirectory: nil)
    }

    /// Uses the application's own pool: one file, one writer, its tables beside ours.
    ///
    /// Closing leaves the pool open.
    ///
    /// The mode of the file is the application's care. `busyTimeout` and `readers` are the pool's own; a pool that does
    /// not wait for locks at all is made to wait.
    ///
    /// - Throws: `SQLError` when the pool cannot write or does not enforce foreign keys.
    public convenience init(pool: DatabasePool, options: SQLiteOptions = SQLiteOptions()) throws {
        try self.init(pool: pool, options: options, ownsPool: false, temporaryDirectory: nil)
    }

    /// A database for tests, in a fresh temporary directory that goes away with it.
    public static func temporary(options: SQLiteOptions = SQLiteOptions()) throws -> SQLiteDatabase {
        let directory = try TemporaryDirectory()
        let file = try SQLiteFile.prepare(directory.path + "/gatehouse.db")
        let pool = try DatabasePool.opened(path: file, options: options)
        return try SQLiteDatabase(pool: pool, options: options, ownsPool: true, temporaryDirectory: directory)
    }

    private init(
        pool: DatabasePool, options: SQLiteOptions, ownsPool: Bool, temporaryDirectory: TemporaryDirectory?
    ) throws {
        self.pool = pool
        self.options = options
        self.ownsPool = ownsPool
        self.temporaryDirectory = temporaryDirectory
        try pool.prepareWriter(options)
    }

    /// SQLite's own words.
    public var dialect: SQLDialect { .sqlite }

    /// The path of the database file.
    public var path: String { pool.path }

    /// The file beside the database that the keys are in, when nobody names another.
    public var keyFile: String? { path + ".keys" }

    /// Runs `body` on a reader, in a transaction that sees one state of the database.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Result
    ) async throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { [translator] database in
                continuation.resume(
                    with: Swift.Result {
                        let connection = SQLiteConnection(try database.mapError(storeError).get(), translator)
                        defer { connection.end() }
                        let result = try body(connection)
                        try connection.checkCanCommit()
                        return result
                    })
            }
        }
    }

    /// Runs `body` on the writer between BEGIN IMMEDIATE and COMMIT.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> SQLWritten<Result>
    ) async throws -> Result {
        let queued = options.clock.monotonicNanoseconds()
        return try await onWriter { [self] database in
            let waited = options.clock.monotonicNanoseconds() - queued
            guard waited <= options.queueTimeout.nanoseconds else {
                throw AuthError.unavailable("the writer of the database was busy for too long")
            }
            return try transaction(on: database, body).result
        }
    }

    /// Runs `body` on the writer between BEGIN IMMEDIATE and COMMIT, blocking the caller.
    public func migrate<Result>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        var result: Result?
        return try pool.writeWithoutTransaction { database in
            _ = try transaction(on: database) { connection in
                result = try body(connection)
                return SQLWritten(())
            }
            guard let result else { throw AuthError.unavailable("the migration did not run") }
            return result
        }
    }

    /// Names who hears of revocations and leases.
    public func attach(_ listener: any RevocationListener) {
        self.listener.withLock { $0 = listener }
    }

    /// Finishes what runs, refuses what comes, and closes the file, unless the pool is the application's own.
    public func close() async throws {
        guard await gate.close(), ownsPool else { return }
        try await withCheckedThrowingContinuation { continuation in
            // Closing writes the log back into the file: no work for a thread of Swift concurrency.
            DispatchQueue.global().async { [pool] in
                continuation.resume(with: Swift.Result { try pool.close() }.mapError(storeError))
            }
        }
    }
}

extension SQLiteDatabase {
    var attachedListener: (any RevocationListener)? {
        listener.withLock { $0 }
    }

    /// Runs `body` on the writer's thread, whatever becomes of the calling task.
    func onWriter<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        try gate.enter()
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                continuation.resume(with: Swift.Result { try body(database) })
            }
        }
    }

    /// One transaction on the writer.
    ///
    /// Revocations are told as soon as a commit was tried, whatever came of it: one that failed may still stand in the
    /// log.
    private func transaction<Result>(
        on database: Database, _ body: (any SQLConnection) throws -> SQLWritten<Result>
    ) throws -> SQLWritten<Result> {
        let connection = SQLiteConnection(database, translator)
        defer { connection.end() }
        var attempt: Swift.Result<SQLWritten<Result>, any Error>?
        do {
            try database.inTransaction(.immediate) {
                attempt = Swift.Result {
                    let written = try body(connection)
                    try connection.checkCanCommit()
                    return written
                }
                guard case .success = attempt else { return .rollback }
                return .commit
            }
        } catch {
            if case .success(let written) = attempt { tell(written.revoked) }
            if case .failure(let reason) = attempt { throw reason }
            throw storeError(error)
        }
        guard let attempt else { throw AuthError.unavailable("the transaction did not run") }
        let written = try attempt.get()
        tell(written.revoked)
        return written
    }

    private func tell(_ revoked: [AccountID]) {
        guard !revoked.isEmpty else { return }
        attachedListener?.revoked(revoked)
    }
}
