/// The statements by which the schema knows its own version.
enum MigrationSQL: String, SQLStatement {
    case applied = """
        SELECT number, name FROM schema_migrations ORDER BY number DESC LIMIT 1
        """
    case note = """
        INSERT INTO schema_migrations (number, name, applied_at) VALUES ($1, $2, $3)
        """

    /// Runs before the others, so that they can be prepared.
    static let createTable = """
        CREATE TABLE schema_migrations (
            number INT64 NOT NULL PRIMARY KEY CHECK (number > 0),
            name TEXT NOT NULL,
            applied_at INT64 NOT NULL
        ) STRICT
        """
}
