import Crypto

/// Names one root key: eight bytes that are derived from the key itself.
///
/// So a key that was mistyped or cut off does not fit the name that stands beside it, and is refused.
public struct KeyID: Sendable, Hashable, CustomStringConvertible {
    /// The bytes, as they stand in front of what was sealed.
    public let bytes: [UInt8]

    /// How many bytes a name has.
    static let length = 8

    /// A name read back; `nil` unless there are exactly eight bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == KeyID.length else { return nil }
        self.bytes = bytes
    }

    /// The name of this key.
    init(of key: SymmetricKey) {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Array("gatehouse 1 key id".utf8), outputByteCount: KeyID.length)
        bytes = derived.withUnsafeBytes { Array($0) }
    }

    /// The bytes as 16 lower-case hexadecimal digits.
    public var description: String { Hex.encode(bytes) }
}
