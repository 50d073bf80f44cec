/// An engine's own words for the few that differ.
///
/// Statements write `BYTES`, `TEXT`, `INT64` and `STRICT`, in capitals.
public struct SQLDialect: Sendable {
    /// The type of bytes.
    public let bytes: String

    /// The type of text.
    public let text: String

    /// The type of whole numbers of 64 bits.
    public let int64: String

    /// What makes a table keep to the types of its columns.
    public let strict: String

    /// What stands before the number of a parameter.
    public let parameterMark: String

    /// SQLite from 3.37: strict tables, and `?1` where the shared SQL writes `$1` (which would be a name there).
    public static let sqlite = SQLDialect(
        bytes: "BLOB", text: "TEXT", int64: "INTEGER", strict: "STRICT", parameterMark: "?")

    /// PostgreSQL, whose tables are always strict.
    public static let postgreSQL = SQLDialect(
        bytes: "BYTEA", text: "TEXT", int64: "BIGINT", strict: "", parameterMark: "$")

    /// The engine's word for one of the shared SQL's own, or `nil` for any other word.
    func translation(of word: String) -> String? {
        switch word {
        case "BYTES": bytes
        case "TEXT": text
        case "INT64": int64
        case "STRICT": strict
        default: nil
        }
    }
}
