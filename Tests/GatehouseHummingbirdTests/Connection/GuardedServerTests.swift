import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import HummingbirdCore
import NIOCore
import Testing

@Suite("A guarded server", .timeLimit(.minutes(1)))
struct GuardedServerTests {
    private let hello = "HTTP/1.1 200 OK"
    private let refused = ""

    /// Connects, asks for a page and stays.
    private func visit(_ port: Int) async throws -> (connection: LiveConnection, answer: String) {
        let connection = try await LiveConnection(port: port)
        connection.send(.get("/"))
        return (connection, try await connection.statusLine())
    }

    @Test func `of 70 connections of one client 64 stay and the others are closed`() async throws {
        try await LiveServer.run(limits: ConnectionLimits()) { port in
            var visits: [(connection: LiveConnection, answer: String)] = []
            for _ in 0..<70 { visits.append(try await visit(port)) }
            #expect(visits.prefix(64).allSatisfy { $0.answer == hello })
            #expect(visits.suffix(6).allSatisfy { $0.answer == refused })

            visits[0].connection.close()
            var answer = refused
            for _ in 0..<10_000 where answer == refused { answer = try await visit(port).answer }
            #expect(answer == hello)
            for visit in visits { visit.connection.close() }
        }
    }

    @Test func `a trusted proxy may hold more than its share, up to the total`() async throws {
        let proxies = TrustedProxies([IPNetwork(utf8: "127.0.0.0/8".utf8)].compactMap(\.self))
        let limits = ConnectionLimits(maxConnections: 20, maxPerClient: 2, trustedProxies: proxies)
        try await LiveServer.run(limits: limits) { port in
            var visits: [(connection: LiveConnection, answer: String)] = []
            for _ in 0..<25 { visits.append(try await visit(port)) }
            #expect(visits.prefix(20).allSatisfy { $0.answer == hello })
            #expect(visits.suffix(5).allSatisfy { $0.answer == refused })
            for visit in visits { visit.connection.close() }
        }
    }

    @Test(arguments: OversizedHead.allCases)
    func `a head past its limits is answered with 400 and the server lives`(head: OversizedHead) async throws {
        try await LiveServer.run(limits: ConnectionLimits()) { port in
            let connection = try await LiveConnection(port: port)
            connection.send(head.text)
            #expect(try await connection.statusLine() == "HTTP/1.1 400 Bad Request")
            connection.close()
            #expect(try await visit(port).answer == hello)
        }
    }

    @Test func `a head within its limits is answered`() async throws {
        try await LiveServer.run(limits: ConnectionLimits()) { port in
            let connection = try await LiveConnection(port: port)
            let fields = String(repeating: "X: \(String(repeating: "x", count: 150))\r\n", count: 99)
            connection.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
            #expect(try await connection.statusLine() == hello)
            connection.close()
        }
    }

    @Test(arguments: ["GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"])
    func `ATK-109 a head that does not go on is cut`(part: String) async throws {
        let limits = ConnectionLimits(exchange: .milliseconds(100), idle: .seconds(3_600))
        try await LiveServer.run(limits: limits) { port in
            let connection = try await LiveConnection(port: port)
            connection.send(part)
            #expect(try await connection.statusLine() == refused)
        }
    }

    @Test func `ATK-109 a connection without a request is cut`() async throws {
        let limits = ConnectionLimits(exchange: .seconds(3_600), idle: .milliseconds(100))
        try await LiveServer.run(limits: limits) { port in
            let connection = try await LiveConnection(port: port)
            #expect(try await connection.statusLine() == refused)
        }
    }

    @Test func `ATK-109 a client that asks to close and then stays is cut`() async throws {
        try await LiveServer.run(limits: ConnectionLimits(idle: .seconds(5))) { port in
            let connection = try await LiveConnection(port: port)
            connection.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(try await connection.statusLine() == hello)
            try await connection.waitUntilClosed()
        }
    }

    @Test func `ATK-109 a client that does not read its response is cut`() async throws {
        let (closures, closed) = AsyncStream.makeStream(of: Void.self)
        let size = 64 * 1_024 * 1_024
        let answerAtLength: HTTPChannelHandler.Responder = { _, writer, channel in
            channel.closeFuture.whenComplete { _ in closed.finish() }
            try await writer.write(
                response: HTTPResponse(status: .ok, headerFields: [.contentLength: "\(size)"]),
                body: ResponseBody(byteBuffer: ByteBuffer(repeating: 0, count: size))
            )
        }
        let limits = ConnectionLimits(exchange: .seconds(1))
        try await LiveServer.run(limits: limits, responder: answerAtLength) { port in
            let connection = try await LiveConnection(port: port, isReading: false)
            connection.send(.get("/"))
            for await _ in closures {}
            connection.close()
        }
    }
}

/// Heads that are too large, each in its own way.
enum OversizedHead: CaseIterable {
    case field, target, fieldsTogether, numberOfFields

    var text: String {
        let long = String(repeating: "x", count: 17 * 1_024)
        let kilobyte = String(repeating: "x", count: 1_024)
        return switch self {
        case .field: "GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\r\n\r\n"
        case .target: "GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n"
        case .fieldsTogether: "GET / HTTP/1.1\r\n" + String(repeating: "X: \(kilobyte)\r\n", count: 17) + "\r\n"
        case .numberOfFields: "GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 101) + "\r\n"
        }
    }
}
