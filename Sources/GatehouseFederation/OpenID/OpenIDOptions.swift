/// What differs from one OpenID provider to the next.
public struct OpenIDOptions: Sendable {
    /// What is asked for; `openid` must be among it.
    ///
    /// Default: `openid`, `email`, `profile`.
    public var scopes = ["openid", "email", "profile"]

    /// Hosts, as `host` or `host:port`, that the provider's endpoints may be on beside the issuer's own.
    public var hosts: Set<String> = []

    /// What the provider's tokens may be signed with.
    ///
    /// Default: all that we can check.
    public var algorithms = Set(SigningAlgorithm.allCases)

    /// How we show who we are.
    ///
    /// Default: in the header, as every provider must understand (RFC 6749, section 2.3.1).
    public var authentication = ClientAuthentication.basic

    /// When the provider's word about an address is taken.
    ///
    /// Default: when `email_verified` is `true`.
    public var email = EmailTrust.verifiedClaim

    /// Whether a PKCE challenge is sent (RFC 7636).
    ///
    /// Default: true. Off is for a provider that refuses requests with one.
    public var sendsChallenge = true

    /// Whether the provider puts the nonce into the ID token, as it must (OpenID Connect Core 1.0, section 2).
    ///
    /// Default: true. Off is for a provider that does not; a nonce that comes all the same must be ours.
    public var hasNonce = true

    /// More parameters for the authorization endpoint.
    public var parameters: [(name: String, value: String)] = []

    /// Options with the defaults.
    public init() {}
}
