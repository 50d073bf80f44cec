/// An OAuth 2 service without OpenID Connect: where it is asked, and in which fields of its answers what stands.
///
/// Names of fields are exact. A word about an address is taken only from a field of which the service's own documents say
/// that it means a proven address.
public struct OAuthDescription: Sendable {
    /// What stands for the service in an identity, as `iss` does elsewhere; chosen once and never changed.
    public let issuer: String

    /// Where the browser is sent.
    public let authorizationEndpoint: String

    /// Where the code is exchanged.
    public let tokenEndpoint: String

    /// Where the service says who the access token is for.
    public let profileEndpoint: String

    /// What is asked for.
    public var scopes: [String] = []

    /// How we show who we are.
    ///
    /// Default: in the form.
    public var authentication = ClientAuthentication.post

    /// Whether a PKCE challenge is sent (RFC 7636); a service that does not know it passes over it.
    ///
    /// Default: true.
    public var sendsChallenge = true

    /// The field of the profile that never changes and is never given to somebody else: a text or a whole number.
    public var subject = "id"

    /// The fields of the profile that may hold a name, the best one first.
    public var names = ["name"]

    /// Where the mail address is found.
    public var email = OAuthEmail.none

    /// A service with these addresses.
    public init(
        issuer: String, authorizationEndpoint: String, tokenEndpoint: String, profileEndpoint: String
    ) {
        self.issuer = issuer
        self.authorizationEndpoint = authorizationEndpoint
        self.tokenEndpoint = tokenEndpoint
        self.profileEndpoint = profileEndpoint
    }
}
