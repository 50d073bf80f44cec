extension Auth {
    /// How many permissions a role has at most.
    public static let mostPermissions = 100

    /// Makes a role that allows these.
    ///
    /// - Parameters:
    ///   - role: the name, which no role has yet.
    ///   - permissions: what it allows.
    ///   - manager: the account that makes it, which can give only what it may do itself; `nil` for an operator.
    ///   - caller: where that comes from, for the record.
    /// - Throws: ``AuthError/invalidRole``, ``AuthError/invalidPermission``, ``AuthError/roleExists``,
    ///   ``AuthError/tooManyPermissions``, ``AuthError/notRoleManager``, ``AuthError/beyondOwnPermissions``.
    public func createRole(
        _ role: Role, permissions: Set<Permission> = [], by manager: AccountID? = nil, caller: Caller = .console
    ) async throws {
        guard Role(role.name) != nil else { throw AuthError.invalidRole }
        guard permissions.allSatisfy({ Permission($0.name) != nil }) else { throw AuthError.invalidPermission }
        guard permissions.count <= Auth.mostPermissions else { throw AuthError.tooManyPermissions }
        try await write { flow in
            let manager = try flow.roleManager(manager)
            guard role != .administrator, try flow.store.create(role, at: flow.now) else { throw AuthError.roleExists }
            try manager.checkGiving(PermissionSet(permissions))
            try flow.record(.roleCreated, account: nil, caller: caller, detail: manager.signed(role.name))
            for permission in permissions.sorted() {
                _ = try flow.store.allow(permission, to: role, at: flow.now)
                let words = manager.signed("\(role) \(permission)")
                try flow.record(.permissionAllowed, account: nil, caller: caller, detail: words)
            }
            // Somebody may have been granted it before it was created.
            if !permissions.isEmpty { try flow.revokeHolders(of: role) }
        }
    }

    /// Deletes a role and takes it from everybody who has it.
    ///
    /// - Throws: ``AuthError/noSuchRole``, ``AuthError/builtInRole``, ``AuthError/lastAdministrator``,
    ///   ``AuthError/notRoleManager``, ``AuthError/beyondOwnPermissions``.
    public func deleteRole(_ role: Role, by manager: AccountID? = nil, caller: Caller = .console) async throws {
        try await change(role, by: manager) { manager, record, flow in
            try manager.checkGiving(PermissionSet(record.permissions))
            try flow.revokeHolders(of: role)
            try flow.store.delete(role, at: flow.now)
            try flow.record(.roleDeleted, account: nil, caller: caller, detail: manager.signed(role.name))
        }
    }

    /// Lets a role allow something more.
    ///
    /// - Returns: whether it did not allow exactly this before.
    /// - Throws: ``AuthError/noSuchRole``, ``AuthError/builtInRole``, ``AuthError/invalidPermission``,
    ///   ``AuthError/tooManyPermissions``, ``AuthError/notRoleManager``, ``AuthError/beyondOwnPermissions``.
    @discardableResult
    public func allow(
        _ permission: Permission, to role: Role, by manager: AccountID? = nil, caller: Caller = .console
    ) async throws -> Bool {
        guard Permission(permission.name) != nil else { throw AuthError.invalidPermission }
        return try await change(role, by: manager) { manager, record, flow in
            try manager.checkGiving([permission])
            guard try flow.store.allow(permission, to: role, at: flow.now) else { return false }
            guard record.permissions.count < Auth.mostPermissions else { throw AuthError.tooManyPermissions }
            let words = manager.signed("\(role) \(permission)")
            try flow.record(.permissionAllowed, account: nil, caller: caller, detail: words)
            try flow.revokeHolders(of: role)
            return true
        }
    }

    /// Takes from a role what was allowed to it; a wildcard is taken as a whole.
    ///
    /// - Returns: whether exactly this was allowed.
    /// - Throws: ``AuthError/noSuchRole``, ``AuthError/builtInRole``, ``AuthError/lastAdministrator``,
    ///   ``AuthError/notRoleManager``, ``AuthError/beyondOwnPermissions``.
    @discardableResult
    public func deny(
        _ permission: Permission, to role: Role, by manager: AccountID? = nil, caller: Caller = .console
    ) async throws -> Bool {
        try await change(role, by: manager) { manager, record, flow in
            try manager.checkGiving([permission])
            guard try flow.store.deny(permission, to: role) else { return false }
            let words = manager.signed("\(role) \(permission)")
            try flow.record(.permissionDenied, account: nil, caller: caller, detail: words)
            try flow.revokeHolders(of: role)
            return true
        }
    }

    private func change<Result: Sendable>(
        _ role: Role, by manager: AccountID?,
        _ body: @escaping @Sendable (RoleManager, RoleRecord, Flow) throws -> Result
    ) async throws -> Result {
        try await write { flow in
            let manager = try flow.roleManager(manager)
            guard role != .administrator else { throw AuthError.builtInRole }
            guard let record = try flow.store.role(role) else { throw AuthError.noSuchRole }
            let makesAdministrators = PermissionSet(record.permissions).contains(.manageRoles)
            let hadOne = try makesAdministrators && flow.store.isHeld(.manageRoles)
            let result = try body(manager, record, flow)
            if hadOne { try flow.keepAdministrator() }
            return result
        }
    }
}

extension Flow {
    /// Makes every server forget what it has cached of the accounts with this role.
    fileprivate func revokeHolders(of role: Role) throws {
        for account in try store.holders(of: role) { try store.revoke(account) }
    }
}
