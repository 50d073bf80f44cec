import Gatehouse
import GatehousePostgres

extension ValueParser where Value == String {
    static let host = ValueParser(range: "a host name or an IP address") { text in
        let isHost = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isHost && (1...253).contains(text.utf8.count) ? text : nil
    }

    static let database = ValueParser(
        range: "the path of a file, or postgres://USER:PASSWORD@HOST:PORT/DATABASE with one host or several"
    ) {
        let isPath = (1...4096).contains($0.utf8.count) && !$0.utf8.contains(0) && !$0.isURL
        return isPath || (try? PostgresDatabase(url: $0)) != nil ? $0 : nil
    }

    /// The path of a file, empty for none.
    static let optionalPath = ValueParser(range: "the path of a PEM file") {
        $0.utf8.count <= 4096 && !$0.utf8.contains(0) && !$0.isURL ? $0 : nil
    }

    /// Where breached passwords are looked up, empty for nowhere.
    static let breachedPasswords = ValueParser(
        range: "https://HOST of a range service, the path of a sorted file of SHA-1, or empty"
    ) {
        guard $0.isURL else { return $0.utf8.count <= 4096 && !$0.utf8.contains(0) ? $0 : nil }
        return (try? PublicURL($0)) == nil ? nil : $0
    }

    static let publicURL = ValueParser(range: "https://HOST or https://HOST:PORT, http:// only on a loopback host") {
        (try? PublicURL($0)) == nil ? nil : $0
    }

    static let siteName = ValueParser(range: "1 to 64 bytes of text on one line") { text in
        let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isLine && (1...64).contains(text.utf8.count) ? text : nil
    }
}

extension ValueParser where Value == String? {
    static let listenURL = ValueParser(range: "nothing, or the URL of the same PostgreSQL database") { text in
        if text.isEmpty { return .some(nil) }
        return (try? PostgresDatabase(url: text)) == nil ? nil : text
    }

    /// A path, or nothing.
    static let anchorPath = ValueParser(range: "the path of a file, or empty") { text in
        guard !text.isEmpty else { return .some(nil) }
        guard text.utf8.count <= 4096, !text.utf8.contains(0), !text.isURL else { return nil }
        return .some(text)
    }
}

extension ValueParser where Value == TrustedProxies {
    /// A list of address blocks.
    ///
    /// One that holds every address would let any client choose its own address.
    static let proxies = ValueParser(range: "addresses or CIDR blocks, separated by commas, none of them /0") { text in
        guard !text.isEmpty else { return TrustedProxies.none }
        var networks: [IPNetwork] = []
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let block = part.drop { $0 == UInt8(ascii: " ") }
            guard let network = IPNetwork(utf8: block), !network.description.utf8.suffix(2).elementsEqual("/0".utf8)
            else { return nil }
            networks.append(network)
        }
        return TrustedProxies(networks)
    }
}

extension String {
    /// Whether it looks like `scheme://...`; such a value may carry a password.
    var isURL: Bool {
        urlRest != nil
    }

    /// What follows `://`, if there is one.
    var urlRest: Substring.UTF8View? {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), utf8[colon...].starts(with: "://".utf8) else {
            return nil
        }
        return utf8[colon...].dropFirst(3)
    }
}
