public import Gatehouse

extension IdentityProvider where Self == OAuthProvider {
    /// Bitbucket Cloud.
    ///
    /// Sources: https://developer.atlassian.com/cloud/bitbucket/oauth-2 and
    /// https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/, read on 2026-11-24. What may be read is chosen
    /// where the consumer is registered: `account` and `email`.
    public static func bitbucket(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP()
    ) -> OAuthProvider {
        var service = OAuthDescription(
            issuer: "https://bitbucket.org", authorizationEndpoint: "https://bitbucket.org/site/oauth2/authorize",
            tokenEndpoint: "https://bitbucket.org/site/oauth2/access_token",
            profileEndpoint: "https://api.bitbucket.org/2.0/user")
        service.authentication = .basic
        service.subject = "uuid"
        service.names = ["display_name"]
        service.email = .list(
            OAuthEmailList(
                endpoint: "https://api.bitbucket.org/2.0/user/emails", field: "values", address: "email",
                primary: "is_primary", verified: "is_confirmed"))
        return OAuthProvider(name: .bitbucket, title: "Bitbucket", service: service, id: id, secret: secret, http: http)
    }
}
