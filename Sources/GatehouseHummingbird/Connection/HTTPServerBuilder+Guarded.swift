import Gatehouse
public import HummingbirdCore
import NIOCore

extension HTTPServerBuilder {
    /// An HTTP/1.1 server that keeps slow, idle and greedy clients within limits.
    ///
    /// ```swift
    /// let app = Application(router: router, server: .guarded(limits: .init(maxPerClient: 32)))
    /// ```
    ///
    /// It raises the process's soft limit of open files as far as the connections need and the hard limit allows, and
    /// admits fewer connections when that is not enough. A head past its limits is answered with 400.
    public static func guarded(limits: ConnectionLimits = ConnectionLimits()) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let times = ExchangeTimes(limits)
            let configuration = HTTP1Channel.Configuration(
                additionalChannelHandlers: [ExchangeDeadlineHandler(times: times)],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.maxHeaderBytes,
                    maxHeaderListSize: limits.maxHeaderBytes,
                    maxHeaderFieldCount: limits.maxHeaderFields
                )
            )
            let counter = ConnectionCounter(
                maxTotal: min(limits.maxConnections, FileLimit.makeRoom(forConnections: limits.maxConnections)),
                maxPerClient: limits.maxPerClient
            )
            return GuardedChannel(
                HTTP1Channel(responder: responder, configuration: configuration),
                counter: counter,
                trustedProxies: limits.trustedProxies
            )
        }
    }
}
