import Gatehouse

extension SQLTransaction: RoleStore {
    func grant(_ role: Role, to account: AccountID, at now: Timestamp) throws -> Bool {
        guard try addRole(role, to: account, at: now) else { return false }
        try send(AccountSQL.setUpdated, [.time(now), .id(account)])
        return true
    }

    func takeAway(_ role: Role, from account: AccountID, at now: Timestamp) throws -> Bool {
        guard try execute(RoleSQL.takeAway, [.id(account), .role(role)]) > 0 else { return false }
        try send(AccountSQL.setUpdated, [.time(now), .id(account)])
        return true
    }

    func isGranted(_ role: Role) throws -> Bool {
        try !query(RoleSQL.isGranted, [.role(role)]).isEmpty
    }

    func create(_ role: Role, at now: Timestamp) throws -> Bool {
        try check(role)
        return try execute(RoleSQL.create, [.role(role), .time(now)]) > 0
    }

    func delete(_ role: Role, at now: Timestamp) throws {
        try send(RoleSQL.noteChanged, [.time(now), .role(role)])
        try send(RoleSQL.takeFromAll, [.role(role)])
        try send(RoleSQL.delete, [.role(role)])
    }

    func allow(_ permission: Permission, to role: Role, at now: Timestamp) throws -> Bool {
        guard Permission(permission.name) != nil else {
            throw SQLError("A permission with this name cannot be allowed.")
        }
        _ = try create(role, at: now)
        return try execute(RoleSQL.allow, [.role(role), .permission(permission), .time(now)]) > 0
    }

    func deny(_ permission: Permission, to role: Role) throws -> Bool {
        try execute(RoleSQL.deny, [.role(role), .permission(permission)]) > 0
    }

    func role(_ role: Role) throws -> RoleRecord? {
        guard try !query(RoleSQL.isThere, [.role(role)]).isEmpty else { return nil }
        let permissions = try query(RoleSQL.permissions, [.role(role)]).map { try $0.permission("permission") }
        let holders = try query(RoleSQL.countHolders, [.role(role)]).first?.integer("holders") ?? 0
        return RoleRecord(role: role, permissions: permissions, accounts: Int(holders))
    }

    func allRoles() throws -> [RoleRecord] {
        var permissions: [Role: [Permission]] = [:]
        for row in try query(RoleSQL.allPermissions, []) {
            permissions[try row.role("role"), default: []].append(try row.permission("permission"))
        }
        var holders: [Role: Int] = [:]
        for row in try query(RoleSQL.allHolders, []) {
            holders[try row.role("role")] = Int(try row.integer("holders"))
        }
        return try query(RoleSQL.all, []).map { row in
            let role = try row.role("name")
            return RoleRecord(role: role, permissions: permissions[role] ?? [], accounts: holders[role] ?? 0)
        }
    }

    func holders(of role: Role) throws -> [AccountID] {
        try query(RoleSQL.holders, [.role(role)]).map { try $0.accountID("account_id") }
    }

    func isHeld(_ permission: Permission) throws -> Bool {
        var roles: Set = [Role.administrator]
        for grant in permission.grantedBy {
            for row in try query(RoleSQL.allowing, [.permission(grant)]) { roles.insert(try row.role("role")) }
        }
        let active = SQLValue.integer(AccountStatus.active.rawValue)
        return try roles.sorted().contains { try !query(RoleSQL.isHeldBy, [.role($0), active]).isEmpty }
    }

    /// Adds a role without noting a change of the account.
    ///
    /// - Throws: ``SQLError`` for a name that cannot be one: stored, it could never be read again.
    @discardableResult
    func addRole(_ role: Role, to account: AccountID, at now: Timestamp) throws -> Bool {
        try check(role)
        return try execute(RoleSQL.grant, [.id(account), .role(role), .time(now)]) > 0
    }

    private func check(_ role: Role) throws {
        guard Role(role.name) != nil else { throw SQLError("A role with this name cannot be granted.") }
    }

    func rights(of account: AccountID) throws -> Rights {
        var rights = Rights()
        for row in try query(RoleSQL.ofAccount, [.id(account)]) { try rights.add(row) }
        return rights
    }

    /// The roles of all accounts whose identifiers lie after the first bytes, up to and with the last one.
    func rights(after first: [UInt8], upTo last: AccountID) throws -> [AccountID: Rights] {
        var rights: [AccountID: Rights] = [:]
        for row in try query(RoleSQL.ofAccounts, [.bytes(first), .id(last)]) {
            try rights[try row.accountID("account_id"), default: Rights()].add(row)
        }
        return rights
    }
}
