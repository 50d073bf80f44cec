/// A mail address in its two forms: the text to send to and the key to compare.
///
/// Only ASCII addresses are taken: a local part of letters, digits and the common marks, one `@`, and a domain of at
/// least two labels. Comments, quotes, address literals and percent hacks are refused, because mail servers and checks
/// read them differently. The key is the whole address in lower case.
public struct EmailAddress: Sendable, Hashable, Codable {
    /// The address as its owner wrote it; mail goes to exactly these bytes.
    public let text: String

    /// The lower-case bytes that are compared and stored as the unique key.
    public let key: [UInt8]

    /// Longest address in bytes (RFC 5321, section 4.5.3.1.3, less the angle brackets).
    public static let maximumBytes = 254

    /// Reads an address.
    ///
    /// - Throws: ``AuthError/invalidEmail``.
    public init(_ input: String) throws {
        let bytes = Array(input.utf8)
        guard bytes.count <= EmailAddress.maximumBytes,
            let at = bytes.firstIndex(of: UInt8(ascii: "@")),
            EmailAddress.isLocalPart(bytes[..<at]),
            EmailAddress.isDomain(bytes[(at + 1)...])
        else { throw AuthError.invalidEmail }
        text = input
        key = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Reads the text form of an address.
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static func isLocalPart(_ part: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(part.count), part.first != dot, part.last != dot else { return false }
        var before: UInt8 = 0
        for byte in part {
            guard isAlphanumeric(byte) || byte == dot || marks.contains(byte) else { return false }
            guard byte != dot || before != dot else { return false }
            before = byte
        }
        return true
    }

    private static func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
        let labels = domain.split(separator: dot, omittingEmptySubsequences: false)
        guard labels.count >= 2, domain.count <= 253 else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != dash && label.last != dash
                && label.allSatisfy { isAlphanumeric($0) || $0 == dash }
        } && !(labels.last?.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true)
    }

    private static let dot = UInt8(ascii: ".")
    private static let dash = UInt8(ascii: "-")
    private static let marks = Set("!#$&'*+-/=?^_`{|}~".utf8)

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
