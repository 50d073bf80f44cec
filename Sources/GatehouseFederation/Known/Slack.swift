public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Slack.
    ///
    /// Sources: https://docs.slack.dev/authentication/sign-in-with-slack/,
    /// https://docs.slack.dev/reference/methods/openid.connect.token and Slack's own description, read on 2026-11-24.
    public static func slack(
        id: String, secret: Secret<String>, http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) -> OpenIDProvider {
        var options = OpenIDOptions()
        options.algorithms = [.rs256]
        options.authentication = .post
        return OpenIDProvider(
            known: .slack, title: "Slack", issuer: "https://slack.com", id: id, secret: secret, options: options,
            http: http, clock: clock)
    }
}
