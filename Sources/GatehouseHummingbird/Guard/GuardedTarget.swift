import Gatehouse

/// The path and query that a browser asked an application for, read so that nobody can read it as another path.
///
/// Refused is what some program behind might tidy: bytes outside visible ASCII, `\`, `;` and `#`; an encoded slash, a
/// `\` or a control character once `%XX` is decoded; empty segments and dot segments, as they stand or decoded.
struct GuardedTarget: Sendable {
    /// The longest target, in bytes.
    static let maximumBytes = 8_192

    /// As it stands in the request.
    let text: String

    /// The path, decoded once: what rules are compared with.
    let path: [UInt8]

    /// The target; `nil` when it is not clearly one.
    init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy(Self.isVisible) else { return nil }
        let raw = bytes.prefix { $0 != UInt8(ascii: "?") }
        let segments = raw.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        guard segments.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
        var path: [UInt8] = []
        for segment in segments {
            guard let decoded = Self.decode(segment) else { return nil }
            path += [UInt8(ascii: "/")] + decoded
        }
        self.text = text
        self.path = path
    }

    /// One segment, if it is one still when decoded.
    private static func decode(_ segment: ArraySlice<UInt8>) -> [UInt8]? {
        let refused = Array("/\\;".utf8)
        guard !segment.contains(UInt8(ascii: ";")),
            let decoded = PercentCoding.decode(segment, plusIsSpace: false),
            decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !refused.contains($0) }),
            !decoded.elementsEqual(".".utf8), !decoded.elementsEqual("..".utf8)
        else { return nil }
        return decoded
    }

    private static func isVisible(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
    }
}
