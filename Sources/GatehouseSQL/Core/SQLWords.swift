/// The words that the shared SQL is about.
enum SQLWords {
    /// What a statement may begin with.
    ///
    /// Transactions, settings and attached files belong to the driver.
    static let verbs: Set = ["select", "insert", "update", "delete", "with", "create", "alter", "drop"]

    /// Conflict clauses of SQLite, after OR.
    static let resolutions: Set = ["replace", "ignore", "abort", "fail", "rollback"]

    /// Words that one engine lacks or reads differently, wherever they stand.
    static let forbidden = patterns.union(collations).union(clocks).union(types).union(others)

    /// Functions that tell the time or depend on an engine's idea of letters, when a bracket follows.
    static let functions: Set = [
        "now", "date", "time", "datetime", "julianday", "unixepoch", "strftime", "timediff", "clock_timestamp",
        "statement_timestamp", "transaction_timestamp", "timeofday", "age", "date_part", "date_trunc", "to_timestamp",
        "lower", "upper",
    ]

    private static let patterns: Set = ["like", "ilike", "glob", "regexp", "similar", "match"]
    private static let collations: Set = ["collate", "nocase"]
    private static let clocks: Set = [
        "current_time", "current_date", "current_timestamp", "localtime", "localtimestamp",
    ]
    private static let types: Set = [
        "blob", "bytea", "bigint", "smallint", "integer", "int", "int2", "int4", "int8", "real", "double", "float",
        "numeric", "decimal", "boolean", "varchar", "timestamptz", "serial", "bigserial", "jsonb",
    ]
    private static let others: Set = ["autoincrement", "rowid", "without", "true", "false", "indexed"]

    /// Whether it makes a trigger or a function, for which the engines have no common words; it stands as it is.
    ///
    /// Only migrations have such statements, each marked with its engine.
    static func isEnginesOwn(_ sql: String) -> Bool {
        let words = sql.utf8.split(maxSplits: 2) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        guard words.count > 2, words[0].elementsEqual("CREATE".utf8) else { return false }
        return words[1].elementsEqual("TRIGGER".utf8) || words[1].elementsEqual("FUNCTION".utf8)
    }

    static func refusal(of word: String) -> SQLError {
        let rule =
            if patterns.contains(word) {
                "patterns differ between the engines; compare keys made of bytes"
            } else if collations.contains(word) {
                "text is never compared; compare keys made of bytes"
            } else if clocks.contains(word) || functions.contains(word) {
                "the time and the folding of case come from the program, as parameters"
            } else if types.contains(word) {
                "columns are BYTES, TEXT or INT64"
            } else {
                "only one of the engines knows it"
            }
        return SQLError("The shared SQL has no \(word.uppercased()): \(rule).")
    }
}
