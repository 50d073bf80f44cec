import Gatehouse

extension ServerCertificate {
    /// Whether a browser that asked for this host accepts the certificate's names (RFC 9525 section 6.3).
    ///
    /// A `*` stands for exactly one label, the left-most; an address is compared as one.
    ///
    /// - Parameter host: a name or an address, without brackets.
    public func covers(host: String) -> Bool {
        names.contains { ServerCertificate.matches($0, host) }
    }

    static func matches(_ name: String, _ host: String) -> Bool {
        if let address = IPAddress(utf8: host.utf8) { return IPAddress(utf8: name.utf8) == address }
        let (name, host) = (lowercased(name), lowercased(host))
        guard name.starts(with: "*.".utf8) else { return name == host }
        guard let dot = host.firstIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return false }
        let parent = host[dot...]
        // Nobody may speak for a whole top-level domain.
        return parent.dropFirst().contains(UInt8(ascii: ".")) && name.dropFirst().elementsEqual(parent)
    }

    private static func lowercased(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
