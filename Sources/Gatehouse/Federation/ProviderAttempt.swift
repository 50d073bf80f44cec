/// One try to sign in with a provider: the secrets that bind its answer to the browser that asked.
public struct ProviderAttempt: Sendable {
    /// Comes back with the code (RFC 6749, section 10.12); 256 random bits, base64url.
    public let state: Secret<String>

    /// Comes back inside the ID token (OpenID Connect Core 1.0, section 3.1.2.1); 256 random bits, base64url.
    public let nonce: Secret<String>

    /// Proves at the token endpoint that we are who asked (RFC 7636); 256 random bits, base64url.
    public let verifier: Secret<String>

    /// Where the provider sends the browser back to: below the public URL, and registered there.
    public let redirectURI: String

    /// Whether the provider must ask for a proof again although its own session lives: `prompt=login`, and an `auth_time`
    /// of now (OpenID Connect Core 1.0, section 3.1.2.1).
    public let requiresProof: Bool

    /// An attempt with these values.
    public init(
        state: Secret<String>, nonce: Secret<String>, verifier: Secret<String>, redirectURI: String,
        requiresProof: Bool = false
    ) {
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
        self.redirectURI = redirectURI
        self.requiresProof = requiresProof
    }
}
