public import HummingbirdCore

extension HTTPServerBuilder {
    /// An HTTP/1.1 server that keeps slow, idle and greedy clients within limits.
    ///
    /// ```swift
    /// let app = Application(router: router, server: .guarded(limits: .init(maxPerClient: 32)))
    /// ```
    ///
    /// It raises the process's soft limit of open files as far as the connections need and the hard limit allows, and
    /// admits fewer connections when that is not enough. A head past its limits is answered with 400. TLS and HTTP/2
    /// come with the library `GatehouseTLS`.
    ///
    /// - Parameters:
    ///   - limits: how many connections there may be, how long an exchange may take, how large a head may be.
    ///   - draining: says when responses are to end their connections, see ``DrainService``.
    public static func guarded(
        limits: ConnectionLimits = ConnectionLimits(), draining: Draining = Draining()
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            GuardedChannel(
                HTTP1Channel.guarded(limits: limits, draining: draining, responder: responder),
                admission: ConnectionAdmission(limits)
            )
        }
    }
}
