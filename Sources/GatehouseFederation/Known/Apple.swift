public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Apple, whose client secret is a token that we sign.
    ///
    /// Sources: https://developer.apple.com/documentation/signinwithapplerestapi/generate-and-validate-tokens and
    /// https://developer.apple.com/documentation/signinwithapple/authenticating-users-with-sign-in-with-apple, read on
    /// 2026-11-24. With the scopes `name` and `email` the browser comes back with a POST from Apple's site, and with the
    /// field `user` the first time only. `email_verified` may be a boolean or a text.
    ///
    /// - Parameters:
    ///   - id: The identifier of the service ("Services ID").
    ///   - team: The ten characters of the team.
    ///   - keyID: The ten characters of the key.
    ///   - privateKey: The text of the `.p8` file.
    ///   - http: How Apple is reached.
    ///   - clock: What times are compared with.
    /// - Throws: `ProviderError` when one of them has another form.
    public static func apple(
        id: String, team: String, keyID: String, privateKey: Secret<String>, http: ProviderHTTP = ProviderHTTP(),
        clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        guard AppleClientSecret.isClient(id) else {
            throw .configuration("Apple's client id has letters, digits, dots and hyphens")
        }
        let signer = try AppleClientSecret(team: team, keyID: keyID, privateKey: privateKey)
        var options = OpenIDOptions()
        options.scopes = ["openid", "name", "email"]
        options.algorithms = [.rs256]
        options.email = .verifiedClaimOrText
        options.parameters = [(name: "response_mode", value: "form_post")]
        let issuer = "https://appleid.apple.com"
        return OpenIDProvider(
            name: .apple, title: "Apple", issuer: .exactly(issuer), base: issuer,
            client: ProviderClient(id: id, credential: .signed(signer), clock: clock), options: options, http: http)
    }
}
