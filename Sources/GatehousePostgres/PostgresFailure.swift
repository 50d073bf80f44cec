import Gatehouse
import GatehouseSQL

/// What went wrong with a statement, and whether running the transaction again can help.
struct PostgresFailure: Error {
    enum Kind {
        /// Another transaction was in the way; this one did nothing and may run again.
        case conflict
        /// The connection is of no more use.
        case lost
        /// Anything else.
        case other
    }

    let kind: Kind

    /// What a caller gets for it.
    let error: any Error

    /// A connection that broke, for this reason.
    static func lost(_ reason: String) -> PostgresFailure {
        PostgresFailure(kind: .lost, error: AuthError.unavailable("PostgreSQL: \(reason)"))
    }

    /// Somebody else was in the way.
    static func conflict(_ reason: String) -> PostgresFailure {
        PostgresFailure(kind: .conflict, error: AuthError.unavailable("PostgreSQL: \(reason)"))
    }

    /// Something that no caller could have done better.
    static func unavailable(_ reason: String) -> PostgresFailure {
        PostgresFailure(kind: .other, error: AuthError.unavailable("PostgreSQL: \(reason)"))
    }

    /// An answer or a statement that cannot be used, for this reason.
    static func unusable(_ error: any Error) -> PostgresFailure {
        PostgresFailure(kind: .other, error: error)
    }

    /// What the engine reported, in words without values.
    init(_ report: PostgresReport) {
        let text = "PostgreSQL: \(report.words) (\(report.state))"
        if report.isFatal || report.state.isEmpty {
            self = PostgresFailure(kind: .lost, error: AuthError.unavailable(text))
        } else if PostgresFailure.conflicts.contains(report.state) {
            self = PostgresFailure(kind: .conflict, error: AuthError.unavailable(text))
        } else if PostgresFailure.mistakes.contains(String(report.state.prefix(2))) {
            self = PostgresFailure(kind: .other, error: SQLError(text))
        } else {
            self = PostgresFailure(kind: .other, error: AuthError.unavailable(text))
        }
    }

    private init(kind: Kind, error: any Error) {
        self.kind = kind
        self.error = error
    }

    /// Serialization failure and deadlock.
    private static let conflicts: Set = ["40001", "40P01"]

    /// Classes of errors that stay however often one tries: not supported, cardinality, data, transaction state, names
    /// and syntax and privileges.
    private static let mistakes: Set = ["0A", "21", "22", "25", "42"]
}
