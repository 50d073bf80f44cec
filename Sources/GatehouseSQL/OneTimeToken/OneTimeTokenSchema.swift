extension SQLMigration {
    /// `scope` tells what may live beside each other: one token a purpose and scope.
    ///
    /// The columns of the code are all there or all NULL.
    static let oneTimeTokens = SQLMigration(
        number: 8, name: "one_time_tokens",
        statements: [
            """
            CREATE TABLE one_time_tokens (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                purpose BYTES NOT NULL CHECK (length(purpose) BETWEEN 1 AND 64),
                scope BYTES NOT NULL CHECK (length(scope) = 32),
                account_id BYTES REFERENCES accounts (id) ON DELETE CASCADE,
                address TEXT,
                detail TEXT NOT NULL,
                recovery INT64 NOT NULL CHECK (recovery IN (0, 1)),
                created_at INT64 NOT NULL,
                expires_at INT64 NOT NULL,
                code BYTES CHECK (length(code) = 32),
                code_key BYTES CHECK (length(code_key) = 8),
                code_browser BYTES CHECK (length(code_browser) = 32),
                code_expires_at INT64,
                code_tries INT64 NOT NULL CHECK (code_tries >= 0),
                UNIQUE (purpose, scope)
            ) STRICT
            """,
            "CREATE INDEX one_time_tokens_by_account ON one_time_tokens (account_id) WHERE account_id IS NOT NULL",
            "CREATE INDEX one_time_tokens_by_browser ON one_time_tokens (code_browser) WHERE code_browser IS NOT NULL",
            "CREATE INDEX one_time_tokens_by_expiry ON one_time_tokens (expires_at)",
        ])
}
