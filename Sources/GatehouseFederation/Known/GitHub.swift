public import Gatehouse

extension IdentityProvider where Self == OAuthProvider {
    /// GitHub.
    ///
    /// Sources: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps and
    /// https://docs.github.com/en/rest/users/emails, read on 2026-11-24. The address of a profile is one that somebody likes
    /// to show; what counts is the primary one of the list, when it is verified.
    public static func github(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP()
    ) -> OAuthProvider {
        var service = OAuthDescription(
            issuer: "https://github.com", authorizationEndpoint: "https://github.com/login/oauth/authorize",
            tokenEndpoint: "https://github.com/login/oauth/access_token", profileEndpoint: "https://api.github.com/user"
        )
        service.scopes = ["read:user", "user:email"]
        service.names = ["name", "login"]
        service.email = .list(
            OAuthEmailList(
                endpoint: "https://api.github.com/user/emails", field: nil, address: "email", primary: "primary",
                verified: "verified"))
        return OAuthProvider(name: .github, title: "GitHub", service: service, id: id, secret: secret, http: http)
    }
}
