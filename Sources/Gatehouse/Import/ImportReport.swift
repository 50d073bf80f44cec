/// What became of the rows of a source.
public struct ImportReport: Sendable, Equatable {
    /// How many rows were read, those of an earlier run included.
    public internal(set) var rows: Int64 = 0
    /// How many rows an earlier run had brought in already.
    public internal(set) var skipped: Int64 = 0
    /// How many accounts were made.
    public internal(set) var imported: Int64 = 0
    /// How many of these have a hash that was wrapped.
    public internal(set) var wrapped: Int64 = 0
    /// How many of these have no password.
    public internal(set) var withoutPassword: Int64 = 0
    /// How many rows name an account that is there.
    public internal(set) var duplicates: Int64 = 0
    /// How many rows cannot be used.
    public internal(set) var bad: Int64 = 0

    /// Of a run that has not begun.
    public init() {}
}

/// A row that did not become an account, or one without its password.
public struct ImportProblem: Sendable, Equatable {
    /// What became of it.
    public enum Kind: String, Sendable {
        /// Its name or its address belongs to an account.
        case duplicate
        /// It cannot be used.
        case bad
        /// It came in without a password.
        case withoutPassword = "without_password"
    }

    /// Where the row stands in its source.
    public let line: Int64
    /// What became of it.
    public let kind: Kind
    /// Why, without anything that stands in the row.
    public let reason: String
}

/// What an import tells while it runs.
public enum ImportNews: Sendable {
    /// A row is to be looked at.
    case problem(ImportProblem)
    /// A batch is done; the report up to now.
    case progress(ImportReport)
}
