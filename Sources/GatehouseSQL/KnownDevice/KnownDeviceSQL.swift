/// Statements on `known_devices`.
enum KnownDeviceSQL: String, SQLStatement {
    /// By the key of what was typed, so that the answer is the same where nobody has it. No name holds an `@`.
    case find = """
        SELECT k.id AS id FROM known_devices AS k JOIN accounts AS a ON a.id = k.account_id
        WHERE k.token = $1 AND (a.username_key = $2 OR a.email_key = $2) AND k.used_at > $3
        """
    case use = """
        UPDATE known_devices SET used_at = $1 WHERE token = $2 AND account_id = $3 AND used_at > $4
        """
    case insert = """
        INSERT INTO known_devices (id, account_id, token, created_at, used_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (token, account_id) DO UPDATE SET used_at = excluded.used_at
        """
    case forgetOldest = """
        DELETE FROM known_devices WHERE account_id = $1 AND id NOT IN (
            SELECT id FROM known_devices WHERE account_id = $1 ORDER BY used_at DESC, created_at DESC, id LIMIT $2)
        """
    case replaceToken = """
        UPDATE known_devices SET token = $1 WHERE token = $2
        """
    case forgetOfAccount = """
        DELETE FROM known_devices WHERE account_id = $1
        """
    case deleteUnused = """
        DELETE FROM known_devices WHERE id IN (
            SELECT id FROM known_devices WHERE used_at <= $1 ORDER BY used_at LIMIT $2)
        """
}

extension SQLMigration {
    static let knownDevices = SQLMigration(
        number: 12, name: "known_devices",
        statements: [
            """
            CREATE TABLE known_devices (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                token BYTES NOT NULL CHECK (length(token) = 32),
                created_at INT64 NOT NULL,
                used_at INT64 NOT NULL,
                UNIQUE (token, account_id)
            ) STRICT
            """,
            "CREATE INDEX known_devices_by_account ON known_devices (account_id, used_at)",
            "CREATE INDEX known_devices_by_use ON known_devices (used_at)",
        ])
}
