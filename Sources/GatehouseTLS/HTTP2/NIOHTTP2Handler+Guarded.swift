import GatehouseHummingbird
import NIOHTTP2

extension NIOHTTP2Handler.Configuration {
    /// The limits of one connection.
    ///
    /// What is not named here is NIO's own default, which the tests of abuse hold it to: a connection is closed at more
    /// than 200 resets (CVE-2023-44487), 200 broken streams (CVE-2025-8671) or 200 pings, settings and priorities in
    /// 30 s, at the sixth CONTINUATION of one head (CVE-2024-27316) and at the second empty DATA in a row.
    static func guarded(_ limits: ConnectionLimits, isProxy: Bool) -> Self {
        var configuration = Self()
        // Half of a client's places: an answer that is still on its way has one, too, when the next request comes.
        let streams = isProxy ? limits.maxStreams : min(limits.maxStreams, limits.maxPerClient / 2)
        configuration.connection.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: max(1, streams)),
            HTTP2Setting(parameter: .maxHeaderListSize, value: headerListSize(limits)),
        ]
        return configuration
    }

    /// HTTP/2 counts 32 bytes for each field besides what it holds (RFC 9113 section 6.5.2), pseudo fields included.
    private static func headerListSize(_ limits: ConnectionLimits) -> Int {
        let fields = limits.maxHeaderFields.addingReportingOverflow(5)
        let overhead = fields.partialValue.multipliedReportingOverflow(by: 32)
        let size = limits.maxHeaderBytes.addingReportingOverflow(overhead.partialValue)
        let isTooLarge = fields.overflow || overhead.overflow || size.overflow
        return isTooLarge ? Int(UInt32.max) : min(max(0, size.partialValue), Int(UInt32.max))
    }
}
