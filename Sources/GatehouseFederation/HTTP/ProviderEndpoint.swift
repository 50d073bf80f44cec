import Gatehouse

/// An address of a provider's: scheme, host, perhaps a port, path and query, read byte by byte.
///
/// What another reader of URLs could take for another host is refused: names before `@`, fragments, backslashes,
/// upper-case or non-ASCII hosts, percent signs in hosts.
struct ProviderEndpoint: Sendable {
    private static let maximumBytes = 2048

    /// The address as it came.
    let text: String

    /// Whether it is https.
    let isSecure: Bool

    /// The host name or address, without brackets.
    let host: String

    /// Host and, unless it is 443, port: what lists of hosts have.
    let authority: String

    /// Whether there is a query.
    let hasQuery: Bool

    /// Reads an address; `nil` for any other text.
    init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        let bytes = Array(text.utf8)
        let rest: ArraySlice<UInt8>
        if bytes.starts(with: "https://".utf8) {
            (isSecure, rest) = (true, bytes.dropFirst(8))
        } else if bytes.starts(with: "http://".utf8) {
            (isSecure, rest) = (false, bytes.dropFirst(7))
        } else {
            return nil
        }
        let place = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let path = rest.dropFirst(place.count)
        guard path.allSatisfy(Self.isPathByte), let (name, port) = Self.split(place, isSecure: isSecure) else {
            return nil
        }
        self.text = text
        host = name
        let shown = name.utf8.contains(UInt8(ascii: ":")) ? "[\(name)]" : name
        authority = port == 443 ? shown : "\(shown):\(port)"
        hasQuery = path.contains(UInt8(ascii: "?"))
    }

    private static func split(_ place: ArraySlice<UInt8>, isSecure: Bool) -> (String, Int)? {
        var name = place
        var digits: ArraySlice<UInt8>?
        if place.first == UInt8(ascii: "["), let end = place.firstIndex(of: UInt8(ascii: "]")) {
            name = place[(place.startIndex + 1)..<end]
            guard let address = IPAddress(utf8: name), !address.isV4 else { return nil }
            if end + 1 < place.endIndex {
                guard place[end + 1] == UInt8(ascii: ":") else { return nil }
                digits = place[(end + 2)...]
            }
        } else {
            if let colon = place.firstIndex(of: UInt8(ascii: ":")) {
                (name, digits) = (place[..<colon], place[(colon + 1)...])
            }
            guard (1...253).contains(name.count), name.allSatisfy(isHostByte) else { return nil }
        }
        let number = digits.map { port($0) } ?? (isSecure ? 443 : 80)
        return number.map { (String(decoding: name, as: UTF8.self), $0) }
    }

    private static func port(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return (1...65535).contains(number) ? number : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "-._~%!$&'()*+,;=:@/?".utf8.contains(byte)
    }
}
