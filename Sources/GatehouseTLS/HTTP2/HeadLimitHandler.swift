import GatehouseHummingbird
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Answers 400 to a head that is within the limits of HTTP/2 and past ours, as the decoder of HTTP/1.1 does.
///
/// The rest of such a request reaches nobody; the deadline of the exchange ends it.
final class HeadLimitHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let maxBytes: Int
    private let maxFields: Int
    private var isRefused = false

    init(_ limits: ConnectionLimits) {
        maxBytes = limits.maxHeaderBytes
        maxFields = limits.maxHeaderFields
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        if case .head(let head) = unwrapInboundIn(data), !isWithinLimits(head) {
            isRefused = true
            refuse(context)
        } else {
            context.fireChannelRead(data)
        }
    }

    private func isWithinLimits(_ head: HTTPRequest) -> Bool {
        guard head.headerFields.count <= maxFields else { return false }
        let target = (head.path?.utf8.count ?? 0) + (head.authority?.utf8.count ?? 0)
        // Far from overflowing: HTTP/2 has counted the same bytes before.
        let bytes = head.headerFields.reduce(target) { sum, field in
            sum + field.name.rawName.utf8.count + field.value.utf8.count
        }
        return bytes <= maxBytes
    }

    private func refuse(_ context: ChannelHandlerContext) {
        let head = HTTPResponse(status: .badRequest, headerFields: [.contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}

@available(*, unavailable)
extension HeadLimitHandler: Sendable {}
