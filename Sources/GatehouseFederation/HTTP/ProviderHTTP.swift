import Gatehouse

/// How we speak to providers: to public addresses only, within bounds, and nowhere that an answer would like to send us.
///
/// A host is resolved first. Unless *every* address is public, or the configuration allows the host by name, nothing is
/// sent; then the addresses that were checked are connected to, the next one only when nobody listens at the one before. So
/// a second answer of the name server changes nothing. An answer has 1 MiB and, with everything before it, six seconds.
public struct ProviderHTTP: Sendable {
    /// Hosts that may have private addresses, as `host` or `host:port`.
    ///
    /// Those with loopback addresses alone may be spoken to without TLS too.
    public let privateHosts: Set<String>

    /// How long a request may take, from the look-up to the last byte of the answer.
    ///
    /// Default 6 s: somebody waits for it.
    public let limit: Duration

    private let resolver: HostResolver
    private let transport: ProviderTransport

    /// Rules for requests; without hosts of one's own, only the public internet is reached.
    public init(
        privateHosts: Set<String> = [], limit: Duration = .seconds(6), resolver: HostResolver = .system,
        transport: ProviderTransport = .http
    ) {
        self.privateHosts = privateHosts
        self.limit = limit
        self.resolver = resolver
        self.transport = transport
    }

    /// An address that a provider may have: https, or http where the configuration allows the host.
    ///
    /// - Throws: `ProviderError` when it is none.
    func endpoint(_ text: String, of hosts: Set<String>, what: String) throws(ProviderError) -> ProviderEndpoint {
        guard let endpoint = ProviderEndpoint(text) else { throw .untrusted("\(what) is no address") }
        guard endpoint.isSecure || privateHosts.contains(endpoint.authority) else {
            throw .untrusted("\(what) is not https")
        }
        guard hosts.contains(endpoint.authority) else {
            throw .untrusted("\(what) is on a host that is not the provider's")
        }
        return endpoint
    }

    /// The answer to a GET.
    ///
    /// - Throws: `ProviderError`.
    func get(_ endpoint: ProviderEndpoint, token: Secret<String>? = nil) async throws -> ProviderResponse {
        var headers = [("Accept", "application/json")]
        if let token { headers.append(("Authorization", "Bearer \(token.expose())")) }
        return try await send(endpoint, headers: headers, body: nil)
    }

    /// The answer to a form that is posted.
    ///
    /// - Throws: `ProviderError`.
    func post(
        _ form: [(String, String)], to endpoint: ProviderEndpoint, authorization: Secret<String>? = nil
    ) async throws -> ProviderResponse {
        var headers = [("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded")]
        if let authorization { headers.append(("Authorization", authorization.expose())) }
        return try await send(endpoint, headers: headers, body: Array(FormText.encode(form).utf8))
    }

    private func send(
        _ endpoint: ProviderEndpoint, headers: [(String, String)], body: [UInt8]?
    ) async throws -> ProviderResponse {
        let headers = headers + [("User-Agent", "gatehouse")]
        let request = ProviderRequest(
            url: endpoint.text, host: endpoint.host, headers: headers.map { (name: $0.0, value: $0.1) }, body: body)
        do {
            return try await inTime {
                for address in try await addresses(of: endpoint) {
                    if let response = try await transport.response(to: request, at: address) { return response }
                }
                throw ProviderError.unreachable("\(endpoint.host) has nobody listening")
            }
        } catch let error as ProviderError {
            throw error
        } catch {
            // The client's own words name addresses; they are for nobody.
            throw ProviderError.unreachable("\(endpoint.host) does not answer as it should")
        }
    }

    /// The addresses of the host, when all of them are allowed.
    private func addresses(of endpoint: ProviderEndpoint) async throws -> [IPAddress] {
        let addresses = try await resolver.resolve(endpoint.host)
        guard !addresses.isEmpty else { throw ProviderError.unreachable("\(endpoint.host) has no address") }
        let isAllowed = privateHosts.contains(endpoint.authority)
        guard isAllowed || addresses.allSatisfy(SpecialAddresses.isPublic) else {
            throw ProviderError.untrusted("\(endpoint.host) has an address that is not public")
        }
        guard endpoint.isSecure || (isAllowed && addresses.allSatisfy(SpecialAddresses.isLoopback)) else {
            throw ProviderError.untrusted("\(endpoint.host) is not on this machine and is not asked over https")
        }
        return addresses
    }

    /// The work, unless it takes longer than the limit.
    ///
    /// - Throws: `ProviderError` when it does, and what the work throws.
    func inTime<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: limit)
                throw ProviderError.unreachable("the provider does not answer in time")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
