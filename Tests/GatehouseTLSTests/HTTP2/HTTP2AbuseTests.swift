import GatehouseHummingbird
import Testing

/// What floods a connection, or breaks the rules of HTTP/2, costs the client this connection and nobody else anything.
@Suite("Abuse of HTTP/2", .timeLimit(.minutes(1))) struct HTTP2AbuseTests {
    /// Promise: a client that opens and resets streams in a flood (CVE-2023-44487) loses its connection.
    @Test func `ATK-108 a rapid reset is told to calm down`() async throws {
        try await expectCalm { client in
            for number in 0..<300 {
                let stream = UInt32(number * 2 + 1)
                client.send(.get(on: stream), Frame(.reset, Frame.number(8), stream: stream))
            }
        }
    }

    /// Promise: a client that makes the server reset streams in a flood (CVE-2025-8671) loses its connection.
    @Test func `ATK-108 streams that the server has to reset are counted, too`() async throws {
        try await expectCalm { client in
            for number in 0..<300 {
                let stream = UInt32(number * 2 + 1)
                // A window update of nothing is an error of the stream (section 6.9).
                client.send(.post(on: stream), Frame(.windowUpdate, Frame.number(0), stream: stream))
            }
        }
    }

    /// Promise: a head that goes on without end (CVE-2024-27316) ends with its connection.
    @Test func `ATK-108 a flood of continuations is told to calm down`() async throws {
        try await expectCalm { client in
            client.send(.head(Frame.request("GET", "/"), on: 1, flags: 0))
            client.send((0..<50).map { Frame(.continuation, Frame.literal("x-\($0)", "y"), stream: 1) })
        }
    }

    @Test(arguments: [Frame.Kind.ping, .settings, .priority])
    func `ATK-108 a flood of control frames is told to calm down`(kind: Frame.Kind) async throws {
        let frame =
            switch kind {
            case .ping: Frame(.ping, [UInt8](repeating: 0, count: 8))
            case .settings: Frame(.settings)
            default: Frame(.priority, [0, 0, 0, 0, 1], stream: 1)
            }
        try await expectCalm { client in
            for _ in 0..<10 { client.send([Frame](repeating: frame, count: 100)) }
        }
    }

    @Test func `ATK-108 a flood of empty data is told to calm down`() async throws {
        try await expectCalm { client in
            client.send([.post(on: 1)] + [Frame](repeating: Frame(.data, stream: 1), count: 20))
        }
    }

    /// A field of 3 KB that HPACK keeps in its table, and then ten thousand bytes each of which stands for it.
    @Test func `ATK-108 a small head that unpacks to a large one is refused`() async throws {
        let large = Frame.literal("x", String(repeating: "x", count: 3_000))
        let intoTable = [0x40] + large.dropFirst()
        let fromTable = [UInt8](repeating: 0xBE, count: 10_000)
        let block = Frame.request("GET", "/").flatMap(Frame.literal) + intoTable + fromTable
        try await expectClosed { client in
            client.send(Frame(.headers, block, flags: Frame.endHeaders | Frame.endStream, stream: 1))
        }
    }

    @Test(arguments: Breach.allCases)
    func `ATK-108 a breach of the protocol ends its connection, and the server lives`(breach: Breach) async throws {
        try await expectClosed { client in client.send(breach.frames) }
    }

    @Test func `ATK-108 another protocol behind the handshake is closed`() async throws {
        try await SecureServer.run { server in
            let client = try await SecureClient(port: server.port, protocols: ["h2"])
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            while await client.next() != nil {}
            try await expectServed(server)
        }
    }

    /// ASVS: 4.2.3, 4.2.4.
    @Test(arguments: Slip.allCases)
    func `a broken request is refused and the connection lives`(slip: Slip) async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            client.send(slip.frames)
            #expect(await client.isServed(on: 101))
            client.connection.close()
        }
    }

    /// Does something to a server, which must take leave with ENHANCE_YOUR_CALM and serve others as before.
    private func expectCalm(_ abuse: (FrameClient) -> Void) async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            abuse(client)
            #expect(await client.errorCode() == ErrorCode.enhanceYourCalm)
            while await client.next() != nil {}
            try await expectServed(server)
        }
    }

    private func expectClosed(_ abuse: (FrameClient) -> Void) async throws {
        try await SecureServer.run { server in
            let client = try await FrameClient(port: server.port)
            abuse(client)
            while await client.next() != nil {}
            try await expectServed(server)
        }
    }

    private func expectServed(_ server: SecureServer) async throws {
        let other = try await FrameClient(port: server.port)
        #expect(await other.isServed(on: 1))
        other.connection.close()
    }
}

