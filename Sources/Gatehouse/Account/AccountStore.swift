/// Keeps accounts.
public protocol AccountStore {
    /// Stores a new account under its keys.
    ///
    /// - Returns: which key another account holds already, in which case nothing was stored; `nil` when it was stored.
    func insert(_ account: Account, usernameKey: [UInt8], emailKey: [UInt8]?) throws -> AccountConflict?

    /// The account with this identifier.
    func account(_ id: AccountID) throws -> Account?

    /// The account with this canonical user name.
    func account(usernameKey: [UInt8]) throws -> Account?

    /// The account with this canonical mail address.
    func account(emailKey: [UInt8]) throws -> Account?

    /// Gives the account another mail address, or none; `verified` is when its owner showed that it is theirs.
    ///
    /// - Returns: `false`, and nothing changed, when another account has the address.
    func setAddress(_ address: EmailAddress?, verified: Timestamp?, of id: AccountID, at now: Timestamp) throws -> Bool

    /// Notes that the account's owner showed that this address is theirs.
    ///
    /// - Returns: whether the account still has exactly this address.
    func setAddressVerified(_ address: EmailAddress, of id: AccountID, at now: Timestamp) throws -> Bool

    /// The accounts after this one in the order of their making, at most `limit`.
    func accounts(after id: AccountID?, limit: Int) throws -> [Account]

    /// Sets whether the account may sign in.
    func setStatus(_ status: AccountStatus, of id: AccountID, at now: Timestamp) throws

    /// Notes a login.
    func setLastLogin(of id: AccountID, at now: Timestamp) throws

    /// Raises the credential stamp, so that every session and remembered device of the account is dead.
    ///
    /// - Returns: the new stamp.
    func raiseCredentialStamp(of id: AccountID, at now: Timestamp) throws -> Int64

    /// Deletes the account and everything that belongs to it; its audit rows stay, without their personal fields.
    func delete(_ id: AccountID) throws
}

/// The key that stands in the way of a new account.
public enum AccountConflict: Sendable {
    /// The user name.
    case username
    /// The mail address.
    case email
}
