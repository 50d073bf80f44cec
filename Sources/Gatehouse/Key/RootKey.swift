import Crypto

/// A secret of 256 bits that all other keys are derived from.
///
/// Its text form is one word, `ID.DATE.SECRET`: 16 hexadecimal digits, an ISO 8601 time, and 64 hexadecimal digits.
public struct RootKey: Sendable, Identifiable {
    /// The name, derived from the secret.
    public let id: KeyID

    /// From when on new things are made with it; until then it only has to be known everywhere.
    public let startsAt: Timestamp

    private let secret: Secret<SymmetricKey>

    private static let length = 32

    /// A new key.
    ///
    /// - Throws: ``KeyError`` when the system has no random bytes.
    public init(startsAt: Timestamp, random: RandomSource = .system) throws {
        let bytes = random.bytes(RootKey.length)
        guard bytes.count == RootKey.length else { throw KeyError("The system gives no random bytes for a key.") }
        self.init(bytes, startsAt: startsAt)
    }

    /// Reads the text form.
    ///
    /// - Throws: ``KeyError``, which never holds any part of the text.
    init(word: some Collection<UInt8>) throws {
        let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let id = Hex.decode(parts[0]), let startsAt = Timestamp(iso8601: parts[1]),
            let secret = Hex.decode(parts[2]), secret.count == RootKey.length
        else { throw KeyError("A key is not written as ID.DATE.SECRET.") }
        self.init(secret, startsAt: startsAt)
        guard self.id.bytes == id else { throw KeyError("A key is damaged: its secret does not fit its id.") }
    }

    private init(_ bytes: [UInt8], startsAt: Timestamp) {
        let key = SymmetricKey(data: bytes)
        id = KeyID(of: key)
        secret = Secret(key)
        // The text form is to the second, so that a key read back is the same.
        self.startsAt = Timestamp(microseconds: startsAt.microseconds / 1_000_000 * 1_000_000)
    }

    /// The whole key as one word, for a key file.
    public var text: Secret<String> {
        let hex = secret.expose().withUnsafeBytes { Hex.encode(Array($0)) }
        return Secret("\(id).\(startsAt.iso8601).\(hex)")
    }

    /// The key for one purpose (HKDF with SHA-256, RFC 5869, without a salt).
    func derive(_ purpose: KeyPurpose) -> SubKey {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret.expose(), info: purpose.info, outputByteCount: RootKey.length)
        return SubKey(id: id, key)
    }
}
