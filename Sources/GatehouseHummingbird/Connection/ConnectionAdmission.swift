import Gatehouse
package import NIOCore

/// Who may connect, and which client a connection counts for.
package struct ConnectionAdmission: Sendable {
    /// Counts what is admitted.
    package let counter: ConnectionCounter

    private let trustedProxies: TrustedProxies

    /// Makes room for as many open files as the limits need; fewer connections are admitted when there is not enough.
    package init(_ limits: ConnectionLimits) {
        counter = ConnectionCounter(
            maxTotal: min(limits.maxConnections, FileLimit.makeRoom(forConnections: limits.maxConnections)),
            maxPerClient: limits.maxPerClient
        )
        trustedProxies = limits.trustedProxies
    }

    /// The bucket that a connection is counted under besides the total; `nil` for a trusted proxy.
    package func client(of channel: any Channel) -> [UInt8]? {
        guard let peer = IPAddress(channel.remoteAddress), !trustedProxies.contains(peer) else { return nil }
        return ClientAddress(peer).bucket
    }
}
