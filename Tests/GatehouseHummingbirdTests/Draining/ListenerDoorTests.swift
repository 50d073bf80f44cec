import NIOCore
import NIOPosix
import Testing

@testable import GatehouseHummingbird

@Suite("Closing the door", .timeLimit(.minutes(1))) struct ListenerDoorTests {
    /// Promise: a connection that was made before the server closed its socket is served.
    @Test func `no connection is made any more, those that were made go on`() async throws {
        let draining = Draining()
        let (accepted, accept) = AsyncStream.makeStream(of: Void.self)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                accept.yield()
                return child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(Echo())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        draining.listen(on: listener)
        let port = try #require(listener.localAddress?.port)
        let before = try await LiveConnection(port: port)
        for await _ in accepted { break }

        await draining.closeDoor()
        let late = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.milliseconds(300))
            .connect(host: "127.0.0.1", port: port)
        await #expect(throws: ChannelError.connectTimeout(.milliseconds(300))) { try await late.get() }

        before.send("still here\r\n")
        #expect(try await before.statusLine() == "still here")
        before.close()
        try await listener.close()
        await #expect(throws: (any Error).self) { try await LiveConnection(port: port) }
    }

    @Test func `without a socket there is nothing to close`() async {
        await Draining().closeDoor()
    }

    private final class Echo: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            context.writeAndFlush(data, promise: nil)
        }
    }
}
