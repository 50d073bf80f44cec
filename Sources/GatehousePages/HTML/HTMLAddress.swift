import Gatehouse

/// Which addresses a link, a form or an image may have.
enum HTMLAddress {
    /// What stands in place of an address that is refused: a link to the page itself.
    static let nowhere = "#"

    /// Whether the text is a path on this site and cannot be read as anything else.
    ///
    /// Two slashes begin a host, browsers take `\` for `/`, and they drop tabs and line ends before they look.
    static func isPath(_ path: String) -> Bool {
        let slashes = (UInt8(ascii: "/"), UInt8(ascii: "\\"))
        var bytes = path.utf8.makeIterator()
        guard bytes.next() == slashes.0 else { return false }
        guard let second = bytes.next() else { return true }
        return second != slashes.0 && second != slashes.1 && path.utf8.allSatisfy(isPlain)
    }

    /// Whether the text is an https address, or an http one on a loopback host, without user name and password.
    static func isURL(_ url: String) -> Bool {
        guard url.utf8.allSatisfy(isPlain) else { return false }
        let pieces = url.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
        guard pieces.count >= 3, pieces[1].isEmpty else { return false }
        let host = pieces[2].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let origin = Array(pieces[0]) + Array("//".utf8) + Array(host)
        return (try? PublicURL(String(decoding: origin, as: UTF8.self))) != nil
    }

    /// Whether the byte is visible ASCII and no quote or angle bracket.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"): false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
