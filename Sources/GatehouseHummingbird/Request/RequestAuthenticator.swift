public import Gatehouse
public import Hummingbird

/// Signs in single requests by something of the application's own: a header, a query argument, a client certificate.
///
/// Asked before the cookie. What it signs in holds for this request alone and leaves no trace for the next.
public protocol RequestAuthenticator: Sendable {
    /// Looks for the credential on the request.
    ///
    /// - Throws: when it cannot be checked; the request is then refused with 503, never let through.
    func authenticate(_ request: Request) async throws -> RequestCredential
}

/// What a ``RequestAuthenticator`` found.
///
/// Closed: each case must be handled.
public enum RequestCredential: Sendable {
    /// No credential of this kind: the cookie decides.
    case absent
    /// A credential that is not good. The cookie is not asked: a bad credential never falls back to it.
    case invalid
    /// A good credential of this account.
    case account(AccountID)
}
