extension SQLMigration {
    /// `device_id` is no foreign key: a device that was forgotten still ends the sessions that name it.
    static let sessions = SQLMigration(
        number: 3, name: "sessions",
        statements: [
            """
            CREATE TABLE sessions (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                device_id BYTES CHECK (length(device_id) = 16),
                created_at INT64 NOT NULL,
                expires_at INT64 NOT NULL,
                last_seen_at INT64 NOT NULL,
                proved_at INT64,
                remembered INT64 NOT NULL CHECK (remembered IN (0, 1)),
                user_agent TEXT NOT NULL,
                client TEXT NOT NULL,
                credential_stamp INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX sessions_by_account ON sessions (account_id)",
            "CREATE INDEX sessions_by_device ON sessions (device_id) WHERE device_id IS NOT NULL",
            "CREATE INDEX sessions_by_expiry ON sessions (expires_at)",
        ])

    /// The foreign key ends what came from a login with the login, whatever deletes that.
    static let guardedSessions = SQLMigration(
        number: 18, name: "guarded_sessions",
        statements: [
            """
            ALTER TABLE sessions ADD COLUMN parent_id BYTES CHECK (length(parent_id) = 32)
                REFERENCES sessions (id) ON DELETE CASCADE
            """,
            """
            ALTER TABLE sessions ADD COLUMN host TEXT
                CHECK ((host IS NULL) = (parent_id IS NULL))
            """,
            "CREATE UNIQUE INDEX sessions_by_parent ON sessions (parent_id, host) WHERE parent_id IS NOT NULL",
        ])
}
