/// The stored hash of a password that went through a keyed step first: `hmac-sha256:KEYID$argon2id$...`.
struct PepperedHash {
    /// The root key whose sub-key was used.
    let key: KeyID

    /// The Argon2id hash of the code that the keyed step made.
    let argon2id: String

    private static let prefix = Array("hmac-sha256:".utf8)
    private static let digits = 2 * KeyID.length

    init(key: KeyID, argon2id: String) {
        self.key = key
        self.argon2id = argon2id
    }

    /// Reads a stored hash; `nil` for one of any other kind.
    init?(_ stored: String) {
        let bytes = Array(stored.utf8)
        guard bytes.starts(with: PepperedHash.prefix),
            let name = Hex.decode(bytes.dropFirst(PepperedHash.prefix.count).prefix(PepperedHash.digits)),
            let key = KeyID(bytes: name)
        else { return nil }
        self.key = key
        argon2id = String(decoding: bytes.dropFirst(PepperedHash.prefix.count + PepperedHash.digits), as: UTF8.self)
    }

    /// What is stored.
    var text: String { String(decoding: PepperedHash.prefix, as: UTF8.self) + "\(key)" + argon2id }
}
