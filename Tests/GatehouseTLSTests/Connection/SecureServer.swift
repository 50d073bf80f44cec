import GatehouseHummingbird
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

@testable import GatehouseTLS

/// A guarded server with TLS on a free port of the loopback interface.
struct SecureServer {
    let port: Int
    let certificates: CertificateFiles
    let folder: CertificateFolder
    let draining: Draining

    /// Asks the server to stop, as SIGTERM does.
    let shutDown: @Sendable () async -> Void

    /// Runs the server while the test does what it does with it.
    ///
    /// - Parameter handshake: long, so that a busy machine cuts none of those that a test needs.
    static func run(
        limits: ConnectionLimits = ConnectionLimits(), handshake: TimeAmount = .minutes(1),
        responder: @escaping HTTPChannelHandler.Responder = SecureServer.sayHello,
        test: (SecureServer) async throws -> Void
    ) async throws {
        let folder = try CertificateFolder()
        try folder.issue(KeyPair(names: ["first.test"]))
        let certificates = try CertificateFiles(certificate: folder.certificate, key: folder.key)
        let draining = Draining()
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = try HTTPServerBuilder.guarded(
            limits: limits, tls: certificates, draining: draining, handshake: handshake
        ).buildServer(
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: 0), backlog: 1_024),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: SecureServer.silent,
            responder: responder,
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) }
        )
        let group = ServiceGroup(services: [server], logger: SecureServer.silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await number in ports {
                try await test(
                    SecureServer(
                        port: number, certificates: certificates, folder: folder, draining: draining,
                        shutDown: { await group.triggerGracefulShutdown() }))
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Sendable static func sayHello(_: Request, writer: consuming ResponseWriter, _: any Channel) async throws {
        try await writer.write(
            response: HTTPResponse(status: .ok, headerFields: [.contentLength: "5"]),
            body: ResponseBody(byteBuffer: ByteBuffer(string: "hello"))
        )
    }

    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
