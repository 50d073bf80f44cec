/// The proxies whose word about a client's address is taken.
///
/// The list is empty by default: then the address of the socket counts and `X-Forwarded-For` is ignored.
public struct TrustedProxies: Sendable, Hashable {
    /// The blocks of addresses that proxies connect from.
    public let networks: [IPNetwork]

    /// Trusts every address in these blocks.
    public init(_ networks: [IPNetwork] = []) {
        self.networks = networks
    }

    /// Nobody is trusted.
    public static let none = TrustedProxies()

    /// Whether this address is one of the proxies.
    public func contains(_ address: IPAddress) -> Bool {
        networks.contains { $0.contains(address) }
    }

    /// The client that a request counts under.
    ///
    /// When the peer is a proxy of the list, the hops that `X-Forwarded-For` names are walked from the right, because
    /// each proxy adds at the right what it saw itself. Trusted hops are skipped; the first other one is the client.
    /// A hop that is no address ends the walk at the last good one, so what a client wrote further left never counts.
    ///
    /// - Parameters:
    ///   - peer: the address of the socket; `nil` for a local socket.
    ///   - forwardedFor: the values of the `X-Forwarded-For` fields in the order of the request. More than 10 KiB or
    ///     50 hops in all are not read, and the peer counts.
    public func client(peer: IPAddress?, forwardedFor: [String]) -> ClientAddress {
        guard let peer else { return .unknown }
        guard contains(peer), TrustedProxies.isReadable(forwardedFor) else { return ClientAddress(peer) }
        var client = peer
        for field in forwardedFor.reversed() {
            let hops = Array(field.utf8).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            for hop in hops.reversed() {
                guard let address = IPAddress(hop: hop) else { return ClientAddress(client) }
                client = address
                guard contains(address) else { return ClientAddress(client) }
            }
        }
        return ClientAddress(client)
    }

    private static let maximumBytes = 10 * 1024
    private static let maximumHops = 50

    private static func isReadable(_ fields: [String]) -> Bool {
        var bytes = 0
        for field in fields {
            bytes += field.utf8.count
            guard bytes <= maximumBytes else { return false }
        }
        var hops = fields.count
        for field in fields {
            hops += field.utf8.count(where: { $0 == UInt8(ascii: ",") })
        }
        return hops <= maximumHops
    }
}

extension IPAddress {
    /// Reads one hop of `X-Forwarded-For`: an address, an IPv6 address in brackets, or either with a port.
    fileprivate init?(hop: ArraySlice<UInt8>) {
        let text = hop.trimming()
        let colon = UInt8(ascii: ":")
        if text.first == UInt8(ascii: "[") {
            guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            let inside = text[text.index(after: text.startIndex)..<end]
            let rest = text[text.index(after: end)...]
            guard inside.contains(colon), rest.isEmpty || IPAddress.isPort(rest) else { return nil }
            self.init(utf8: inside)
        } else if let first = text.firstIndex(of: colon), first == text.lastIndex(of: colon) {
            guard IPAddress.isPort(text[first...]) else { return nil }
            self.init(utf8: text[..<first])
        } else {
            self.init(utf8: text)
        }
    }

    /// A colon and a number up to 65,535.
    private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: ":") && decimal(text.dropFirst(), maximum: 65_535) != nil
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at either end, the optional white space of RFC 9110 section 5.6.3.
    fileprivate func trimming() -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let head = drop(while: isBlank)
        guard let last = head.lastIndex(where: { !isBlank($0) }) else { return head }
        return head[...last]
    }
}
