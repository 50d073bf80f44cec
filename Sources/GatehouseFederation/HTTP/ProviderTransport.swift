import AsyncHTTPClient
import Foundation
public import Gatehouse
import NIOCore
import NIOHTTP1
import NIOSSL

/// Sends a request to an address that was checked before, and to no other.
public struct ProviderTransport: Sendable {
    /// More bytes than any answer has.
    public static let maximumBytes = 1 << 20

    /// Nobody listens at the address: nothing was sent, so another address of the host may be tried.
    struct NoConnection: Error {}

    private let send: @Sendable (ProviderRequest, IPAddress) async throws -> ProviderResponse

    /// A transport made of a function; it must not follow redirects, and must stop when its task is cancelled.
    public init(_ send: @escaping @Sendable (ProviderRequest, IPAddress) async throws -> ProviderResponse) {
        self.send = send
    }

    /// The answer of the host at this address; `nil` when nobody listens there.
    func response(to request: ProviderRequest, at address: IPAddress) async throws -> ProviderResponse? {
        do { return try await send(request, address) } catch is NoConnection { return nil }
    }

    /// HTTP over a connection of its own for each request, trusting the system's authorities.
    public static let http = http(authorities: nil)

    /// HTTP over a connection of its own for each request.
    ///
    /// `dnsOverride` makes the client connect to the checked address while the certificate and the name in the handshake
    /// stay those of the host. Redirects are not followed, and a proxy is used only when the configuration names one, which
    /// it does not: the environment is never looked at.
    ///
    /// - Parameter authorities: A PEM file of certificates that are trusted instead of the system's.
    public static func http(authorities: String?) -> ProviderTransport {
        ProviderTransport { request, address in
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.minimumTLSVersion = .tlsv12
            if let authorities { tls.trustRoots = .file(authorities) }
            var configuration = HTTPClient.Configuration(tlsConfiguration: tls, redirectConfiguration: .disallow)
            configuration.dnsOverride = [request.host: address.description]
            configuration.httpVersion = .http1Only
            configuration.connectionPool.retryConnectionEstablishment = false
            let client = HTTPClient(configuration: configuration)
            do {
                let response = try await exchange(request, with: client)
                try await client.shutdown()
                return response
            } catch {
                try await client.shutdown()
                throw isUnconnected(error) ? NoConnection() : error
            }
        }
    }

    private static func isUnconnected(_ error: any Error) -> Bool {
        guard let error = error as? IOError else { return false }
        return [ECONNREFUSED, ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL].contains(error.errnoCode)
    }

    private static func exchange(
        _ request: ProviderRequest, with client: HTTPClient
    ) async throws -> ProviderResponse {
        var message = HTTPClientRequest(url: request.url)
        message.method = request.body == nil ? .GET : .POST
        for (name, value) in request.headers { message.headers.add(name: name, value: value) }
        message.body = request.body.map { .bytes($0) }
        // Longer than whoever waits for it, who cancels.
        let response = try await client.execute(message, timeout: .minutes(1))
        let body = try await response.body.collect(upTo: maximumBytes)
        // A body that was cut short by cancelling ends like a whole one.
        try Task.checkCancellation()
        return ProviderResponse(status: Int(response.status.code), body: Array(body.readableBytesView))
    }
}
