/// Keeps one password hash an account.
public protocol PasswordStore {
    /// The stored hash, or `nil` for an account without a password.
    func passwordHash(of id: AccountID) throws -> String?

    /// Stores a hash for the account, in place of one it may have.
    ///
    /// When it is of another password, raise the account's credential stamp in the same transaction.
    ///
    /// `mustChange` says that an operator chose the password, so that its owner must set a new one first.
    func setPasswordHash(_ hash: String, of id: AccountID, mustChange: Bool, at now: Timestamp) throws

    /// Replaces exactly this hash by another of the same password.
    ///
    /// - Returns: whether the old one was still there.
    func replacePasswordHash(_ old: String, with new: String, of id: AccountID) throws -> Bool
}
