public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Any provider that speaks OpenID Connect.
    ///
    /// - Parameters:
    ///   - name: The name in addresses and settings.
    ///   - title: What the button says; the name, unless given.
    ///   - issuer: The address that the provider's tokens name as `iss`.
    ///   - id: The client id.
    ///   - secret: The secret that belongs to it.
    ///   - options: What differs from other providers.
    ///   - http: How the provider is reached.
    ///   - clock: What times are compared with.
    /// - Throws: `ProviderError` when the issuer is no https address.
    public static func oidc(
        name: ProviderName, title: String? = nil, issuer: String, id: String, secret: Secret<String>,
        options: OpenIDOptions = OpenIDOptions(), http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        try OpenIDProvider(
            name: name, title: title ?? name.description, issuer: issuer, id: id, secret: secret, options: options,
            http: http, clock: clock)
    }

    /// A tenant of Auth0, whose issuer ends with a slash.
    ///
    /// Source: https://auth0.com/docs/get-started/applications/configure-applications-with-oidc-discovery, read on
    /// 2026-11-24.
    ///
    /// - Throws: `ProviderError` when the issuer is no https address.
    public static func auth0(
        name: ProviderName? = nil, issuer: String, id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.algorithms = [.rs256, .ps256]
        options.authentication = .post
        return try OpenIDProvider(
            name: name ?? .auth0, title: "Auth0", issuer: issuer, id: id, secret: secret, options: options, http: http,
            clock: clock)
    }

    /// An authorization server of Okta.
    ///
    /// Source: https://developer.okta.com/docs/concepts/auth-servers/, read on 2026-11-24.
    ///
    /// - Throws: `ProviderError` when the issuer is no https address.
    public static func okta(
        name: ProviderName? = nil, issuer: String, id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.algorithms = [.rs256]
        return try OpenIDProvider(
            name: name ?? .okta, title: "Okta", issuer: issuer, id: id, secret: secret, options: options, http: http,
            clock: clock)
    }

    /// A realm of Keycloak, such as `https://sso.example.org/realms/main`.
    ///
    /// Source: https://www.keycloak.org/securing-apps/oidc-layers, read on 2026-11-24.
    ///
    /// - Throws: `ProviderError` when the issuer is no https address.
    public static func keycloak(
        name: ProviderName? = nil, issuer: String, id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        try OpenIDProvider(
            name: name ?? .keycloak, title: "Keycloak", issuer: issuer, id: id, secret: secret, http: http,
            clock: clock)
    }
}
