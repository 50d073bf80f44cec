/// Keeps which account has which role.
///
/// An account's roles are read with the account.
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
}
