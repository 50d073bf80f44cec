package import NIOCore

/// The times of ``ConnectionLimits`` in the form that the handlers of every connection share.
package struct ExchangeTimes: Sendable {
    /// For one exchange, from the first byte of the request to the last of the response.
    package let exchange: TimeAmount

    /// For a connection without an exchange.
    package let idle: TimeAmount

    /// Bytes, because two strings are equal in Swift when their bytes are not.
    private let exemptPaths: Set<[UInt8]>

    package init(exchange: Duration, idle: Duration, exemptPaths: Set<String>) {
        self.exchange = ExchangeTimes.bounded(exchange)
        self.idle = ExchangeTimes.bounded(idle)
        self.exemptPaths = Set(exemptPaths.map { Array($0.utf8) })
    }

    package init(_ limits: ConnectionLimits) {
        self.init(exchange: limits.exchange, idle: limits.idle, exemptPaths: limits.exemptPaths)
    }

    /// No deadline is ever set closer than this.
    package var shortest: TimeAmount { min(exchange, idle) }

    /// Whether the target of a request, up to its query, is one of the exempt paths.
    func isExempt(_ target: String?) -> Bool {
        guard !exemptPaths.isEmpty, let target else { return false }
        return exemptPaths.contains(Array(target.utf8.prefix { $0 != UInt8(ascii: "?") }))
    }

    private static func bounded(_ duration: Duration) -> TimeAmount {
        TimeAmount(max(.milliseconds(1), min(duration, .seconds(86_400))))
    }
}
