/// Statements on `passwords`.
enum PasswordSQL: String, SQLStatement {
    case hash = """
        SELECT hash FROM passwords WHERE account_id = $1
        """
    case set = """
        INSERT INTO passwords (account_id, hash, must_change, changed_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (account_id) DO UPDATE
        SET hash = excluded.hash, must_change = excluded.must_change, changed_at = excluded.changed_at
        """
    case replace = """
        UPDATE passwords SET hash = $1 WHERE account_id = $2 AND hash = $3
        """
}

extension SQLMigration {
    static let passwords = SQLMigration(
        number: 2, name: "passwords",
        statements: [
            """
            CREATE TABLE passwords (
                account_id BYTES NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
                hash TEXT NOT NULL,
                must_change INT64 NOT NULL CHECK (must_change IN (0, 1)),
                changed_at INT64 NOT NULL
            ) STRICT
            """
        ])
}
