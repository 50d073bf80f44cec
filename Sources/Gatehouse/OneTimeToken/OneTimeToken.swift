/// Something that can be done once by whoever holds a secret that was mailed: one row, found by the secret's digest.
public struct OneTimeToken: Sendable, Identifiable, Equatable {
    /// The SHA-256 digest of the link's secret; the secret itself is nowhere on the server.
    public let id: Digest256

    /// The name of what it allows.
    public let purpose: String

    /// Whose it is; `nil` for somebody who has no account yet.
    public let accountID: AccountID?

    /// The mail address that it is about, as it was when the token was made.
    ///
    /// Whatever the token brings about is done to this address, never to one that comes with the request.
    public let address: EmailAddress?

    /// What else the flow has to know, such as the role of an invitation; never a secret.
    public let detail: String

    /// When it was made.
    public let createdAt: Timestamp

    /// When its link dies.
    public let expiresAt: Timestamp

    /// The short code beside the link, while it may still be used.
    public let code: ShortCode?

    /// Of two tokens with one purpose and one scope only the newer lives.
    public let scope: Digest256

    /// Whether it outlives changes of the account.
    public let isRecovery: Bool

    /// A token with all its parts, as a store reads it.
    public init(
        id: Digest256, purpose: String, scope: Digest256, accountID: AccountID?, address: EmailAddress?,
        detail: String = "", isRecovery: Bool = false, createdAt: Timestamp, expiresAt: Timestamp,
        code: ShortCode? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.scope = scope
        self.accountID = accountID
        self.address = address
        self.detail = detail
        self.isRecovery = isRecovery
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.code = code
    }
}
