import GatehouseHummingbird
import NIOCore
import NIOHTTPTypes

/// Sees the response of a stream: its head tells the client to open no more streams once the server is about to stop,
/// its end gives the place of the request back.
final class StreamResponseHandler: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let draining: Draining
    private let place: StreamPlaces.Place

    init(_ draining: Draining, _ place: StreamPlaces.Place) {
        self.draining = draining
        self.place = place
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            if draining.isDraining {
                context.channel.parent?.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            }
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            // Now and not when the task has ended: by then the client may have sent the next request.
            let flushed = promise ?? context.eventLoop.makePromise()
            flushed.futureResult.whenSuccess { [place] in place.release() }
            context.write(data, promise: flushed)
        }
    }
}

@available(*, unavailable)
extension StreamResponseHandler: Sendable {}
