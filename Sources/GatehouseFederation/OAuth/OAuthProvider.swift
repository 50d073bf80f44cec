public import Gatehouse

/// A provider that speaks OAuth 2 without OpenID Connect: believed because we asked it ourselves, over TLS.
///
/// There is no signature and no nonce here: the access token comes from the service's own token endpoint, for a code that
/// belongs to our state and verifier, and is used at once to ask the service whose it is.
public struct OAuthProvider: IdentityProvider {
    /// The name in addresses and settings.
    public let name: ProviderName

    /// What the button says after "Sign in with".
    public let title: String

    private let service: OAuthDescription
    private let flow: CodeFlow

    /// A provider that is described so.
    ///
    /// - Parameters:
    ///   - name: The name in addresses and settings.
    ///   - title: What the button says.
    ///   - service: Where the service is asked, and where in its answers what stands.
    ///   - id: The client id that the service gave us.
    ///   - secret: The secret that belongs to it.
    ///   - http: How the service is reached.
    public init(
        name: ProviderName, title: String, service: OAuthDescription, id: String, secret: Secret<String>,
        http: ProviderHTTP = ProviderHTTP()
    ) {
        self.name = name
        self.title = title
        self.service = service
        let client = ProviderClient(id: id, credential: .secret(secret, service.authentication), clock: .system)
        flow = CodeFlow(client: client, http: http, sendsChallenge: service.sendsChallenge)
    }

    /// The service's authorization endpoint with our parameters (RFC 6749, section 4.1.1).
    ///
    /// - Throws: `ProviderError` when the description has no such address.
    public func authorizationURL(for attempt: ProviderAttempt) async throws -> String {
        let endpoint = try endpoint(service.authorizationEndpoint)
        return flow.authorizationURL(at: endpoint, scopes: service.scopes, for: attempt, more: [])
    }

    /// Exchanges the code, and asks the service whose the access token is.
    ///
    /// - Throws: `ProviderError`.
    public func identity(
        from callback: ProviderCallback, of attempt: ProviderAttempt
    ) async throws -> ProviderIdentity {
        try await flow.http.inTime { try await asked(callback, of: attempt) }
    }

    /// There is no such endpoint.
    public func logOutURL(returningTo address: String, idToken: Secret<String>?) async throws -> String? { nil }

    /// There are no logout tokens.
    ///
    /// - Throws: `ProviderError`, always.
    public func logOutRequest(from token: String) async throws -> ProviderLogOut {
        throw ProviderError.untrusted("the provider sends no logout tokens")
    }

    /// Looks at the description's addresses; there is nothing to fetch before somebody signs in.
    ///
    /// - Throws: `ProviderError`.
    public func check() async throws {
        var addresses = [service.authorizationEndpoint, service.tokenEndpoint, service.profileEndpoint]
        if case .list(let list) = service.email { addresses.append(list.endpoint) }
        for address in addresses { _ = try endpoint(address) }
    }

    private func asked(_ callback: ProviderCallback, of attempt: ProviderAttempt) async throws -> ProviderIdentity {
        let answer = try await flow.tokens(for: callback.code, of: attempt, at: try endpoint(service.tokenEndpoint))
        guard case .object(let profile) = try await value(at: service.profileEndpoint, token: answer.accessToken) else {
            throw ProviderError.untrusted("the profile is no object")
        }
        let email = try await email(in: profile, token: answer.accessToken)
        return ProviderIdentity(
            issuer: service.issuer, subject: try subject(of: profile), email: email?.address,
            isEmailVerified: email?.isVerified ?? false,
            displayName: service.names.lazy.compactMap { profile.proposal($0) }.first)
    }

    private func subject(of profile: JSONObject) throws(ProviderError) -> String {
        if case .integer(let number) = profile[service.subject] {
            guard number > 0 else { throw .untrusted("\(service.subject) is no identifier") }
            return String(number)
        }
        return try profile.requiredText(service.subject)
    }

    private func email(
        in profile: JSONObject, token: Secret<String>
    ) async throws -> (address: String, isVerified: Bool)? {
        switch service.email {
        case .none: return nil
        case .profile(let field, let verified):
            return profile.proposal(field).map { ($0, verified.map(profile.isTrue) ?? false) }
        case .list(let list):
            return try list.primary(in: try await value(at: list.endpoint, token: token))
        }
    }

    private func value(at address: String, token: Secret<String>) async throws -> JSONValue {
        try await flow.http.value(at: try endpoint(address), token: token)
    }

    /// The description is ours, so each address may be on a host of its own.
    private func endpoint(_ text: String) throws(ProviderError) -> ProviderEndpoint {
        guard let endpoint = ProviderEndpoint(text) else { throw .configuration("the service has no such address") }
        return try flow.http.endpoint(text, of: [endpoint.authority], what: "the service's address")
    }
}
