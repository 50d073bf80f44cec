/// An identity at a provider that is a way into an account.
public struct LinkedIdentity: Sendable, Identifiable, Equatable {
    /// Names it on the account's pages.
    public let id: UUIDv7

    /// Whose it is; one identity belongs to one account.
    public let accountID: AccountID

    /// The provider that it was linked with.
    public let provider: ProviderName

    /// Who says who it is; with ``subject`` it is the identity.
    public let issuer: String

    /// Who it is there.
    public let subject: String

    /// What the owner knows it by: the mail address or the name that the provider told when it was linked; may be empty.
    public let label: String

    /// When it was linked.
    public let createdAt: Timestamp

    /// When it last signed its owner in, or `nil` before the first time.
    public let usedAt: Timestamp?

    /// An identity with all its parts, as a store reads it.
    public init(
        id: UUIDv7, accountID: AccountID, provider: ProviderName, issuer: String, subject: String, label: String,
        createdAt: Timestamp, usedAt: Timestamp? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.provider = provider
        self.issuer = issuer
        self.subject = subject
        self.label = label
        self.createdAt = createdAt
        self.usedAt = usedAt
    }
}
