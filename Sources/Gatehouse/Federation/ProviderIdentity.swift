/// Somebody, as a provider knows them.
///
/// Issuer and subject together are the identity; everything else may change.
public struct ProviderIdentity: Sendable {
    /// Who says it: the `iss` of the ID token, or the one that the description of an OAuth 2 service fixes.
    public let issuer: String

    /// Who it is there: unique within the issuer, never reassigned; at most 255 bytes.
    public let subject: String

    /// The mail address that the provider names, as it came.
    public let email: String?

    /// Whether the provider has proved that the address is theirs *and* is trusted to say so.
    public let isEmailVerified: Bool

    /// A name to propose; text from outside.
    public let displayName: String?

    /// The session at the provider (`sid`), which its back-channel logout may name.
    public let providerSession: String?

    /// The ID token, for the log-out there (`id_token_hint`).
    public let idToken: Secret<String>?

    /// An identity with these values.
    public init(
        issuer: String, subject: String, email: String? = nil, isEmailVerified: Bool = false,
        displayName: String? = nil, providerSession: String? = nil, idToken: Secret<String>? = nil
    ) {
        self.issuer = issuer
        self.subject = subject
        self.email = email
        self.isEmailVerified = isEmailVerified
        self.displayName = displayName
        self.providerSession = providerSession
        self.idToken = idToken
    }
}
