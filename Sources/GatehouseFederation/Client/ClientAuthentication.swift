/// How we show the provider's token endpoint who we are.
public enum ClientAuthentication: Sendable {
    /// In the `Authorization` header (RFC 6749, section 2.3.1): `client_secret_basic`.
    case basic
    /// In the form: `client_secret_post`.
    case post
}
