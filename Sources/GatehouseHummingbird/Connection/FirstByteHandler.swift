package import NIOCore

/// What ``FirstByteHandler`` tells ``ExchangeDeadlineHandler``: bytes have arrived.
struct BytesReceived: Sendable {}

/// Stands before the HTTP decoder and announces every read, because a head that trickles in shows nowhere else until
/// it is whole.
package final class FirstByteHandler: ChannelInboundHandler, RemovableChannelHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer

    package init() {}

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireUserInboundEventTriggered(BytesReceived())
        context.fireChannelRead(data)
    }
}

@available(*, unavailable)
extension FirstByteHandler: Sendable {}
