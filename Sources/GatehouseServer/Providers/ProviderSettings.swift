import Gatehouse
import GatehouseFederation

/// One `provider.NAME` section.
struct ProviderSettings: Sendable {
    var kind = ProviderKind.oidc
    var title = ""
    var issuer = ""
    var id = ""
    var secret = ""
    var scopes: [String] = []
    var isTrusted = false
    var isPrivate = false
    var team = ""
    var key = ""

    /// The provider that the section describes.
    ///
    /// - Throws: ``CommandFailure`` that names the setting to mend.
    func provider(_ name: ProviderName) throws -> any IdentityProvider {
        guard !id.isEmpty else { throw CommandFailure("provider.\(name).id is not set: the provider gives it out.") }
        guard kind.needsIssuer == false || !issuer.isEmpty else {
            throw CommandFailure("provider.\(name).issuer is not set: a provider of kind \(kind) is found by it.")
        }
        guard kind.takesName || name.description == kind.rawValue else {
            throw CommandFailure("A provider of kind \(kind) is called \(kind): name it so in providers.")
        }
        do {
            return try make(name)
        } catch let error as ProviderError {
            throw CommandFailure("provider.\(name) cannot be used: \(error.reason).")
        }
    }

    private func make(_ name: ProviderName) throws -> any IdentityProvider {
        let (secret, http) = (Secret(secret), http)
        return switch kind {
        case .oidc:
            try OpenIDProvider.oidc(
                name: name, title: title.isEmpty ? nil : title, issuer: issuer, id: id, secret: secret,
                options: options, http: http)
        case .apple: try OpenIDProvider.apple(id: id, team: team, keyID: key, privateKey: secret, http: http)
        case .auth0: try OpenIDProvider.auth0(name: name, issuer: issuer, id: id, secret: secret, http: http)
        case .bitbucket: OAuthProvider.bitbucket(id: id, secret: secret, http: http)
        case .discord: OAuthProvider.discord(id: id, secret: secret, http: http)
        case .facebook: OAuthProvider.facebook(id: id, secret: secret, http: http)
        case .github: OAuthProvider.github(id: id, secret: secret, http: http)
        case .gitlab:
            try OpenIDProvider.gitlab(
                name: name, issuer: issuer.isEmpty ? "https://gitlab.com" : issuer, id: id, secret: secret, http: http)
        case .google: OpenIDProvider.google(id: id, secret: secret, http: http)
        case .keycloak: try OpenIDProvider.keycloak(name: name, issuer: issuer, id: id, secret: secret, http: http)
        case .linkedin: OpenIDProvider.linkedin(id: id, secret: secret, http: http)
        case .microsoft: try OpenIDProvider.microsoft(id: id, secret: secret, http: http)
        case .okta: try OpenIDProvider.okta(name: name, issuer: issuer, id: id, secret: secret, http: http)
        case .slack: OpenIDProvider.slack(id: id, secret: secret, http: http)
        case .twitch: OpenIDProvider.twitch(id: id, secret: secret, http: http)
        }
    }

    private var options: OpenIDOptions {
        var options = OpenIDOptions()
        if !scopes.isEmpty { options.scopes = scopes }
        return options
    }

    /// The issuer's own host may have an address that is not public where the section says so, and no other host.
    private var http: ProviderHTTP {
        guard isPrivate, let rest = issuer.urlRest else { return ProviderHTTP() }
        let host = String(decoding: rest.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
        return ProviderHTTP(privateHosts: [host])
    }
}
