public import Gatehouse

/// A provider that speaks OpenID Connect: found by its issuer, believed by its signature.
///
/// Its description and its keys are fetched when they are first needed, and again after an hour.
public struct OpenIDProvider: IdentityProvider {
    /// The name in addresses and settings.
    public let name: ProviderName

    /// What the button says after "Sign in with".
    public let title: String

    let options: OpenIDOptions
    let issuer: IssuerRule
    let flow: CodeFlow
    let description: Remembered<ProviderMetadata>
    let tokens: TokenVerifier

    /// A provider with this issuer.
    ///
    /// - Parameters:
    ///   - name: The name in addresses and settings.
    ///   - title: What the button says.
    ///   - issuer: The address that the provider's tokens name as `iss`; its description lies below it.
    ///   - id: The client id that the provider gave us.
    ///   - secret: The secret that belongs to it.
    ///   - options: What differs from other providers.
    ///   - http: How the provider is reached.
    ///   - clock: What times are compared with.
    /// - Throws: `ProviderError` when the issuer is no https address, or the id is empty.
    public init(
        name: ProviderName, title: String, issuer: String, id: String, secret: Secret<String>,
        options: OpenIDOptions = OpenIDOptions(), http: ProviderHTTP = ProviderHTTP(), clock: AuthClock = .system
    ) throws(ProviderError) {
        guard let endpoint = ProviderEndpoint(issuer), !endpoint.hasQuery else {
            throw .configuration("the issuer is no address")
        }
        guard endpoint.isSecure || http.privateHosts.contains(endpoint.authority) else {
            throw .configuration("the issuer must begin with https://")
        }
        guard !id.isEmpty else { throw .configuration("the client id is empty") }
        let client = ProviderClient(id: id, credential: .secret(secret, options.authentication), clock: clock)
        self.init(
            name: name, title: title, issuer: .exactly(issuer), base: issuer, client: client, options: options,
            http: http)
    }

    /// A provider whose description lies below another address than its issuer, or whose client signs.
    init(
        name: ProviderName, title: String, issuer: IssuerRule, base: String, client: ProviderClient,
        options: OpenIDOptions, http: ProviderHTTP
    ) {
        self.name = name
        self.title = title
        self.options = options
        self.issuer = issuer
        flow = CodeFlow(client: client, http: http, sendsChallenge: options.sendsChallenge)
        let found = Remembered(for: .hours(1), clock: client.clock) {
            try await Self.discover(below: base, issuer: issuer, hosts: options.hosts, http: http)
        }
        description = found
        let keys = Remembered(for: .hours(1), clock: client.clock) {
            try KeySet(try await Self.object(at: try await found.value().keys, http: http))
        }
        tokens = TokenVerifier(
            issuer: issuer, audience: client.id, algorithms: options.algorithms, keys: keys, clock: client.clock)
    }

    /// Fetches the description and the keys.
    ///
    /// - Throws: `ProviderError`.
    public func check() async throws {
        try await flow.http.inTime {
            _ = try await description.value()
            _ = try await tokens.keys.value()
        }
    }

    private static func discover(
        below base: String, issuer: IssuerRule, hosts: Set<String>, http: ProviderHTTP
    ) async throws -> ProviderMetadata {
        let slash = base.utf8.last == UInt8(ascii: "/") ? "" : "/"
        guard let place = ProviderEndpoint("\(base)\(slash).well-known/openid-configuration") else {
            throw ProviderError.configuration("the issuer is no address")
        }
        let object = try await object(at: place, http: http)
        return try ProviderMetadata(object, issuer: issuer, hosts: hosts.union([place.authority]), http: http)
    }

    static func object(
        at endpoint: ProviderEndpoint, token: Secret<String>? = nil, http: ProviderHTTP
    ) async throws -> JSONObject {
        guard case .object(let object) = try await http.value(at: endpoint, token: token) else {
            throw ProviderError.untrusted("\(endpoint.host) answers with something else than an object")
        }
        return object
    }
}
