extension SQLMigration {
    /// The record becomes one that is only added to, and is sealed.
    ///
    /// What a row says stands in `id` to `count`. The personal fields and their salt can be erased; `digest` keeps their
    /// SHA-256 with the salt. `digest`, `seal` and `link` are set when the row is sealed, all three at once.
    static let auditSeals = SQLMigration(
        number: 11, name: "audit seals",
        statements: [
            "DROP INDEX audit_events_by_account",
            "DROP INDEX audit_events_by_time",
            "ALTER TABLE audit_events RENAME TO audit_events_before",
            """
            CREATE TABLE audit_events (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                at INT64 NOT NULL,
                kind TEXT NOT NULL,
                account_id BYTES CHECK (length(account_id) = 16),
                detail TEXT NOT NULL,
                count INT64 NOT NULL CHECK (count > 0),
                client TEXT NOT NULL,
                user_agent TEXT NOT NULL,
                name TEXT NOT NULL,
                salt BYTES CHECK (length(salt) = 16),
                digest BYTES CHECK (length(digest) = 32),
                seal INT64 CHECK (seal > 0),
                link BYTES CHECK (length(link) = 32),
                CHECK ((seal IS NULL) = (digest IS NULL) AND (seal IS NULL) = (link IS NULL))
            ) STRICT
            """,
            .only(.sqlite, copy(salt: "randomblob(16)")),
            .only(.postgreSQL, copy(salt: "uuid_send(gen_random_uuid())")),
            "DROP TABLE audit_events_before",
            .only(.postgreSQL, "ALTER INDEX audit_events_pkey1 RENAME TO audit_events_pkey"),
            "CREATE INDEX audit_events_by_account ON audit_events (account_id, at, id) WHERE account_id IS NOT NULL",
            "CREATE INDEX audit_events_by_time ON audit_events (at, id)",
            "CREATE INDEX audit_events_by_seal ON audit_events (seal, at, id) WHERE seal IS NOT NULL",
            "CREATE INDEX audit_events_unsealed ON audit_events (at, id) WHERE seal IS NULL",
            """
            CREATE TABLE audit_seals (
                number INT64 NOT NULL PRIMARY KEY CHECK (number > 0),
                first_id BYTES NOT NULL CHECK (length(first_id) = 16),
                last_id BYTES NOT NULL CHECK (length(last_id) = 16),
                count INT64 NOT NULL CHECK (count > 0),
                through INT64 NOT NULL,
                made_at INT64 NOT NULL,
                key_id BYTES NOT NULL CHECK (length(key_id) = 8),
                mac BYTES NOT NULL CHECK (length(mac) = 32)
            ) STRICT
            """,
            """
            CREATE TABLE audit_checkpoints (
                seal INT64 NOT NULL PRIMARY KEY CHECK (seal > 0),
                seal_mac BYTES NOT NULL CHECK (length(seal_mac) = 32),
                through INT64 NOT NULL,
                made_at INT64 NOT NULL,
                key_id BYTES NOT NULL CHECK (length(key_id) = 8),
                mac BYTES NOT NULL CHECK (length(mac) = 32)
            ) STRICT
            """,
        ] + AuditGuards.sqlite.map { .only(.sqlite, $0) } + AuditGuards.postgreSQL.map { .only(.postgreSQL, $0) })

    /// Takes over the rows of before, each with a salt that the engine makes up.
    private static func copy(salt: String) -> String {
        """
        INSERT INTO audit_events (id, at, kind, account_id, detail, count, client, user_agent, name, salt)
        SELECT id, at, kind, account_id, detail, count, client, '', '', \(salt) FROM audit_events_before
        """
    }
}
