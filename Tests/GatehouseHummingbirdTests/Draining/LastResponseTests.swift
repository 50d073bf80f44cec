import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import GatehouseHummingbird

@Suite("The last response of a connection") struct LastResponseTests {
    private let draining = Draining()

    @Test func `nothing changes while the server does not stop`() throws {
        let connection = try open()
        try connection.receive(.get("/"))
        connection.answer()
        #expect(try connection.heads() == [nil])
        #expect(connection.isOutputOpen)
    }

    @Test func `the response of a server that stops says close, and our side is closed behind it`() throws {
        let connection = try open()
        try connection.receive(.get("/"))
        draining.begin()
        connection.answer()
        #expect(try connection.heads() == ["close"])
        #expect(!connection.isOutputOpen)
    }

    @Test func `of requests sent ahead the last response closes`() throws {
        let connection = try open()
        try connection.receive(.get("/1") + .get("/2"))
        draining.begin()
        connection.answer()
        #expect(try connection.heads() == [nil])
        #expect(connection.isOutputOpen)
        connection.answer()
        #expect(try connection.heads() == ["close"])
        #expect(!connection.isOutputOpen)
    }

    @Test func `a request behind the last response reaches nobody`() throws {
        let connection = try open()
        try connection.receive(.get("/1"))
        draining.begin()
        connection.answer()
        try connection.receive("POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
        #expect(try connection.parts() == ["head /1", "end"])
    }

    @Test func `a body that is still on its way is read to its end first`() throws {
        let connection = try open()
        try connection.receive("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nx")
        draining.begin()
        connection.answer()
        #expect(try connection.heads() == ["close"])
        #expect(connection.isOutputOpen)
        try connection.receive("y")
        #expect(!connection.isOutputOpen)
        #expect(try connection.parts() == ["head /", "body", "body", "end"])
    }

    private func open() throws -> DrainedConnection { try DrainedConnection(draining) }
}

/// A connection without a socket, whose responses are seen before they become bytes.
private struct DrainedConnection {
    private let inner: EmbeddedConnection
    private let spy = ResponseSpy()

    init(_ draining: Draining) throws {
        inner = try EmbeddedConnection()
        let pipeline = inner.channel.pipeline.syncOperations
        try pipeline.addHandler(spy)
        try pipeline.addHandler(LastResponseHandler(draining))
    }

    func receive(_ text: String) throws { try inner.receive(text) }

    func answer() { inner.answer() }

    func parts() throws -> [String] { try inner.parts() }

    /// The Connection fields of the responses since the last call.
    func heads() throws -> [String?] {
        defer { spy.connectionFields = [] }
        return spy.connectionFields
    }

    var isOutputOpen: Bool { !spy.isClosed }
}

private final class ResponseSpy: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    var connectionFields: [String?] = []
    var isClosed = false

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .head(let head) = unwrapOutboundIn(data) { connectionFields.append(head.headerFields[.connection]) }
        context.write(data, promise: promise)
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        isClosed = isClosed || mode == .output
        promise?.succeed()
    }
}
