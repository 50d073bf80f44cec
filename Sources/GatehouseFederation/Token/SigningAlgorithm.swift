/// How a token may be signed (RFC 7518, section 3.1, and RFC 8037, section 3.1).
///
/// There is no `none` and no HMAC: a shared secret would let everybody who knows it say who somebody is.
public enum SigningAlgorithm: String, Sendable, CaseIterable {
    /// RSA PKCS #1 v1.5 with SHA-256.
    case rs256 = "RS256"
    /// RSA PKCS #1 v1.5 with SHA-384.
    case rs384 = "RS384"
    /// RSA PKCS #1 v1.5 with SHA-512.
    case rs512 = "RS512"
    /// RSA PSS with SHA-256.
    case ps256 = "PS256"
    /// ECDSA on P-256 with SHA-256.
    case es256 = "ES256"
    /// Ed25519.
    case eddsa = "EdDSA"

    /// The algorithm with exactly this name, in this spelling.
    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name.utf8) }) else { return nil }
        self = found
    }
}
