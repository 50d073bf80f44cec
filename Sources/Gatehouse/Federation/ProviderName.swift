/// The short name of a provider: it stands in addresses, settings, rows and audit events.
public struct ProviderName: Hashable, Sendable, CustomStringConvertible {
    /// 1 to 32 bytes: `a` to `z`, digits and `-`, the first one a letter.
    public let description: String

    /// The name, or nil when it has another form.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard (1...32).contains(bytes.count), let first = bytes.first, Self.isLetter(first),
            bytes.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        description = text
    }

    /// A name that stands in our own source.
    package init(known text: StaticString) {
        description = text.description
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
