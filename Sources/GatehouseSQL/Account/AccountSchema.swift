extension SQLMigration {
    /// The check on `status` leaves room for kinds to come: SQLite cannot change a check without building the table anew.
    static let accounts = SQLMigration(
        number: 1, name: "accounts",
        statements: [
            """
            CREATE TABLE accounts (
                id BYTES NOT NULL PRIMARY KEY CHECK (length(id) = 16),
                username TEXT NOT NULL,
                username_key BYTES NOT NULL UNIQUE CHECK (length(username_key) > 0),
                email TEXT,
                email_key BYTES UNIQUE CHECK (length(email_key) > 0),
                status INT64 NOT NULL CHECK (status BETWEEN 0 AND 9),
                created_at INT64 NOT NULL,
                updated_at INT64 NOT NULL,
                last_login_at INT64,
                credential_stamp INT64 NOT NULL CHECK (credential_stamp >= 0)
            ) STRICT
            """
        ])

    static let verifiedAddresses = SQLMigration(
        number: 10, name: "verified_addresses",
        statements: ["ALTER TABLE accounts ADD COLUMN email_verified_at INT64"])
}
