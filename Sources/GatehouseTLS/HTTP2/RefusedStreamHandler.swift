import NIOCore
import NIOHTTP2
import NIOHTTPTypes
import NIOHTTPTypesHTTP2

/// Refuses a stream unprocessed, so that the client may send it again (RFC 9113 section 8.7).
final class RefusedStreamHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    func channelActive(context: ChannelHandlerContext) {
        // Later, because the stream is only about to be opened now.
        context.eventLoop.assumeIsolated().execute {
            let refusal = NIOHTTP2FramePayloadToHTTPEvent.reset(code: .refusedStream)
            context.triggerUserOutboundEvent(refusal, promise: nil)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Nobody reads it.
    }
}

@available(*, unavailable)
extension RefusedStreamHandler: Sendable {}
