/// Another system that says who somebody is: an OpenID provider, or an OAuth 2 service with a description of its own.
///
/// It speaks with that system and checks what it says. Whose account it is, and whether the browser is the one that
/// asked, is decided by ``Auth``: state, nonce and verifier are made, bound and used up there.
public protocol IdentityProvider: Sendable {
    /// The name in addresses and settings.
    var name: ProviderName { get }

    /// What the button says after "Sign in with".
    var title: String { get }

    /// Where the browser is sent: the provider's authorization endpoint with our parameters.
    ///
    /// - Throws: ``ProviderError``.
    func authorizationURL(for attempt: ProviderAttempt) async throws -> String

    /// Exchanges the code that came back and checks everything that the provider then says.
    ///
    /// The caller has already used up the state and compared it.
    ///
    /// - Throws: ``ProviderError``.
    func identity(from callback: ProviderCallback, of attempt: ProviderAttempt) async throws -> ProviderIdentity

    /// Where the browser is sent to end its session there too (OpenID Connect RP-Initiated Logout 1.0), or nil when the
    /// provider has no such endpoint.
    ///
    /// - Throws: ``ProviderError``.
    func logOutURL(returningTo address: String, idToken: Secret<String>?) async throws -> String?

    /// Checks a logout token that the provider posted (OpenID Connect Back-Channel Logout 1.0, section 2.6).
    ///
    /// That its `jti` is new is checked by the caller.
    ///
    /// - Throws: ``ProviderError``.
    func logOutRequest(from token: String) async throws -> ProviderLogOut

    /// Asks the provider for what a sign-in needs before anybody signs in: its description, its keys.
    ///
    /// What has nothing to ask for is fine.
    ///
    /// - Throws: ``ProviderError``.
    func check() async throws
}

extension IdentityProvider {
    /// Nothing to ask for.
    public func check() async throws {}
}
