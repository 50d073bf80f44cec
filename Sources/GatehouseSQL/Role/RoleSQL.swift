/// Statements on `account_roles`, `roles` and `role_permissions`.
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
    /// A line for each permission of each role; one without, for a role that allows nothing.
    case ofAccount = """
        SELECT g.role AS role, p.permission AS permission
        FROM account_roles AS g LEFT JOIN role_permissions AS p ON p.role = g.role
        WHERE g.account_id = $1
        """
    case ofAccounts = """
        SELECT g.account_id AS account_id, g.role AS role, p.permission AS permission
        FROM account_roles AS g LEFT JOIN role_permissions AS p ON p.role = g.role
        WHERE g.account_id > $1 AND g.account_id <= $2
        """
    case create = """
        INSERT INTO roles (name, created_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING
        """
    case noteChanged = """
        UPDATE accounts SET updated_at = $1 WHERE id IN (SELECT account_id FROM account_roles WHERE role = $2)
        """
    case takeFromAll = """
        DELETE FROM account_roles WHERE role = $1
        """
    case delete = """
        DELETE FROM roles WHERE name = $1
        """
    case allow = """
        INSERT INTO role_permissions (role, permission, allowed_at) VALUES ($1, $2, $3)
        ON CONFLICT (role, permission) DO NOTHING
        """
    case deny = """
        DELETE FROM role_permissions WHERE role = $1 AND permission = $2
        """
    case isThere = """
        SELECT name AS name FROM roles WHERE name = $1
        UNION SELECT role AS name FROM account_roles WHERE role = $1
        """
    case permissions = """
        SELECT permission FROM role_permissions WHERE role = $1 ORDER BY permission
        """
    case countHolders = """
        SELECT count(*) AS holders FROM account_roles WHERE role = $1
        """
    case holders = """
        SELECT account_id FROM account_roles WHERE role = $1 ORDER BY account_id
        """
    case all = """
        SELECT name AS name FROM roles UNION SELECT role AS name FROM account_roles ORDER BY name
        """
    case allPermissions = """
        SELECT role, permission FROM role_permissions ORDER BY role, permission
        """
    case allHolders = """
        SELECT role, count(*) AS holders FROM account_roles GROUP BY role
        """
    /// Whether an account of this status has the role.
    case isHeldBy = """
        SELECT g.account_id AS account_id FROM account_roles AS g JOIN accounts AS a ON a.id = g.account_id
        WHERE g.role = $1 AND a.status = $2 LIMIT 1
        """
    /// The roles that were allowed exactly this.
    case allowing = """
        SELECT role FROM role_permissions WHERE permission = $1
        """
}
