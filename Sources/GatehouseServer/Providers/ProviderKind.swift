/// What a provider is: one that is known, or any that speaks OpenID Connect.
enum ProviderKind: String, Sendable, CaseIterable, CustomStringConvertible {
    case oidc, apple, auth0, bitbucket, discord, facebook, github, gitlab, google, keycloak, linkedin, microsoft, okta
    case slack, twitch

    var description: String { rawValue }

    /// Whether it is found by its issuer.
    var needsIssuer: Bool { [.oidc, .auth0, .keycloak, .okta].contains(self) }

    /// Whether there may be several, each with a name of its own.
    var takesName: Bool { needsIssuer || self == .gitlab }
}
