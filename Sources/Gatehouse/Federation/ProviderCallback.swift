/// What the browser brought back from a provider.
public struct ProviderCallback: Sendable {
    /// To be exchanged, once.
    public let code: Secret<String>

    /// Who answers, where the provider says so (RFC 9207).
    public let issuer: String?

    /// What came along with the first sign-in only, as Apple's `user` does; text from outside.
    public let user: String?

    /// A callback with these values.
    public init(code: Secret<String>, issuer: String? = nil, user: String? = nil) {
        self.code = code
        self.issuer = issuer
        self.user = user
    }
}
