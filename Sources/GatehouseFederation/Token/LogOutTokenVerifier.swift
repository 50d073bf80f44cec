import Gatehouse

/// Checks logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.6).
struct LogOutTokenVerifier: Sendable {
    /// How old a logout token may be.
    static let maximumAge: Duration = .minutes(2)

    private static let event = "http://schemas.openid.net/event/backchannel-logout"

    let tokens: TokenVerifier

    /// What a logout token asks for.
    ///
    /// - Throws: `ProviderError`.
    func request(from token: String) async throws -> ProviderLogOut {
        let token = try await tokens.claims(of: token, types: ["logout+jwt", "jwt"])
        let claims = token.claims
        guard token.issued + Self.maximumAge > tokens.clock.now() else {
            throw ProviderError.untrusted("the logout token is too old")
        }
        guard case .object(let events) = claims["events"], case .object = events[Self.event] else {
            throw ProviderError.untrusted("events does not name a back-channel logout")
        }
        guard claims["nonce"] == nil else { throw ProviderError.untrusted("a logout token must not have a nonce") }
        let subject = try claims.text("sub")
        let session = try claims.text("sid")
        guard subject != nil || session != nil else { throw ProviderError.untrusted("sub and sid are missing") }
        return ProviderLogOut(
            issuer: token.issuer, subject: subject, providerSession: session, tokenID: try claims.requiredText("jti"))
    }
}
