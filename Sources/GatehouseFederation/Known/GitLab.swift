public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// GitLab: `gitlab.com`, or an installation of one's own.
    ///
    /// Source: https://docs.gitlab.com/integration/openid_connect_provider/, read on 2026-11-24.
    ///
    /// - Parameters:
    ///   - name: The name in addresses and settings; `gitlab` unless there are several.
    ///   - issuer: Where GitLab is.
    ///   - id: The application's id.
    ///   - secret: Its secret.
    ///   - http: How GitLab is reached.
    ///   - clock: What times are compared with.
    /// - Throws: `ProviderError` when the issuer is no https address.
    public static func gitlab(
        name: ProviderName? = nil, issuer: String = "https://gitlab.com", id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.algorithms = [.rs256]
        return try OpenIDProvider(
            name: name ?? .gitlab, title: "GitLab", issuer: issuer, id: id, secret: secret, options: options,
            http: http, clock: clock)
    }
}
