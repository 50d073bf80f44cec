import GatehouseHummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP2
import NIOSSL

/// A connection that shakes hands by TLS and then speaks the HTTP that was agreed (ALPN): 2, or else 1.1.
struct SecureChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let agreed: EventLoopFuture<NIONegotiatedHTTPVersion<HTTP1Channel.Value, HTTP2Channel.Value>>
        let channel: any Channel
    }

    let certificates: CertificateFiles
    let http1: HTTP1Channel
    let http2: HTTP2Channel

    /// How long a handshake may take.
    let handshake: TimeAmount

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        do {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(NIOSSLServerHandler(context: certificates.current.context))
            try pipeline.addHandler(HandshakeDeadlineHandler(time: handshake))
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return channel.configureHTTP2AsyncSecureUpgrade { channel in
            // The one before TLS has missed a head that came together with the end of the handshake.
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(FirstByteHandler())
            }.flatMap {
                http1.setup(channel: channel, logger: logger)
            }
        } http2ConnectionInitializer: { channel in
            http2.setup(channel: channel, logger: logger)
        }.map { Value(agreed: $0, channel: channel) }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.agreed.get() {
            case .http1_1(let connection): await http1.handle(value: connection, logger: logger)
            case .http2(let connection): await http2.handle(value: connection, logger: logger)
            }
        } catch {
            logger.debug("TLS handshake failed", metadata: ["tls.reason": "\(error)"])
        }
    }
}
