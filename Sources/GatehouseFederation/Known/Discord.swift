public import Gatehouse

extension IdentityProvider where Self == OAuthProvider {
    /// Discord.
    ///
    /// Sources: https://discord.com/developers/docs/topics/oauth2 and
    /// https://discord.com/developers/docs/resources/user, read on 2026-11-24: `verified` says whether the address is.
    public static func discord(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP()
    ) -> OAuthProvider {
        var service = OAuthDescription(
            issuer: "https://discord.com", authorizationEndpoint: "https://discord.com/api/oauth2/authorize",
            tokenEndpoint: "https://discord.com/api/oauth2/token",
            profileEndpoint: "https://discord.com/api/v10/users/@me")
        service.scopes = ["identify", "email"]
        service.names = ["global_name", "username"]
        service.email = .profile(address: "email", verified: "verified")
        return OAuthProvider(name: .discord, title: "Discord", service: service, id: id, secret: secret, http: http)
    }
}
