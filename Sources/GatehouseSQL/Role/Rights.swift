import Gatehouse

/// What an account is and may do, as its rows add up to it.
struct Rights {
    private(set) var roles: Set<Role> = []
    private var grants: Set<Permission> = []

    /// What the roles allow.
    var permissions: PermissionSet { grants.isEmpty ? .none : PermissionSet(grants) }

    mutating func add(_ row: SQLRow) throws {
        roles.insert(try row.role("role"))
        if try row.bytesOrNull("permission") != nil { grants.insert(try row.permission("permission")) }
    }
}
