import NIOCore
import NIOPosix

/// Sends bytes as they are and reads until the other side closes.
enum RawExchange {
    /// The whole answer, byte for byte, with bytes that are not UTF-8 replaced.
    static func send(_ bytes: [UInt8], port: Int) async throws -> String {
        try await send(bytes, port: port, hangsUp: false)
    }

    /// The same for what may be no whole request: after the bytes our side is closed.
    static func sendAndHangUp(_ bytes: [UInt8], port: Int) async throws -> String {
        try await send(bytes, port: port, hangsUp: true)
    }

    private static func send(_ bytes: [UInt8], port: Int, hangsUp: Bool) async throws -> String {
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = eventLoop.makePromise(of: String.self)
        eventLoop.scheduleTask(in: .seconds(20)) { promise.succeed("nothing for 20 s") }
        let channel = try await ClientBootstrap(group: eventLoop)
            .channelOption(.allowRemoteHalfClosure, value: false)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(WholeAnswer(promise))
                }
            }
            .connect(host: "localhost", port: port)
            .get()
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        if hangsUp { channel.close(mode: .output, promise: nil) }
        let answer = try await promise.futureResult.get()
        channel.close(promise: nil)
        return answer
    }
}

private final class WholeAnswer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let promise: EventLoopPromise<String>
    private var received = ByteBuffer()

    init(_ promise: EventLoopPromise<String>) {
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.succeed(String(decoding: received.readableBytesView, as: UTF8.self))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
