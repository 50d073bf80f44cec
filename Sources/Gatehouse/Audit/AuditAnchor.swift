/// What is remembered of the newest seal outside the database: its number and its code.
///
/// A record whose end was cut off, or an old copy of it, is sound in itself; only somebody who has seen a newer seal can
/// tell.
public struct AuditAnchor: Sendable, Hashable, LosslessStringConvertible {
    /// The number of the seal.
    public let number: Int64

    /// The seal's authentication code.
    public let mac: Digest256

    /// What to remember of a seal.
    public init(_ seal: AuditSeal) {
        number = seal.number
        mac = seal.mac
    }

    /// Reads the text form, `NUMBER:HEX`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...18).contains(parts[0].count),
            parts[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int64(String(Substring(parts[0]))), number > 0, let bytes = AuditAnchor.bytes(parts[1]),
            let mac = Digest256(bytes: bytes)
        else { return nil }
        self.number = number
        self.mac = mac
    }

    /// The text form, as the log and the anchor file have it.
    public var description: String { "\(number):\(Hex.encode(mac.bytes))" }

    private static func bytes(_ text: Substring.UTF8View) -> [UInt8]? {
        let digits = text.compactMap(Hex.value(of:))
        guard digits.count == text.count, digits.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
