/// The address that a request counts under: limits use its ``bucket``, records its ``description``.
public struct ClientAddress: Sendable, Hashable, CustomStringConvertible {
    private let ip: IPAddress?

    /// The client at this address.
    public init(_ ip: IPAddress) {
        self.ip = ip
    }

    private init() {
        self.ip = nil
    }

    /// A client without an address: a local socket, a test.
    ///
    /// All of them share one bucket.
    public static let unknown = ClientAddress()

    /// The key of the client's limits: a byte for the kind, then the whole IPv4 address or the IPv6 /64.
    ///
    /// A subscriber is given at least a /64 of IPv6 (RFC 6177), so the rest of the address is his to choose freely.
    public var bucket: [UInt8] {
        guard let ip else { return [0] }
        return ip.isV4 ? [4] + ip.octets : [6] + ip.octets.prefix(8)
    }

    /// The full address in canonical form, or `unknown`.
    public var description: String { ip?.description ?? "unknown" }
}
