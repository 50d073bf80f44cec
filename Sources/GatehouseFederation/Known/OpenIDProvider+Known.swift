import Gatehouse

extension OpenIDProvider {
    /// One of the providers that stand in this folder: their issuers need no check.
    init(
        known name: ProviderName, title: String, issuer: String, id: String, secret: Secret<String>,
        options: OpenIDOptions, http: ProviderHTTP, clock: AuthClock
    ) {
        let client = ProviderClient(id: id, credential: .secret(secret, options.authentication), clock: clock)
        self.init(
            name: name, title: title, issuer: .exactly(issuer), base: issuer, client: client, options: options,
            http: http)
    }
}
