package import HummingbirdCore

extension HTTP1Channel {
    /// A channel of HTTP/1.1 with the limits of a head, the deadline of an exchange and the word that ends a connection.
    package static func guarded(
        limits: ConnectionLimits, draining: Draining, responder: @escaping HTTPChannelHandler.Responder
    ) -> HTTP1Channel {
        let times = ExchangeTimes(limits)
        let configuration = Configuration(
            additionalChannelHandlers: [
                ExchangeDeadlineHandler(times: times), LastResponseHandler(draining),
            ],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.maxHeaderBytes,
                maxHeaderListSize: limits.maxHeaderBytes,
                maxHeaderFieldCount: limits.maxHeaderFields
            )
        )
        return HTTP1Channel(responder: responder, configuration: configuration)
    }
}
