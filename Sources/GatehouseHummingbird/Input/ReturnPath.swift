/// Where to go after a login: a path of this site and nothing else.
///
/// It comes from the address bar or a hidden field, so anybody may have written it. It is made anew, and so checked
/// anew, each time it is used. Refused is whatever some reader of URLs could take for another host:
/// - a text that does not begin with exactly one `/`, that holds a byte outside visible ASCII, a `\`, which browsers
///   read as `/`, or a fragment, or that is longer than 1,024 bytes;
/// - a path in which a segment is empty, `.` or `..`, or which holds a `\` or a control character, as it stands or
///   once its `%XX` are decoded: a proxy that tidies such a path may send the browser to the `//host` it ends in.
public struct ReturnPath: Sendable, Hashable {
    /// The longest path with its query, in bytes.
    static let maximumBytes = 1_024

    /// The path and the query, as they stand in a URL.
    public let text: String

    /// The text as a path of this site; `nil` if it is not clearly one.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy(Self.isAllowed) else { return nil }
        guard Self.isPlain(path: bytes.prefix { $0 != UInt8(ascii: "?") }) else { return nil }
        self.text = text
    }

    /// The path and query of a refused GET; `nil` for a target in absolute or asterisk form (RFC 9112, section 3.2).
    static func from(rawTarget: String) -> ReturnPath? {
        ReturnPath(rawTarget)
    }

    /// The path as one field of a query: `next=/notes%3Fpage%3D2`.
    package func query(name: String = "next") -> String {
        PercentCoding.encode(name) + "=" + PercentCoding.encode(text, keeping: [UInt8(ascii: "/")])
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
    }

    /// Whether the path, decoded once, is one that nobody would rewrite.
    private static func isPlain(path: ArraySlice<UInt8>) -> Bool {
        guard let decoded = PercentCoding.decode(path, plusIsSpace: false),
            decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else { return false }
        let segments = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        let dot = UInt8(ascii: ".")
        return segments.allSatisfy { !$0.elementsEqual([dot]) && !$0.elementsEqual([dot, dot]) }
            && segments.dropLast().allSatisfy { !$0.isEmpty }
    }
}
