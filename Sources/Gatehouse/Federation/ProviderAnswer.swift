/// What a browser brought back from a provider, before anything of it is believed.
public struct ProviderAnswer: Sendable {
    /// The state that it claims.
    public let state: Secret<String>

    /// The code, if the provider gave one.
    public let code: Secret<String>?

    /// The provider's word for what went wrong (RFC 6749, section 4.1.2.1).
    public let error: String?

    /// Who answers, where the provider says so (RFC 9207).
    public let issuer: String?

    /// What came along with the first sign-in only.
    public let user: String?

    /// An answer with these values.
    public init(
        state: String, code: String? = nil, error: String? = nil, issuer: String? = nil, user: String? = nil
    ) {
        self.state = Secret(state)
        self.code = code.map(Secret.init)
        self.error = error
        self.issuer = issuer
        self.user = user
    }
}
