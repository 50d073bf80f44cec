public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Twitch, which puts into its tokens only what is asked for by name.
    ///
    /// Source: https://dev.twitch.tv/docs/authentication/getting-tokens-oidc, read on 2026-11-24.
    public static func twitch(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) -> OpenIDProvider {
        let claims = #"{"id_token":{"email":null,"email_verified":null,"preferred_username":null}}"#
        var options = OpenIDOptions()
        options.scopes = ["openid", "user:read:email"]
        options.algorithms = [.rs256]
        options.authentication = .post
        options.parameters = [(name: "claims", value: claims)]
        return OpenIDProvider(
            known: .twitch, title: "Twitch", issuer: "https://id.twitch.tv/oauth2", id: id, secret: secret,
            options: options, http: http, clock: clock)
    }
}
