import Crypto

/// A SHA-256 digest: 32 bytes, held as four words so that it hashes and compares without allocating.
///
/// It is what is stored of a 256-bit random secret (security rule: all secrets at rest are hashes).
public struct Digest256: Sendable, Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digest of these bytes.
    public init(of bytes: some Sequence<UInt8>) {
        self.init(of: Array(bytes))
    }

    /// The digest of these bytes.
    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Digest256(of: $0) }
    }

    /// The digest of the bytes in this buffer.
    public init(of buffer: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: buffer)
        self.init(hash.finalize())
    }

    /// The digest of the UTF-8 bytes of this text.
    public init(ofText text: String) {
        var text = text
        self = text.withUTF8 { Digest256(of: UnsafeRawBufferPointer($0)) }
    }

    /// The digest of these parts, each with its length before it, so that no two lists have the same.
    package init(ofParts parts: [[UInt8]]) {
        var bytes: [UInt8] = []
        for part in parts {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.count).littleEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part)
        }
        self.init(of: bytes)
    }

    /// A digest read back from storage; `nil` unless there are exactly 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        words = bytes.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    /// The 32 bytes of an authentication code.
    init(_ code: HashedAuthenticationCode<SHA256>) {
        words = code.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    init(_ digest: SHA256Digest) {
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    /// The 32 bytes, for storage.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0) }
    }

    /// Eight of its bytes as a number, to choose a group by.
    package var word: UInt64 { words.0 }

    /// Whether the digests are equal.
    ///
    /// They are digests of secrets, so leaking where they differ tells nothing.
    public static func == (left: Digest256, right: Digest256) -> Bool {
        left.words == right.words
    }

    /// Feeds one word: a digest is already as well spread as a hash can make it.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}
