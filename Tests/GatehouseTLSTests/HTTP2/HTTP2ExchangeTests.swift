import GatehouseHummingbird
import HTTPTypes
import HummingbirdCore
import NIOCore
import Testing

@Suite("Exchanges over HTTP/2", .timeLimit(.minutes(1))) struct HTTP2ExchangeTests {
    @Test func `requests are answered, one after the other and at once`() async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            #expect(await client.isServed(on: 1))
            client.send([3, 5, 7].map { Frame.get(on: $0) })
            var answered: Set<UInt32> = []
            while answered.count < 3, let frame = await client.next(.data) {
                if frame.payload == Array("hello".utf8) { answered.insert(frame.stream) }
            }
            #expect(answered == [3, 5, 7])
            client.connection.close()
        }
    }

    @Test(arguments: [("field", 1), ("target", 2), ("fields together", 17), ("number of fields", 101)])
    func `a head past its limits is answered with 400 and the connection lives`(kind: String, count: Int) async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            #expect(await client.next(.settings)?.flags == 0)
            client.send(Frame(.settings, flags: Frame.acknowledged))
            #expect(await client.isServed(on: 1))
            client.send(contentsOf(kind, count, on: 3))
            #expect(await client.next(.headers, stream: 3)?.isBadRequest == true)
            #expect(await client.isServed(on: 5))
            client.connection.close()
        }
    }

    @Test func `a head within its limits is answered`() async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            #expect(await client.next(.settings)?.flags == 0)
            client.send(Frame(.settings, flags: Frame.acknowledged))
            let fields = (0..<100).map { ("x-\($0)", String(repeating: "x", count: 150)) }
            client.send(split(Frame.request("GET", "/") + fields, on: 1))
            #expect(await client.next(.headers, stream: 1)?.isOK == true)
            client.connection.close()
        }
    }

    /// Promise: over HTTP/2, too, an exchange is over 15 s after its head, however slowly the client sends or reads.
    @Test func `ATK-109 a body that does not come resets its stream, and no other`() async throws {
        try await SecureServer.run(limits: .init(exchange: .seconds(1)), responder: readBody) { server in
            let client = try await FrameClient(port: server.port)
            client.send(.post(on: 1), Frame(.data, Array("x".utf8), stream: 1))
            #expect(await client.next(.reset, stream: 1) != nil)
            #expect(await client.isServed(on: 3))
            client.connection.close()
        }
    }

    @Test func `ATK-109 a response that the client gives no window to is cut`() async throws {
        // SETTINGS_INITIAL_WINDOW_SIZE 0
        let noWindow: [UInt8] = [0, 4, 0, 0, 0, 0]
        try await SecureServer.run(limits: .init(exchange: .seconds(1))) { server in
            let client = try await FrameClient(port: server.port, settings: noWindow)
            client.send(.get(on: 1))
            #expect(await client.next(.reset, stream: 1) != nil)
            client.connection.close()
        }
    }

    @Test func `ATK-109 a client that reads nothing is cut`() async throws {
        let (closures, closed) = AsyncStream.makeStream(of: Void.self)
        let size = 32 * 1_024 * 1_024
        let wide = Frame.number(0x7FFF_FFFF)
        let answerAtLength: HTTPChannelHandler.Responder = { _, writer, channel in
            channel.parent?.closeFuture.whenComplete { _ in closed.finish() }
            try await writer.write(
                response: HTTPResponse(status: .ok, headerFields: [.contentLength: "\(size)"]),
                body: ResponseBody(byteBuffer: ByteBuffer(repeating: 0, count: size)))
        }
        try await SecureServer.run(limits: .init(exchange: .seconds(1)), responder: answerAtLength) { server in
            let client = try await FrameClient(port: server.port, settings: [0, 4] + wide, isReading: false)
            client.send(Frame(.windowUpdate, Frame.number(0x7FFF_0000)), .get(on: 1))
            for await _ in closures {}
            client.connection.close()
        }
    }

    @Test(arguments: [false, true])
    func `ATK-109 a connection without a request is told to go and closed`(isAcknowledged: Bool) async throws {
        let limits = ConnectionLimits(exchange: .seconds(1), idle: .milliseconds(100))
        try await SecureServer.run(limits: limits) { server in
            let client = try await FrameClient(port: server.port)
            #expect(await client.next(.goAway)?.errorCode == 0)
            if isAcknowledged, let ping = await client.next(.ping) {
                client.send(Frame(.ping, ping.payload, flags: Frame.acknowledged))
            }
            while await client.next() != nil {}
        }
    }

    @Test func `ATK-109 a head that never ends is cut with its connection`() async throws {
        let limits = ConnectionLimits(exchange: .seconds(1), idle: .seconds(1))
        try await SecureServer.run(limits: limits) { server in
            let client = try await FrameClient(port: server.port)
            client.send(.head(Frame.request("GET", "/"), on: 1, flags: 0))
            while await client.next() != nil {}
        }
    }

    @Test func `a server that stops says so with its next response, and answers what is open`() async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            #expect(await client.isServed(on: 1))
            server.draining.begin()
            client.send(.get(on: 3))
            #expect(await client.next(.goAway)?.errorCode == 0)
            #expect(await client.next(.data, stream: 3)?.payload == Array("hello".utf8))
            client.connection.close()
        }
    }

    @Sendable private func readBody(
        _ request: Request, writer: consuming ResponseWriter, channel: any Channel
    ) async throws {
        for try await _ in request.body {}
        try await SecureServer.sayHello(request, writer: writer, channel)
    }

    private func contentsOf(_ kind: String, _ count: Int, on stream: UInt32) -> [Frame] {
        let long = String(repeating: "x", count: 16_500)
        let fields: [(String, String)] =
            switch kind {
            case "field": Frame.request("GET", "/") + [("x", long)]
            case "target": Frame.request("GET", "/" + long)
            case "fields together":
                Frame.request("GET", "/") + (0..<count).map { ("x-\($0)", String(repeating: "x", count: 1_000)) }
            default: Frame.request("GET", "/") + (0..<count).map { ("x-\($0)", "y") }
            }
        return split(fields, on: stream)
    }

    /// A head in frames of the largest size that every peer takes.
    private func split(_ fields: [(String, String)], on stream: UInt32) -> [Frame] {
        let block = fields.flatMap(Frame.literal)
        let parts = stride(from: 0, to: block.count, by: 16_384).map {
            Array(block[$0..<min($0 + 16_384, block.count)])
        }
        return parts.enumerated().map { number, part in
            let isLast = number == parts.count - 1
            let flags = (isLast ? Frame.endHeaders : 0) | (number == 0 ? Frame.endStream : 0)
            return Frame(number == 0 ? .headers : .continuation, part, flags: flags, stream: stream)
        }
    }
}
