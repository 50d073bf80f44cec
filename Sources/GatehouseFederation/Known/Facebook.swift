public import Gatehouse

extension IdentityProvider where Self == OAuthProvider {
    /// Facebook.
    ///
    /// Source: https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow, read on 2026-11-24.
    /// No field says that an address is proven, so none is taken for it.
    public static func facebook(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP()
    ) -> OAuthProvider {
        var service = OAuthDescription(
            issuer: "https://www.facebook.com", authorizationEndpoint: "https://www.facebook.com/v21.0/dialog/oauth",
            tokenEndpoint: "https://graph.facebook.com/v21.0/oauth/access_token",
            profileEndpoint: "https://graph.facebook.com/v21.0/me?fields=id,name,email")
        service.scopes = ["public_profile", "email"]
        service.email = .profile(address: "email", verified: nil)
        return OAuthProvider(name: .facebook, title: "Facebook", service: service, id: id, secret: secret, http: http)
    }
}
