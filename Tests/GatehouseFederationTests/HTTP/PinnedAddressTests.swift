import Crypto
import Foundation
import Gatehouse
import Hummingbird
import HummingbirdTLS
import NIOSSL
import SwiftASN1
import Synchronization
import Testing
import X509

@testable import GatehouseFederation

/// Connecting to an address that was checked, over real TLS: the certificate stays the one of the name.
@Suite struct `Pinned addresses over TLS` {
    /// The hosts that a server was asked for.
    private final class Asked: Sendable {
        private let list = Mutex<[String]>([])
        var hosts: [String] { list.withLock { $0 } }
        func add(_ host: String) { list.withLock { $0.append(host) } }
    }

    /// A certificate for this name that signed itself, and its key, as PEM.
    private func pair(_ name: String) throws -> (certificate: String, key: String) {
        let key = P256.Signing.PrivateKey()
        let signer = Certificate.PrivateKey(key)
        let subject = try DistinguishedName { CommonName("a test") }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: signer.publicKey,
            notValidBefore: Date(timeIntervalSinceNow: -86_400), notValidAfter: Date(timeIntervalSinceNow: 86_400),
            issuer: subject, subject: subject,
            extensions: Certificate.Extensions { SubjectAlternativeNames([.dnsName(name)]) }, issuerPrivateKey: signer)
        return (try certificate.serializeAsPEM().pemString, key.pemRepresentation)
    }

    /// Serves `{}` with a certificate of this name, and hands on the port and the file of the certificate.
    private func serve(
        as name: String, asked: Asked, _ body: @escaping @Sendable (Int, String) async throws -> Void
    ) async throws {
        let pair = try pair(name)
        let file = FileManager.default.temporaryDirectory.appending(path: "gatehouse-\(UUID().uuidString).pem")
        try Data(pair.certificate.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(pair.certificate.utf8)).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(pair.key.utf8), format: .pem)))
        let router = Router()
        router.get("**") { request, _ in
            asked.add(request.head.authority ?? "")
            return Response(json: "{}")
        }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router, server: try .tls(tlsConfiguration: configuration),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await number in ports {
                try await body(number, file.path)
                break
            }
            group.cancelAll()
        }
    }

    private func http(_ port: Int, authorities: String?) -> ProviderHTTP {
        ProviderHTTP(
            privateHosts: ["idp.example.test:\(port)"],
            resolver: HostResolver { _ in IPAddress(utf8: "127.0.0.1".utf8).map { [$0] } ?? [] },
            transport: .http(authorities: authorities))
    }

    /// The name resolves nowhere in this network: only the pinned address can have been used.
    @Test func `the name's own certificate is asked for at the checked address`() async throws {
        let asked = Asked()
        try await serve(as: "idp.example.test", asked: asked) { port, certificate in
            let endpoint = try #require(ProviderEndpoint("https://idp.example.test:\(port)/keys"))
            let response = try await http(port, authorities: certificate).get(endpoint)
            #expect(response.status == 200)
            #expect(asked.hosts == ["idp.example.test:\(port)"])
            // The system's authorities do not know it.
            let error = await Try.failure { _ = try await http(port, authorities: nil).get(endpoint) }
            #expect(error?.kind == .unreachable)
            #expect(asked.hosts.count == 1)
        }
    }

    @Test func `another name's certificate is refused, trusted or not`() async throws {
        let asked = Asked()
        try await serve(as: "other.example.test", asked: asked) { port, certificate in
            let endpoint = try #require(ProviderEndpoint("https://idp.example.test:\(port)/keys"))
            let error = await Try.failure { _ = try await http(port, authorities: certificate).get(endpoint) }
            #expect(error?.kind == .unreachable)
            #expect(asked.hosts.isEmpty)
        }
    }
}
