import GatehouseHummingbird
import HTTPTypes
import HummingbirdCore
import NIOCore
import Testing

@testable import GatehouseTLS

@Suite("Places of streams", .timeLimit(.minutes(1))) struct StreamPlacesTests {
    private let client: [UInt8] = [1]

    @Test func `the first request of a connection is free, each other one counts`() {
        let counter = ConnectionCounter(maxTotal: 10, maxPerClient: 3)
        #expect(counter.admit(client))
        let places = StreamPlaces(counter, client: client)
        let held = [places.take(), places.take(), places.take()]
        #expect(held.allSatisfy { $0 != nil })
        #expect(counter.total == 3)
        #expect(places.take() == nil)
        held[0]?.release()
        #expect(counter.total == 2)
        #expect(places.take() != nil)
    }

    @Test func `a place is given back once, at the latest when nobody holds it`() {
        let counter = ConnectionCounter(maxTotal: 10, maxPerClient: 10)
        let places = StreamPlaces(counter, client: client)
        var held: [StreamPlaces.Place?] = [places.take(), places.take(), places.take()]
        #expect(counter.total == 2)
        held[1]?.release()
        held[1]?.release()
        #expect(counter.total == 1)
        held = []
        #expect(counter.total == 0)
        #expect(counter.clients == 0)
    }

    @Test func `the total holds for proxies, too`() {
        let counter = ConnectionCounter(maxTotal: 2, maxPerClient: 1)
        let places = StreamPlaces(counter, client: nil)
        let held = (0..<4).map { _ in places.take() }
        #expect(held.count { $0 != nil } == 3)
    }

    /// Promise: over HTTP/2 a client has no more requests at once than it may have connections.
    @Test func `ATK-108 requests past the share of a client are refused unprocessed`() async throws {
        let (starts, started) = AsyncStream.makeStream(of: Void.self)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let hold: HTTPChannelHandler.Responder = { request, writer, channel in
            if request.head.path == "/held" {
                started.yield()
                for await _ in ends {}
            }
            try await SecureServer.sayHello(request, writer: writer, channel)
        }
        try await SecureServer.run(limits: .init(maxPerClient: 4), responder: hold) { server in
            let clients = [try await FrameClient(port: server.port), try await FrameClient(port: server.port)]
            // Two connections and two requests beyond the first of each.
            for client in clients { client.send(.get("/held", on: 1), .get("/held", on: 3)) }
            var waiting = 4
            for await _ in starts {
                waiting -= 1
                if waiting == 0 { break }
            }
            // The one that resets its requests has its places until their work is over.
            clients[1].send([1, 3].map { Frame(.reset, Frame.number(8), stream: $0) })
            clients[1].send(.get("/held", on: 5))
            #expect(await clients[1].next(.reset, stream: 5)?.errorCode == ErrorCode.refusedStream)
            end.finish()
            #expect(await clients[0].next(.headers, stream: 3)?.isOK == true)
            var stream: UInt32 = 7
            while await !clients[1].isServed(on: stream, orRefused: true) { stream += 2 }
            for client in clients { client.connection.close() }
        }
    }
}

extension FrameClient {
    /// Whether a request is answered; `false` when it is refused for lack of a place.
    fileprivate func isServed(on stream: UInt32, orRefused: Bool) async -> Bool {
        send(.get(on: stream))
        while let frame = await next() {
            guard frame.stream == stream else { continue }
            if frame.kind == .headers { return frame.isOK }
            if frame.kind == .reset { return false }
        }
        return true
    }
}
