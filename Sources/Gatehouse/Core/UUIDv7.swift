/// A version 7 UUID: 48 bits of milliseconds, the rest random (RFC 9562, section 5.7).
///
/// Rows made one after the other get keys that lie one after the other, which keeps the indexes of both engines compact.
public struct UUIDv7: Sendable, Hashable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// A new identifier at this time.
    public init(at time: Timestamp, random: RandomSource) {
        var bytes = random.bytes(16)
        let milliseconds = UInt64(clamping: time.microseconds / 1000)
        for place in 0..<6 { bytes[place] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64(place))) }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        (high, low) = UUIDv7.words(bytes)
    }

    private init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
    }

    /// Before every identifier.
    package static let lowest = UUIDv7(high: 0, low: 0)

    /// Behind every identifier.
    package static let highest = UUIDv7(high: .max, low: .max)

    /// An identifier read back from storage; `nil` unless there are exactly 16 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        (high, low) = UUIDv7.words(bytes)
    }

    /// An identifier from its text form of 36 characters, in either case; `nil` for anything else.
    public init?(_ text: String) {
        var bytes: [UInt8] = []
        var pending: UInt8?
        for (place, byte) in text.utf8.enumerated() {
            if [8, 13, 18, 23].contains(place) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let nibble = Hex.value(of: byte) else { return nil }
            if let first = pending {
                bytes.append(first << 4 | nibble)
                pending = nil
            } else {
                pending = nibble
            }
        }
        guard text.utf8.count == 36 else { return nil }
        self.init(bytes: bytes)
    }

    /// The 16 bytes, for storage.
    public var bytes: [UInt8] {
        (0..<16).map { place in
            UInt8(truncatingIfNeeded: (place < 8 ? high : low) >> (56 - 8 * UInt64(place % 8)))
        }
    }

    /// The text form, lower case, with dashes.
    public var description: String {
        let hex = Hex.encode(bytes).utf8
        var text: [UInt8] = []
        for (place, byte) in hex.enumerated() {
            if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
            text.append(byte)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func words(_ bytes: [UInt8]) -> (UInt64, UInt64) {
        func word(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        return (word(bytes[0..<8]), word(bytes[8..<16]))
    }
}
