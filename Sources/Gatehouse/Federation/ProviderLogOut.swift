/// What a checked logout token asks for.
public struct ProviderLogOut: Sendable {
    /// Who asks.
    public let issuer: String

    /// Whose sessions end; nil when only a session is named.
    public let subject: String?

    /// The one session at the provider that ended; nil for all of the subject's.
    public let providerSession: String?

    /// Names the token, so that it counts once.
    public let tokenID: String

    /// A request with these values.
    public init(issuer: String, subject: String?, providerSession: String?, tokenID: String) {
        self.issuer = issuer
        self.subject = subject
        self.providerSession = providerSession
        self.tokenID = tokenID
    }
}
