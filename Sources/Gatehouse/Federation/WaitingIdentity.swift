/// An identity that no account has yet: it waits until its browser makes an account for it or proves an account it has.
public struct WaitingIdentity: Sendable, Equatable {
    /// The digest of the secret of the browser that brought it; of two of one browser only the newer waits.
    public let browser: Digest256

    /// The provider.
    public let provider: ProviderName

    /// Who says who it is.
    public let issuer: String

    /// Who it is there.
    public let subject: String

    /// The mail address that the provider named, if it can be one.
    public let email: EmailAddress?

    /// Whether that address counts as proved without a mail of ours.
    public let isEmailProved: Bool

    /// A name to show; text from outside, cut.
    public let displayName: String

    /// The session at the provider.
    public let providerSession: String?

    /// Where it leads in the end; empty for the usual place.
    public let next: String

    /// Whether the device is to be remembered.
    public let remember: Bool

    /// When it dies.
    public let expiresAt: Timestamp

    /// How long one waits: 30 minutes, for a mail to arrive.
    static let lifetime: Duration = .minutes(30)

    /// An identity with all its parts, as a store reads it.
    public init(
        browser: Digest256, provider: ProviderName, issuer: String, subject: String, email: EmailAddress?,
        isEmailProved: Bool, displayName: String, providerSession: String?, next: String, remember: Bool,
        expiresAt: Timestamp
    ) {
        self.browser = browser
        self.provider = provider
        self.issuer = issuer
        self.subject = subject
        self.email = email
        self.isEmailProved = isEmailProved
        self.displayName = displayName
        self.providerSession = providerSession
        self.next = next
        self.remember = remember
        self.expiresAt = expiresAt
    }

    /// What the account's owner will know it by.
    var label: String { email?.text ?? displayName }
}
