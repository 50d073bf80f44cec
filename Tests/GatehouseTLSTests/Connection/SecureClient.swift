import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS

/// A client that shakes hands by TLS and then sends bytes as they are.
struct SecureClient {
    /// What was agreed: the protocol by ALPN, and the serial number of the certificate that was shown.
    struct Handshake: Sendable {
        let protocolName: String?
        let serialNumber: [UInt8]
    }

    let handshake: Handshake

    private let channel: any Channel
    private let bytes: AsyncStream<ByteBuffer>

    /// Connects and shakes hands.
    ///
    /// - Throws: when the handshake fails.
    init(
        port: Int, protocols: [String] = ["h2", "http/1.1"], isReading: Bool = true,
        configure: (inout TLSConfiguration) -> Void = { _ in }
    ) async throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        configuration.applicationProtocols = protocols
        configure(&configuration)
        let context = try NIOSSLContext(configuration: configuration)
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = eventLoop.makePromise(of: Handshake.self)
        let (bytes, received) = AsyncStream.makeStream(of: ByteBuffer.self)
        self.bytes = bytes
        let bootstrap = ClientBootstrap(group: eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let tls = try NIOSSLClientHandler(context: context, serverHostname: nil)
                    try pipeline.addHandler(tls)
                    try pipeline.addHandler(ByteReader(promise, received))
                }
            }
        let connecting = bootstrap.connect(host: "127.0.0.1", port: port)
        connecting.whenFailure { promise.fail($0) }
        channel = try await connecting.get()
        handshake = try await promise.futureResult.get()
        if !isReading { try await channel.setOption(ChannelOptions.autoRead, value: false).get() }
    }

    func send(_ bytes: [UInt8]) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    func send(_ text: String) {
        send(Array(text.utf8))
    }

    /// The bytes that come next; `nil` once the connection is closed.
    func next() async -> ByteBuffer? {
        for await buffer in bytes { return buffer }
        return nil
    }

    /// Everything until the connection is closed.
    func rest() async -> String {
        var text = ""
        while let buffer = await next() { text += String(buffer: buffer) }
        return text
    }

    /// Whether the connection is open as far as this side knows.
    var isOpen: Bool { channel.isActive }

    func waitUntilClosed() async throws {
        try await channel.closeFuture.get()
    }

    func close() {
        channel.close(promise: nil)
    }
}

private final class ByteReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let handshake: EventLoopPromise<SecureClient.Handshake>
    private let bytes: AsyncStream<ByteBuffer>.Continuation

    init(_ handshake: EventLoopPromise<SecureClient.Handshake>, _ bytes: AsyncStream<ByteBuffer>.Continuation) {
        self.handshake = handshake
        self.bytes = bytes
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case TLSUserEvent.handshakeCompleted(let name) = event else { return }
        let tls = try? context.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
        let serialNumber = tls?.peerCertificate?.serialNumber ?? []
        handshake.succeed(.init(protocolName: name, serialNumber: serialNumber))
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes.yield(unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) {
        handshake.fail(ChannelError.eof)
        bytes.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        handshake.fail(error)
        context.close(promise: nil)
    }
}
