/// Statements that add to `audit_events` and read it.
enum AuditSQL: String, SQLStatement {
    case append = """
        INSERT INTO audit_events (id, at, kind, account_id, detail, count, client, user_agent, name, salt)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    case newest = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events ORDER BY at DESC, id DESC LIMIT $1
        """
    /// Tells whether the transaction that wrote this event was committed.
    case isThere = """
        SELECT id FROM audit_events WHERE id = $1
        """
    case newestOfAccount = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events WHERE account_id = $1 ORDER BY at DESC, id DESC LIMIT $2
        """
    case ofAccountBefore = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events WHERE account_id = $1 AND at >= $2 AND (at, id) < ($3, $4)
        ORDER BY at DESC, id DESC LIMIT $5
        """
    case after = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events WHERE (at, id) > ($1, $2) ORDER BY at, id LIMIT $3
        """
    case newestOfKind = """
        SELECT id FROM audit_events WHERE account_id = $1 AND kind = $2 ORDER BY at DESC, id DESC LIMIT 1
        """
    case erase = """
        UPDATE audit_events SET client = '', user_agent = '', name = '', salt = NULL
        WHERE account_id = $1 AND salt IS NOT NULL
        """
}

extension SQLMigration {
    /// `account_id` is no foreign key: the record outlives the account.
    static let audit = SQLMigration(
        number: 7, name: "audit",
        statements: [
            """
            CREATE TABLE audit_events (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                at INT64 NOT NULL,
                kind TEXT NOT NULL,
                account_id BYTES CHECK (length(account_id) = 16),
                client TEXT NOT NULL,
                detail TEXT NOT NULL,
                count INT64 NOT NULL CHECK (count > 0),
                merge_key BYTES UNIQUE CHECK (length(merge_key) = 32)
            ) STRICT
            """,
            "CREATE INDEX audit_events_by_account ON audit_events (account_id, at, id) WHERE account_id IS NOT NULL",
            "CREATE INDEX audit_events_by_time ON audit_events (at, id)",
        ])
}
