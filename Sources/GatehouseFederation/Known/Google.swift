public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Google.
    ///
    /// Source: https://developers.google.com/identity/openid-connect/reference and the description that it names, read on
    /// 2026-11-24. Its issuer is `https://accounts.google.com`; the old form without a scheme is not accepted.
    public static func google(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.hosts = ["oauth2.googleapis.com", "openidconnect.googleapis.com", "www.googleapis.com"]
        options.algorithms = [.rs256]
        return OpenIDProvider(
            known: .google, title: "Google", issuer: "https://accounts.google.com", id: id, secret: secret,
            options: options, http: http, clock: clock)
    }
}
