/// Statements on `devices`.
enum DeviceSQL: String, SQLStatement {
    case insert = """
        INSERT INTO devices (id, account_id, token, previous_token, rotated_at, confirmed, created_at, expires_at,
            credential_stamp)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    case byID = """
        SELECT id, account_id, token, previous_token, rotated_at, confirmed, created_at, expires_at, credential_stamp
        FROM devices WHERE id = $1
        """
    case ofAccount = """
        SELECT id, account_id, token, previous_token, rotated_at, confirmed, created_at, expires_at, credential_stamp
        FROM devices WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id
        """
    case replaceToken = """
        UPDATE devices SET token = $1, previous_token = $2, rotated_at = $3, confirmed = $4
        WHERE id = $5 AND token = $6
        """
    case confirm = """
        UPDATE devices SET confirmed = 1 WHERE id = $1 AND confirmed = 0
        """
    case forget = """
        DELETE FROM devices WHERE id = $1
        """
    case forgetOfAccount = """
        DELETE FROM devices WHERE account_id = $1
        """
    case deleteExpired = """
        DELETE FROM devices WHERE id IN (
            SELECT id FROM devices WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
}

extension SQLMigration {
    static let devices = SQLMigration(
        number: 4, name: "devices",
        statements: [
            """
            CREATE TABLE devices (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                token BYTES NOT NULL CHECK (length(token) = 32),
                previous_token BYTES CHECK (length(previous_token) = 32),
                rotated_at INT64 NOT NULL,
                confirmed INT64 NOT NULL CHECK (confirmed IN (0, 1)),
                created_at INT64 NOT NULL,
                expires_at INT64 NOT NULL,
                credential_stamp INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX devices_by_account ON devices (account_id)",
            "CREATE INDEX devices_by_expiry ON devices (expires_at)",
        ])
}
