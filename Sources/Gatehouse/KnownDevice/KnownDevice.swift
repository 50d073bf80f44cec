/// A browser in which the account's password was proved once: one row an account and browser.
public struct KnownDevice: Sendable, Identifiable, Equatable {
    /// The identifier, which stays when the browser's token changes, and so does what is counted under it.
    public let id: DeviceID

    /// The account that knows it.
    public let accountID: AccountID

    /// The digest of the token that the browser holds.
    public let token: Digest256

    /// When the account first saw it.
    public let createdAt: Timestamp

    /// When somebody last logged in with it.
    public let usedAt: Timestamp

    /// A known device with all its parts, as a store keeps it.
    public init(
        id: DeviceID, accountID: AccountID, token: Digest256, createdAt: Timestamp, usedAt: Timestamp? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.token = token
        self.createdAt = createdAt
        self.usedAt = usedAt ?? createdAt
    }
}
