public import GatehouseHummingbird
public import HummingbirdCore
import NIOCore

extension HTTPServerBuilder {
    /// A server of HTTP/2 and HTTP/1.1 over TLS that keeps slow, idle and greedy clients within limits.
    ///
    /// ```swift
    /// let certificates = try CertificateFiles(certificate: "fullchain.pem", key: "privkey.pem")
    /// let app = Application(router: router, server: .guarded(tls: certificates))
    /// ```
    ///
    /// TLS 1.2 is the least that is spoken. The limits hold from the first byte of a handshake on, and for each stream
    /// of HTTP/2; what floods a connection with resets, pings, settings, header continuations or broken frames loses it.
    ///
    /// - Parameters:
    ///   - limits: how many connections there may be, how long an exchange may take, how large a head may be.
    ///   - tls: the certificate, read again with a ``CertificateWatch``.
    ///   - draining: says when responses are to end their connections, see `DrainService`.
    public static func guarded(
        limits: ConnectionLimits = ConnectionLimits(), tls: CertificateFiles, draining: Draining = Draining()
    ) -> HTTPServerBuilder {
        guarded(limits: limits, tls: tls, draining: draining, handshake: ExchangeTimes(limits).exchange)
    }

    static func guarded(
        limits: ConnectionLimits, tls: CertificateFiles, draining: Draining, handshake: TimeAmount
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let admission = ConnectionAdmission(limits)
            let http1 = HTTP1Channel.guarded(limits: limits, draining: draining, responder: responder)
            let http2 = HTTP2Channel(http1, limits: limits, admission: admission, draining: draining)
            let secure = SecureChannel(certificates: tls, http1: http1, http2: http2, handshake: handshake)
            return GuardedChannel(secure, admission: admission)
        }
    }
}
