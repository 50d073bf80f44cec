/// Statements on `account_roles`.
enum RoleSQL: String, SQLStatement {
    case grant = """
        INSERT INTO account_roles (account_id, role, granted_at) VALUES ($1, $2, $3)
        ON CONFLICT (account_id, role) DO NOTHING
        """
    case takeAway = """
        DELETE FROM account_roles WHERE account_id = $1 AND role = $2
        """
    case isGranted = """
        SELECT account_id FROM account_roles WHERE role = $1 LIMIT 1
        """
    case ofAccount = """
        SELECT role FROM account_roles WHERE account_id = $1
        """
    case ofAccounts = """
        SELECT account_id, role FROM account_roles WHERE account_id > $1 AND account_id <= $2
        """
}

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
}
