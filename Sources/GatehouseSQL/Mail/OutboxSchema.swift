extension SQLMigration {
    /// `account_id` is no foreign key: the mail about the end of an account is sent after it.
    static let outbox = SQLMigration(
        number: 9, name: "outbox",
        statements: [
            """
            CREATE TABLE outbox (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                kind TEXT NOT NULL,
                account_id BYTES CHECK (length(account_id) = 16),
                message BYTES NOT NULL,
                created_at INT64 NOT NULL,
                give_up_at INT64 NOT NULL,
                next_at INT64 NOT NULL,
                attempts INT64 NOT NULL CHECK (attempts >= 0),
                claim BYTES CHECK (length(claim) = 16),
                failed_at INT64,
                last_error TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX outbox_by_next ON outbox (next_at) WHERE failed_at IS NULL",
            "CREATE INDEX outbox_by_failure ON outbox (failed_at) WHERE failed_at IS NOT NULL",
        ])
}
