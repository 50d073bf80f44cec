public import Gatehouse

/// How many connections there may be, how long an exchange may take and how large a request's head may be.
public struct ConnectionLimits: Sendable {
    /// Connections in all; default 2,000.
    ///
    /// A server caps it below what its open files allow.
    public var maxConnections: Int

    /// Connections of one client, an IPv4 address or an IPv6 /64; default 64.
    public var maxPerClient: Int

    /// The time from the first byte of a request until its response has left; default 15 s.
    ///
    /// It covers a request that trickles in, the work, and a client that does not read. When it is over, the
    /// connection is closed, or the stream of HTTP/2. A TLS handshake has the same time. From one millisecond to a
    /// day; what lies outside is taken as the nearest of the two.
    public var exchange: Duration

    /// The time a connection may stay open without a request, before the first as well; default 30 s.
    ///
    /// An HTTP/2 connection is then told to go (GOAWAY) and closed, after ``exchange`` at the latest.
    /// From one millisecond to a day; what lies outside is taken as the nearest of the two.
    public var idle: Duration

    /// Bytes of a request's target, header names and header values together; default 16 KiB.
    public var maxHeaderBytes: Int

    /// Header fields of a request; default 100.
    public var maxHeaderFields: Int

    /// Requests that one HTTP/2 connection may have open at once; default 32, and never more than half of
    /// ``maxPerClient``.
    ///
    /// Each beyond the first takes a place of ``maxConnections`` and of ``maxPerClient`` until its answer has left, so
    /// that a client has no more requests at once than over HTTP/1.1. What finds no place is refused unprocessed
    /// (REFUSED_STREAM), and may be sent again.
    public var maxStreams: Int

    /// Proxies, which speak for many clients and are therefore free of ``maxPerClient``; default none.
    public var trustedProxies: TrustedProxies

    /// Paths of long-lived streams, free of ``exchange`` once their head has arrived; default none.
    ///
    /// A path is compared byte by byte with the request's target up to the first `?`, as it was sent: `/a%62` is not
    /// `/ab`. The head itself must still arrive in time, and a body that goes on after the response is cut.
    public var exemptPaths: Set<String>

    /// Limits with the documented defaults.
    public init(
        maxConnections: Int = 2_000,
        maxPerClient: Int = 64,
        exchange: Duration = .seconds(15),
        idle: Duration = .seconds(30),
        maxHeaderBytes: Int = 16 * 1024,
        maxHeaderFields: Int = 100,
        maxStreams: Int = 32,
        trustedProxies: TrustedProxies = .none,
        exemptPaths: Set<String> = []
    ) {
        self.maxConnections = maxConnections
        self.maxPerClient = maxPerClient
        self.exchange = exchange
        self.idle = idle
        self.maxHeaderBytes = maxHeaderBytes
        self.maxHeaderFields = maxHeaderFields
        self.maxStreams = maxStreams
        self.trustedProxies = trustedProxies
        self.exemptPaths = exemptPaths
    }
}
