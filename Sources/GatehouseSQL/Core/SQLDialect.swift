/// An engine's own words for the few that differ.
///
/// Statements write `BYTES`, `TEXT`, `INT64` and `STRICT`, in capitals.
public struct SQLDialect: Sendable {
    /// The engines that there are.
    public enum Engine: Sendable {
        /// SQLite, in one file.
        case sqlite
        /// PostgreSQL, which several servers share.
        case postgreSQL
    }

    /// Whose words these are.
    public let engine: Engine

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

    /// Finds a table by its name, `$1`.
    let tableQuery: String

    /// Takes a lock that ends with the transaction, if it is free; `nil` where one writer is alone anyway.
    ///
    /// Its one row says in `taken` whether it was.
    let sealLock: String?

    /// SQLite from 3.37: strict tables, and `?1` where the shared SQL writes `$1` (which would be a name there).
    public static let sqlite = SQLDialect(
        engine: .sqlite, bytes: "BLOB", text: "TEXT", int64: "INTEGER", strict: "STRICT", parameterMark: "?",
        tableQuery: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = $1", sealLock: nil)

    /// PostgreSQL, whose tables are always strict.
    public static let postgreSQL = SQLDialect(
        engine: .postgreSQL, bytes: "BYTEA", text: "TEXT", int64: "BIGINT", strict: "", parameterMark: "$",
        tableQuery: "SELECT relname AS name FROM pg_class WHERE oid = to_regclass($1)",
        // Each schema has a record of its own. The large number is the ASCII codes of "gateseal", so that no other program
        // is likely to take the sum.
        sealLock: """
            SELECT CASE WHEN pg_try_advisory_xact_lock(7449363237724053868 + CAST(to_regclass('audit_seals') AS INT64))
                THEN 1 ELSE 0 END AS taken
            """)

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
