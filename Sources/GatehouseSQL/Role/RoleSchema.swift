extension SQLMigration {
    static let roles = SQLMigration(
        number: 5, name: "roles",
        statements: [
            """
            CREATE TABLE account_roles (
                account_id BYTES NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
                role BYTES NOT NULL CHECK (length(role) BETWEEN 1 AND 64),
                granted_at INT64 NOT NULL,
                PRIMARY KEY (account_id, role)
            ) STRICT
            """
        ])

    /// Whether there is an administrator yet is asked at every start.
    static let rolesByName = SQLMigration(
        number: 14, name: "roles_by_name", statements: ["CREATE INDEX account_roles_by_role ON account_roles (role)"])

    /// `account_roles` refers to no row of `roles`: a role may be granted that nobody created, as the version before does.
    static let permissions = SQLMigration(
        number: 15, name: "permissions",
        statements: [
            """
            CREATE TABLE roles (
                name BYTES NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
                created_at INT64 NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE role_permissions (
                role BYTES NOT NULL REFERENCES roles (name) ON DELETE CASCADE,
                permission BYTES NOT NULL CHECK (length(permission) BETWEEN 1 AND 64),
                allowed_at INT64 NOT NULL,
                PRIMARY KEY (role, permission)
            ) STRICT
            """,
            "CREATE INDEX role_permissions_by_permission ON role_permissions (permission)",
        ])
}
