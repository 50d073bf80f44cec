/// Statements on `imports`.
enum ImportSQL: String, SQLStatement {
    case position = """
        SELECT row_count, digest FROM imports WHERE mark = $1
        """
    case setPosition = """
        INSERT INTO imports (mark, row_count, digest, updated_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (mark) DO UPDATE
        SET row_count = excluded.row_count, digest = excluded.digest, updated_at = excluded.updated_at
        """
}

extension SQLMigration {
    static let imports = SQLMigration(
        number: 17, name: "imports",
        statements: [
            """
            CREATE TABLE imports (
                mark BYTES NOT NULL PRIMARY KEY CHECK (length(mark) = 32),
                row_count INT64 NOT NULL CHECK (row_count >= 0),
                digest BYTES NOT NULL CHECK (length(digest) = 32),
                updated_at INT64 NOT NULL
            ) STRICT
            """
        ])
}
