public import Gatehouse

extension IdentityProvider where Self == OpenIDProvider {
    /// Microsoft: personal accounts and those of organizations (Entra ID).
    ///
    /// Sources: https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference and
    /// https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference, read on 2026-11-24. The issuer
    /// names the directory, and must be the one of the `tid`. Administrators of a directory write what they like into
    /// `email`; it counts only with the optional claim `xms_edov`, which the application's registration must ask for.
    ///
    /// - Parameters:
    ///   - directory: Whose accounts may sign in.
    ///   - id: The client id.
    ///   - secret: The secret that belongs to it.
    ///   - http: How Microsoft is reached.
    ///   - clock: What times are compared with.
    /// - Throws: `ProviderError` when the directory is none.
    public static func microsoft(
        directory: MicrosoftDirectory = .everybody, id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) -> OpenIDProvider {
        if case .one(let identifier) = directory, !IssuerRule.isDirectory(identifier) {
            throw .configuration("Microsoft's directory is a UUID in lower case")
        }
        var options = OpenIDOptions()
        options.hosts = ["graph.microsoft.com"]
        options.algorithms = [.rs256]
        options.authentication = .post
        options.email = .domainOwner
        return OpenIDProvider(
            name: .microsoft, title: "Microsoft", issuer: directory.issuer, base: directory.base,
            client: ProviderClient(id: id, credential: .secret(secret, .post), clock: clock), options: options,
            http: http)
    }
}
