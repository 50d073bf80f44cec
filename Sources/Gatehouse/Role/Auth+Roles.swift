extension Auth {
    /// Gives an account a role.
    ///
    /// Remembered devices are forgotten with it, where the new policy does not offer them.
    ///
    /// - Parameters:
    ///   - role: what to give; it need not have been created before.
    ///   - id: whom to give it.
    ///   - manager: the account that gives it, which can give only what it may do itself; `nil` for an operator.
    ///   - caller: where that comes from, for the record.
    /// - Returns: whether the account did not have it before.
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/notRoleManager``, ``AuthError/beyondOwnPermissions``.
    @discardableResult
    public func grant(
        _ role: Role, to id: AccountID, by manager: AccountID? = nil, caller: Caller = .console
    ) async throws -> Bool {
        let offersRemember = configuration.sessions.limits(for: [role]).allowsRememberMe
        return try await change(id) { flow in
            let manager = try flow.roleManager(manager)
            try manager.checkGiving(role, in: flow)
            guard try flow.store.grant(role, to: id, at: flow.now) else { return false }
            if !offersRemember { try flow.store.forgetDevices(of: id) }
            try flow.record(.roleGranted, account: id, caller: caller, detail: manager.signed(role.name))
            try flow.tellOwner(.roleGranted(role), of: id)
            try flow.store.revoke(id)
            return true
        }
    }

    /// Takes a role from an account.
    ///
    /// - Parameters:
    ///   - role: what to take.
    ///   - id: whom to take it from.
    ///   - manager: the account that takes it, which can take only what it may do itself; `nil` for an operator.
    ///   - caller: where that comes from, for the record.
    /// - Returns: whether the account had it.
    /// - Throws: ``AuthError/lastAdministrator``, and as ``grant(_:to:by:caller:)``.
    @discardableResult
    public func revoke(
        _ role: Role, from id: AccountID, by manager: AccountID? = nil, caller: Caller = .console
    ) async throws -> Bool {
        try await change(id) { flow in
            let manager = try flow.roleManager(manager)
            try manager.checkGiving(role, in: flow)
            guard try flow.store.takeAway(role, from: id, at: flow.now) else { return false }
            try flow.record(.roleRevoked, account: id, caller: caller, detail: manager.signed(role.name))
            try flow.tellOwner(.roleRevoked(role), of: id)
            try flow.store.revoke(id)
            return true
        }
    }

    /// All roles, in the order of their names: `admin`, those that were created, and those that somebody has.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func roles() async throws -> [RoleRecord] {
        let stored = try await store.read { try $0.allRoles() }
        guard !stored.contains(where: { $0.role == .administrator }) else { return stored }
        return (stored + [.administrator]).sorted { $0.role < $1.role }
    }

    /// The role of this name.
    ///
    /// - Throws: ``AuthError/noSuchRole``.
    public func role(_ role: Role) async throws -> RoleRecord {
        if let record = try await store.read({ try $0.role(role) }) { return record }
        guard role == .administrator else { throw AuthError.noSuchRole }
        return .administrator
    }
}

extension Account {
    /// Whether it can make administrators: it may sign in and change roles.
    public var isAdministrator: Bool { status == .active && permissions.contains(.manageRoles) }
}

extension Flow {
    /// Refuses what leaves the site without an administrator; asked after a change that took one away.
    func keepAdministrator() throws {
        guard try store.isHeld(.manageRoles) else { throw AuthError.lastAdministrator }
    }

    /// Writes down the roles that an account was made with.
    func recordRoles(of account: Account, caller: Caller) throws {
        for role in account.roles.sorted() {
            try record(.roleGranted, account: account.id, caller: caller, detail: role.name)
        }
    }
}
