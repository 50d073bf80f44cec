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

    /// Adds a role without noting a change of the account.
    ///
    /// - Throws: ``SQLError`` for a name that cannot be one: stored, it could never be read again.
    @discardableResult
    func addRole(_ role: Role, to account: AccountID, at now: Timestamp) throws -> Bool {
        guard Role(role.name) != nil else { throw SQLError("A role with this name cannot be granted.") }
        return try execute(RoleSQL.grant, [.id(account), .role(role), .time(now)]) > 0
    }

    func roles(of account: AccountID) throws -> Set<Role> {
        Set(try query(RoleSQL.ofAccount, [.id(account)]).map { try $0.role("role") })
    }

    /// The roles of all accounts whose identifiers lie after the first bytes, up to and with the last one.
    func roles(after first: [UInt8], upTo last: AccountID) throws -> [AccountID: Set<Role>] {
        var roles: [AccountID: Set<Role>] = [:]
        for row in try query(RoleSQL.ofAccounts, [.bytes(first), .id(last)]) {
            roles[try row.accountID("account_id"), default: []].insert(try row.role("role"))
        }
        return roles
    }
}
