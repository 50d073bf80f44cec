/// A block of addresses in CIDR notation (RFC 4632 section 3.1, RFC 4291 section 2.3), such as `10.0.0.0/8`.
public struct IPNetwork: Sendable, Hashable, CustomStringConvertible {
    /// The first address of the block.
    public let base: IPAddress

    /// Bits of the IPv6 form that all addresses of the block share; an IPv4 block has 96 more than its text says.
    private let bits: Int

    /// The block that holds this one address.
    public init(_ address: IPAddress) {
        self.base = address
        self.bits = 128
    }

    /// Reads `address/length`, or a lone address, which stands for itself.
    ///
    /// An address with bits set behind the length (`10.0.0.1/8`) gives `nil`: whoever wrote it meant either one
    /// machine or sixteen million, and a list of trusted machines must not guess.
    public init?(utf8 text: some Collection<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(utf8: first) else { return nil }
        guard parts.count > 1 else {
            self.init(address)
            return
        }
        let written = first.contains(UInt8(ascii: ":")) ? 0 : IPNetwork.mappedBits
        guard parts.count == 2, let length = IPAddress.decimal(Array(parts[1].prefix(4))[...], maximum: 128 - written)
        else { return nil }
        self.init(base: address, bits: written + length)
    }

    private init?(base: IPAddress, bits: Int) {
        guard IPNetwork.masked(base, bits: bits) == base else { return nil }
        self.base = base
        self.bits = bits
    }

    /// Whether the address lies in the block; an IPv4 address never lies in an IPv6 block.
    public func contains(_ address: IPAddress) -> Bool {
        address.isV4 == base.isV4 && IPNetwork.masked(address, bits: bits) == base
    }

    /// The block as `address/length`, in canonical form.
    public var description: String { "\(base)/\(base.isV4 ? bits - IPNetwork.mappedBits : bits)" }

    /// The bits of `::ffff:0:0` that stand before an IPv4 address.
    private static let mappedBits = 96

    private static func masked(_ address: IPAddress, bits: Int) -> IPAddress {
        IPAddress(high: address.high & mask(bits), low: address.low & mask(bits - 64))
    }

    /// The mask with this many leading ones, between none and 64.
    private static func mask(_ ones: Int) -> UInt64 {
        ones <= 0 ? 0 : UInt64.max << UInt64(64 - min(ones, 64))
    }
}
