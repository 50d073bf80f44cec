import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

@testable import GatehouseHummingbird

/// A connection without a socket and with a clock that the test moves: the decoder and our two handlers, in the order
/// that a server has them.
struct EmbeddedConnection {
    let channel = EmbeddedChannel()

    init(exchange: Duration = .seconds(15), idle: Duration = .seconds(30), exemptPaths: Set<String> = []) throws {
        let times = ExchangeTimes(exchange: exchange, idle: idle, exemptPaths: exemptPaths)
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(FirstByteHandler())
        try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(ExchangeDeadlineHandler(times: times))
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 50_000)).wait()
    }

    var isOpen: Bool { channel.isActive }

    /// Lets these bytes arrive in one read.
    func receive(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    /// Lets the application write one whole response.
    func answer(flushing: Bool = true) {
        let head = HTTPResponse(status: .ok, headerFields: [.contentLength: "2"])
        channel.write(HTTPResponsePart.head(head), promise: nil)
        channel.write(HTTPResponsePart.body(ByteBuffer(string: "ok")), promise: nil)
        channel.write(HTTPResponsePart.end(nil), promise: nil)
        if flushing { channel.flush() }
    }

    func wait(_ time: TimeAmount) {
        channel.embeddedEventLoop.advanceTime(by: time)
    }

    /// What reached the application, as words.
    func parts() throws -> [String] {
        var words: [String] = []
        while let part = try channel.readInbound(as: HTTPRequestPart.self) {
            switch part {
            case .head(let head): words.append("head \(head.path ?? "")")
            case .body: words.append("body")
            case .end: words.append("end")
            }
        }
        return words
    }
}

extension String {
    /// A whole request without a body.
    static func get(_ target: String) -> String { "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n" }
}
