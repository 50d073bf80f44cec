/// A browser that asked to be remembered: one row a device, whose token changes at each use.
public struct Device: Sendable, Identifiable, Equatable {
    /// The identifier.
    public let id: DeviceID

    /// Whose device it is.
    public let accountID: AccountID

    /// The digest of the token that the browser should hold now.
    public var token: Digest256

    /// The digest of the token before, by which a lost answer is told from a theft.
    public var previousToken: Digest256?

    /// When `token` was handed out.
    public var rotatedAt: Timestamp

    /// Whether `token`, or the session born with it, has been seen in use: proof that the browser received it.
    public var isConfirmed: Bool

    /// When the device was first remembered.
    public let createdAt: Timestamp

    /// When it is forgotten; use does not move it.
    public let expiresAt: Timestamp

    /// The account's credential stamp when it was remembered; when the account's moves on, the device is forgotten.
    public let credentialStamp: Int64

    /// A device with all its parts, as a store reads it.
    public init(
        id: DeviceID, accountID: AccountID, token: Digest256, previousToken: Digest256?, rotatedAt: Timestamp,
        isConfirmed: Bool, createdAt: Timestamp, expiresAt: Timestamp, credentialStamp: Int64
    ) {
        self.id = id
        self.accountID = accountID
        self.token = token
        self.previousToken = previousToken
        self.rotatedAt = rotatedAt
        self.isConfirmed = isConfirmed
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.credentialStamp = credentialStamp
    }
}
