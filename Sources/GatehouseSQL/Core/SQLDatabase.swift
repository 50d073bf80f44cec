public import Gatehouse

/// The whole of what a driver does.
///
/// ``SQLStore`` does the rest, once for all engines.
///
/// Closures are synchronous and run on the driver's own threads, never on those of Swift concurrency. A driver throws
/// `AuthError.unavailable` for what the engine refuses or cannot do now, and passes on what a closure throws.
public protocol SQLDatabase: Sendable {
    /// The engine's own words.
    var dialect: SQLDialect { get }

    /// Runs `body` in a transaction that sees one state of the database and changes nothing.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Result
    ) async throws -> Result

    /// Runs `body` in a transaction that behaves as if it were alone, and commits what it wrote.
    ///
    /// - An engine that asks for it may see `body` run again, from the start; only the last run counts.
    /// - The accounts in ``SQLWritten/revoked`` are known before the commit, so that an engine that can tell other
    ///   processes does it within the transaction. After the commit, and also when its outcome is unknown, they are
    ///   told to the attached listener before this returns.
    /// - What was begun is finished even if the calling task is cancelled.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> SQLWritten<Result>
    ) async throws -> Result

    /// Runs `body` in a transaction that no migration of any other process runs beside.
    ///
    /// It blocks the calling thread: it is meant for the start of a program, before anything is served.
    func migrate<Result>(_ body: (any SQLConnection) throws -> Result) throws -> Result

    /// Names who hears of revocations and leases. Called once, before anything else.
    func attach(_ listener: any RevocationListener)

    /// Watches for changes made by other processes and renews the listener's lease, until cancelled.
    func watch() async throws

    /// Where the keys lie when nobody names a place: a path beside the database; `nil` where several machines share it.
    var keyFile: String? { get }

    /// Finishes what runs, refuses what comes, and closes files and connections.
    func close() async throws
}

extension SQLDatabase {
    /// Nowhere: the keys must be given.
    public var keyFile: String? { nil }
}

/// What the closure of a write hands back to the driver.
public struct SQLWritten<Result: Sendable>: Sendable {
    /// What the caller gets.
    public let result: Result

    /// The accounts that something was taken away from, each once.
    public let revoked: [AccountID]

    /// How to find out whether it was committed, should the engine not be able to tell.
    public let witness: SQLWitness?

    /// A result, the accounts that something was taken away from on the way, and a row that was written.
    public init(_ result: Result, revoked: [AccountID] = [], witness: SQLWitness? = nil) {
        self.result = result
        self.revoked = revoked
        self.witness = witness
    }
}
