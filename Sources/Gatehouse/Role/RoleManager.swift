/// Whoever changes roles, and what that may touch: one rule for the command line, the JSON interface and pages.
///
/// An operator at the machine may do everything. An account needs ``Permission/manageRoles``, and gives and takes only what
/// it may do itself.
struct RoleManager {
    private let id: AccountID?
    private let permissions: PermissionSet

    /// - Throws: ``AuthError/notRoleManager`` for an account that may not, as it is in this transaction.
    init(_ id: AccountID?, in flow: Flow) throws {
        self.id = id
        guard let id else {
            permissions = .everything
            return
        }
        guard let account = try flow.store.account(id), account.isAdministrator else {
            throw AuthError.notRoleManager
        }
        permissions = account.permissions
    }

    /// - Throws: ``AuthError/beyondOwnPermissions``.
    func checkGiving(_ permissions: PermissionSet) throws {
        guard self.permissions.contains(permissions) else { throw AuthError.beyondOwnPermissions }
    }

    /// - Throws: ``AuthError/beyondOwnPermissions`` when the role allows what this one may not do.
    func checkGiving(_ role: Role, in flow: Flow) throws {
        try checkGiving(
            role == .administrator ? .everything : PermissionSet(try flow.store.role(role)?.permissions ?? []))
    }

    /// The words for the record, with the account that is answerable for them.
    func signed(_ words: String) -> String {
        id.map { "\(words) by \($0)" } ?? words
    }
}

extension Flow {
    /// The account that changes roles, or an operator for `nil`.
    func roleManager(_ id: AccountID?) throws -> RoleManager { try RoleManager(id, in: self) }
}
