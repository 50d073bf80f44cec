/// Keeps which roles there are, what they allow, and which account has which.
///
/// An account's roles are read with the account, and what they allow with them. A role is there once it was created or
/// granted.
public protocol RoleStore {
    /// Gives the account a role.
    ///
    /// - Returns: whether it did not have it before.
    func grant(_ role: Role, to account: AccountID, at now: Timestamp) throws -> Bool

    /// Takes a role from the account.
    ///
    /// - Returns: whether it had it.
    func takeAway(_ role: Role, from account: AccountID, at now: Timestamp) throws -> Bool

    /// Whether any account has the role, disabled ones included.
    func isGranted(_ role: Role) throws -> Bool

    /// Makes a role that allows nothing yet.
    ///
    /// - Returns: `false`, and nothing changed, when it was created before.
    func create(_ role: Role, at now: Timestamp) throws -> Bool

    /// Takes a role from everybody who has it, and forgets what it allowed.
    func delete(_ role: Role, at now: Timestamp) throws

    /// Lets a role allow something; the role is created with it.
    ///
    /// - Returns: whether it did not allow it before.
    func allow(_ permission: Permission, to role: Role, at now: Timestamp) throws -> Bool

    /// Takes a permission from a role, exactly as it was allowed.
    ///
    /// - Returns: whether it had it.
    func deny(_ permission: Permission, to role: Role) throws -> Bool

    /// The role, if it is there.
    func role(_ role: Role) throws -> RoleRecord?

    /// All roles, in the order of their names.
    func allRoles() throws -> [RoleRecord]

    /// The accounts that have the role.
    func holders(of role: Role) throws -> [AccountID]

    /// Whether an account that may sign in has this permission, by whatever role.
    func isHeld(_ permission: Permission) throws -> Bool
}
