extension SQLMigration {
    /// Nothing here is a secret: of a try there are digests, and what a provider gave us to keep is not kept.
    ///
    /// `session_id` is no foreign key: a session that is gone may have left a remembered device, which ends with it.
    static let identities = SQLMigration(
        number: 16, name: "identities",
        statements: [
            """
            CREATE TABLE identities (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                provider BYTES NOT NULL CHECK (length(provider) BETWEEN 1 AND 32),
                issuer BYTES NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2048),
                subject BYTES NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
                label TEXT NOT NULL,
                created_at INT64 NOT NULL,
                used_at INT64,
                UNIQUE (issuer, subject)
            ) STRICT
            """,
            "CREATE INDEX identities_by_account ON identities (account_id)",
            """
            CREATE TABLE provider_attempts (
                state BYTES NOT NULL PRIMARY KEY CHECK (length(state) = 32),
                provider BYTES NOT NULL CHECK (length(provider) BETWEEN 1 AND 32),
                purpose BYTES NOT NULL CHECK (length(purpose) BETWEEN 1 AND 32),
                browser BYTES NOT NULL CHECK (length(browser) = 32),
                next TEXT NOT NULL,
                remember INT64 NOT NULL CHECK (remember IN (0, 1)),
                expires_at INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX provider_attempts_by_expiry ON provider_attempts (expires_at)",
            """
            CREATE TABLE waiting_identities (
                browser BYTES NOT NULL PRIMARY KEY CHECK (length(browser) = 32),
                provider BYTES NOT NULL CHECK (length(provider) BETWEEN 1 AND 32),
                issuer BYTES NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2048),
                subject BYTES NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
                email TEXT,
                email_proved INT64 NOT NULL CHECK (email_proved IN (0, 1)),
                display_name TEXT NOT NULL,
                provider_session BYTES,
                next TEXT NOT NULL,
                remember INT64 NOT NULL CHECK (remember IN (0, 1)),
                expires_at INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX waiting_identities_by_expiry ON waiting_identities (expires_at)",
            """
            CREATE TABLE provider_sessions (
                session_id BYTES NOT NULL PRIMARY KEY CHECK (length(session_id) = 32),
                device_id BYTES CHECK (length(device_id) = 16),
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                issuer BYTES NOT NULL,
                subject BYTES NOT NULL,
                provider_session BYTES,
                expires_at INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX provider_sessions_by_subject ON provider_sessions (issuer, subject)",
            "CREATE INDEX provider_sessions_by_account ON provider_sessions (account_id)",
            "CREATE INDEX provider_sessions_by_expiry ON provider_sessions (expires_at)",
            """
            CREATE INDEX provider_sessions_by_session ON provider_sessions (issuer, provider_session)
                WHERE provider_session IS NOT NULL
            """,
            """
            CREATE TABLE logout_tokens (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                expires_at INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX logout_tokens_by_expiry ON logout_tokens (expires_at)",
        ])
}
