import Gatehouse

/// The addresses that are not of the public internet: IANA's registries of special purposes (RFC 6890, RFC 8190).
enum SpecialAddresses {
    /// What in IPv4 is private, shared, local, reserved, for documents, for tests or for many.
    static let v4 = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    ]

    /// What is not public although it lies in the one block of IPv6 that is: protocols, documents, tunnels, AS112.
    static let v6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]

    /// The block of IPv6 that is public (RFC 4291, section 2.4, and IANA's table): all else is special.
    static let publicV6 = "2000::/3"

    /// Where a translator stands for an IPv4 address, in the last 32 bits (RFC 6052, section 2.1).
    static let translated = "64:ff9b::/96"

    private static let special = blocks(v4 + v6)
    private static let global = blocks([publicV6])
    private static let translators = blocks([translated])

    /// Whether the address is one of the public internet.
    static func isPublic(_ address: IPAddress) -> Bool {
        if translators.contains(where: { $0.contains(address) }) {
            return IPAddress(octets: address.octets.suffix(4)).map(isPublic) ?? false
        }
        guard address.isV4 || global.contains(where: { $0.contains(address) }) else { return false }
        return !special.contains { $0.contains(address) }
    }

    /// Whether the address is this machine's own.
    static func isLoopback(_ address: IPAddress) -> Bool {
        PublicURL.isLoopback(host: Array(address.description.utf8))
    }

    /// The blocks of a list.
    static func blocks(_ texts: [String]) -> [IPNetwork] { texts.compactMap { IPNetwork(utf8: $0.utf8) } }
}
