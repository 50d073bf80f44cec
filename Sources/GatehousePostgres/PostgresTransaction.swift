import Gatehouse
import GatehouseSQL

/// How a transaction begins and ends.
enum PostgresTransaction {
    /// One state of the database, nothing changed.
    case read
    /// As if it were alone, by the engine's own checks.
    case write
    /// Alone indeed: it waits for all other writes, and they for it.
    case writeAlone
    /// Every statement sees what is there now; alone among migrations.
    case migration

    /// What begins it, sent together with its first statement.
    ///
    /// A write asks for its number right away, so that it is known before the commit and costs no journey. It also takes
    /// the gate, weakly, so that one which keeps losing against others can take it for itself. LOCK TABLE stands before
    /// everything that takes a snapshot, because the snapshot must not be older than the wait.
    func opening(_ options: PostgresOptions) -> [String] {
        let limits = options.isPooled ? PostgresTransaction.limits(options, scope: "LOCAL ") : []
        switch self {
        case .read:
            return ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"] + limits
        case .write:
            return [PostgresTransaction.begin] + limits + ["LOCK TABLE \(SQLStore.gate) IN ROW SHARE MODE"]
        case .writeAlone:
            return [PostgresTransaction.begin] + limits + [
                "SET LOCAL lock_timeout = \(PostgresTransaction.gateMilliseconds)",
                "LOCK TABLE \(SQLStore.gate) IN EXCLUSIVE MODE",
                "SET LOCAL lock_timeout = \(options.lockMilliseconds)",
            ]
        case .migration:
            return [
                "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", "SET LOCAL statement_timeout = 0",
                "SET LOCAL lock_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0",
                "SELECT pg_advisory_xact_lock(\(PostgresTransaction.migrationLock))",
            ]
        }
    }

    /// Whether it has a number by which its outcome can be asked after.
    var hasTicket: Bool {
        switch self {
        case .write, .writeAlone: true
        case .read, .migration: false
        }
    }

    /// The settings that end what takes too long.
    static func limits(_ options: PostgresOptions, scope: String = "") -> [String] {
        let milliseconds = options.statementMilliseconds
        return [
            "SET \(scope)statement_timeout = \(milliseconds)", "SET \(scope)lock_timeout = \(options.lockMilliseconds)",
            "SET \(scope)idle_in_transaction_session_timeout = \(milliseconds)",
        ]
    }

    private static let begin = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    /// How long one write waits to be alone; meanwhile no other begins.
    private static let gateMilliseconds = 500

    /// The ASCII codes of "gatehous", so that no other program is likely to take the same number.
    private static let migrationLock: Int64 = 0x6761_7465_686F_7573
}

extension PostgresOptions {
    /// The limit of a statement in milliseconds, at least one: zero would mean none.
    var statementMilliseconds: Int64 { max(1, statementTimeout.microseconds / 1000) }

    /// A lock is given up before the statement that waits for it is.
    var lockMilliseconds: Int64 { max(1, statementMilliseconds * 3 / 5) }
}
