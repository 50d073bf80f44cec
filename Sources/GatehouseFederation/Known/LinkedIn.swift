public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// LinkedIn.
    ///
    /// Source: https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2, read
    /// on 2026-11-24. It promises neither a nonce nor PKCE; other clients report that no nonce comes back, and that a PKCE
    /// verifier is answered with `invalid_client`. So the state alone binds its answer to the browser.
    public static func linkedin(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.hosts = ["api.linkedin.com"]
        options.algorithms = [.rs256]
        options.authentication = .post
        options.sendsChallenge = false
        options.hasNonce = false
        return OpenIDProvider(
            known: .linkedin, title: "LinkedIn", issuer: "https://www.linkedin.com/oauth", id: id, secret: secret,
            options: options, http: http, clock: clock)
    }
}