/// What ends a connection.
enum Breach: CaseIterable {
    case dataOnIdleStream, streamOfTheServer, streamsOutOfOrder, hugeFrame, shortPing, pushPromise, continuationAlone
    case settingsOnStream, tooWideWindow, headersWhileHeadIsOpen, garbageHead, trailersThatGoOn, dependsOnItself
    case emptyName

    var frames: [Frame] {
        switch self {
        case .dataOnIdleStream: [Frame(.data, [1], stream: 1)]
        case .streamOfTheServer: [.get(on: 2)]
        case .streamsOutOfOrder: [.get(on: 5), .get(on: 3)]
        case .hugeFrame: [Frame(.data, [UInt8](repeating: 0, count: 16_385), stream: 1)]
        case .shortPing: [Frame(.ping, [0])]
        case .pushPromise: [.get(on: 1), Frame(.pushPromise, [0, 0, 0, 2], flags: 4, stream: 1)]
        case .continuationAlone: [Frame(.continuation, [], flags: 4, stream: 1)]
        case .settingsOnStream: [Frame(.settings, stream: 1)]
        case .tooWideWindow: [Frame(.windowUpdate, Frame.number(0x7FFF_FFFF)), Frame(.windowUpdate, Frame.number(1))]
        case .headersWhileHeadIsOpen: [.head(Frame.request("GET", "/"), on: 1, flags: 0), .get(on: 3)]
        case .garbageHead: [Frame(.headers, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], flags: 5, stream: 1)]
        case .trailersThatGoOn:
            [.post(on: 1)] + [Frame](repeating: .head([("x", "y")], on: 1, flags: Frame.endHeaders), count: 3)
        case .dependsOnItself: [Frame(.priority, [0, 0, 0, 1, 1], stream: 1)]
        case .emptyName: [.get(on: 1, fields: [("", "x")])]
        }
    }
}

/// What ends a stream, or nothing.
enum Slip: CaseIterable {
    case connectionField, transferEncoding, upperCaseField, lineBreakInValue, nulInPath, noPath, twoPaths, pseudoLast
    case trailersTwice, moreThanPromised, unknownFrame, fieldAfterEnd

    var frames: [Frame] {
        let request = Frame.request("GET", "/")
        let whole = Frame.endHeaders | Frame.endStream
        return switch self {
        case .connectionField: [.get(on: 1, fields: [("connection", "close")])]
        case .transferEncoding: [.get(on: 1, fields: [("transfer-encoding", "chunked")])]
        case .upperCaseField: [.get(on: 1, fields: [("X-Upper", "a")])]
        case .lineBreakInValue: [.get(on: 1, fields: [("x", "a\r\nSet-Cookie: b")])]
        case .nulInPath: [.get("/a\0b", on: 1)]
        case .noPath: [.head(Array(request.dropLast()), on: 1, flags: whole)]
        case .twoPaths: [.get(on: 1, fields: [(":path", "/other")])]
        case .pseudoLast: [.head([("x", "y")] + request, on: 1, flags: whole)]
        case .trailersTwice:
            [.post(on: 1)] + [Frame](repeating: .head([("x", "y")], on: 1, flags: whole), count: 2)
        case .moreThanPromised:
            [.post(on: 1, fields: [("content-length", "1")]), Frame(.data, [1, 2], flags: Frame.endStream, stream: 1)]
        case .unknownFrame: [Frame(.init(rawValue: 0xAA), [1, 2, 3], stream: 1), .get(on: 1)]
        case .fieldAfterEnd: [.get(on: 1), Frame(.windowUpdate, Frame.number(1), stream: 1)]
        }
    }
}
