import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Ends a connection of HTTP/1.1 with a response that says so, once the server is about to stop.
///
/// A connection that is just closed may carry a request that nobody will answer; `Connection: close` (RFC 9112
/// section 9.6) tells the client not to send one.
final class LastResponseHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let draining: Draining

    /// Requests whose response has not been written.
    private var waiting = 0

    private var isReadingRequest = false

    /// The response that ends the connection has begun.
    private var isLast = false

    /// That response has left.
    private var hasLeft = false

    init(_ draining: Draining) {
        self.draining = draining
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What comes behind the last request was told to go elsewhere.
        guard !isLast || isReadingRequest else { return }
        switch unwrapInboundIn(data) {
        case .head:
            waiting += 1
            isReadingRequest = true
        case .body: break
        case .end: isReadingRequest = false
        }
        context.fireChannelRead(data)
        closeIfDone(context)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where endsConnection(head):
            isLast = true
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .head, .body:
            context.write(data, promise: promise)
        case .end:
            waiting -= 1
            guard isLast else { return context.write(data, promise: promise) }
            let flushed = promise ?? context.eventLoop.makePromise()
            flushed.futureResult.assumeIsolated().whenSuccess {
                self.hasLeft = true
                self.closeIfDone(context)
            }
            context.write(data, promise: flushed)
        }
    }

    /// A response ends the connection when no other request waits for its own; 1xx only precedes one.
    private func endsConnection(_ head: HTTPResponse) -> Bool {
        draining.isDraining && waiting == 1 && head.status.kind != .informational
    }

    /// Only our side is closed: closing both while bytes of the client are unread could destroy the response on its way.
    private func closeIfDone(_ context: ChannelHandlerContext) {
        guard hasLeft, !isReadingRequest else { return }
        hasLeft = false
        context.close(mode: .output, promise: nil)
    }
}

@available(*, unavailable)
extension LastResponseHandler: Sendable {}
