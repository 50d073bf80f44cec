import GatehouseHummingbird
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// A guarded server on a free port of the loopback interface.
enum LiveServer {
    /// Runs the server while the test does what it does with the port.
    static func run(
        limits: ConnectionLimits,
        responder: @escaping HTTPChannelHandler.Responder = LiveServer.sayHello,
        test: (Int) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = try HTTPServerBuilder.guarded(limits: limits).buildServer(
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: 0), backlog: 1_024),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            responder: responder,
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) }
        )
        let group = ServiceGroup(services: [server], logger: Logger(label: "test"))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await number in ports {
                try await test(number)
                break
            }
            await group.triggerGracefulShutdown()
        }
    }

    @Sendable static func sayHello(_: Request, writer: consuming ResponseWriter, _: any Channel) async throws {
        try await writer.write(
            response: HTTPResponse(status: .ok, headerFields: [.contentLength: "5"]),
            body: ResponseBody(byteBuffer: ByteBuffer(string: "hello"))
        )
    }
}

/// A client that sends bytes as they are and tells the status line that comes back.
struct LiveConnection {
    private let channel: any Channel
    private let answer: EventLoopFuture<String>

    /// Connects; a client that does not read never sees anything, the end of the connection included.
    init(port: Int, isReading: Bool = true) async throws {
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = eventLoop.makePromise(of: String.self)
        answer = promise.futureResult
        eventLoop.scheduleTask(in: .seconds(60)) { promise.succeed("nothing for 60 s") }
        channel = try await ClientBootstrap(group: eventLoop)
            .channelOption(ChannelOptions.autoRead, value: isReading)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AnswerReader(promise))
                }
            }
            .connect(host: "127.0.0.1", port: port)
            .get()
    }

    /// Sends these bytes, whether or not the other side still takes them.
    func send(_ text: String) {
        channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }

    /// The first line that comes back; empty when the connection is closed instead, and another text when neither
    /// happens.
    func statusLine() async throws -> String {
        try await answer.get()
    }

    func close() {
        channel.close(promise: nil)
    }

    /// Waits until the other side has closed the connection.
    func waitUntilClosed() async throws {
        try await channel.closeFuture.get()
    }
}

private final class AnswerReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let promise: EventLoopPromise<String>
    private var received = ByteBuffer()

    init(_ promise: EventLoopPromise<String>) {
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        guard let end = received.readableBytesView.firstIndex(of: UInt8(ascii: "\r")) else { return }
        promise.succeed(String(buffer: received.getSlice(at: 0, length: end) ?? ByteBuffer()))
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.succeed("")
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        promise.succeed("")
    }
}
