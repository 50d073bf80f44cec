/// An IPv4 or IPv6 address as a value that can be compared, hashed and written in its one canonical form.
///
/// An IPv4 address and its IPv4-mapped IPv6 form (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2) are the same value:
/// a socket that listens on both families reports IPv4 clients in the mapped form.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// The first 64 bits of the IPv6 form; for a subscriber's line, the network part.
    let high: UInt64

    /// The last 64 bits of the IPv6 form.
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(v4 bits: UInt32) {
        self.init(high: 0, low: IPAddress.mappedPrefix | UInt64(bits))
    }

    /// Reads an address in network byte order: 4 octets for IPv4, 16 for IPv6, `nil` for any other count.
    public init?(octets: some Collection<UInt8>) {
        switch octets.count {
        case 4:
            self.init(v4: octets.reduce(0) { $0 << 8 | UInt32($1) })
        case 16:
            let high = octets.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let low = octets.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            self.init(high: high, low: low)
        default:
            return nil
        }
    }

    /// Whether this is an IPv4 address, also when it was given in the IPv4-mapped form.
    public var isV4: Bool { high == 0 && low >> 32 == IPAddress.mappedPrefix >> 32 }

    /// The address in network byte order: 4 octets for IPv4, 16 for IPv6.
    public var octets: [UInt8] {
        let last = IPAddress.octets(of: low)
        return isV4 ? Array(last.suffix(4)) : IPAddress.octets(of: high) + last
    }

    /// The canonical text: a dotted quad for IPv4, RFC 5952 section 4 for IPv6.
    public var description: String {
        if isV4 { return octets.map(String.init).joined(separator: ".") }
        let groups = self.groups
        guard let zeros = IPAddress.longestZeroRun(in: groups) else { return IPAddress.text(groups[...]) }
        return IPAddress.text(groups[..<zeros.lowerBound]) + "::" + IPAddress.text(groups[zeros.upperBound...])
    }

    private static let mappedPrefix: UInt64 = 0xFFFF_0000_0000

    private static func octets(of half: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }

    private var groups: [UInt16] {
        [high, low].flatMap { half in
            stride(from: 48, through: 0, by: -16).map { UInt16(truncatingIfNeeded: half >> UInt64($0)) }
        }
    }

    private static func text(_ groups: ArraySlice<UInt16>) -> String {
        groups.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The first of the longest runs of at least two zero groups, the one that `::` stands for.
    private static func longestZeroRun(in groups: [UInt16]) -> Range<Int>? {
        var best = 0..<0
        var start = 0
        for (index, group) in groups.enumerated() {
            if group != 0 {
                start = index + 1
            } else if index + 1 - start > best.count {
                best = start..<index + 1
            }
        }
        return best.count >= 2 ? best : nil
    }
}
