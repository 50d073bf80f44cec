import NIOCore
import NIOPosix

/// A client that sends bytes without TLS, whole handshakes or what looks like the beginning of one.
struct PlainClient {
    private let channel: any Channel

    init(port: Int) async throws {
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port)
            .get()
    }

    func send(_ bytes: [UInt8]) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    func waitUntilClosed() async throws {
        try await channel.closeFuture.get()
    }
}
