import Gatehouse

/// A JSON Web Token as it came, in compact form and signed (RFC 7515, section 7.1); nothing of it is believed yet.
struct SignedToken: Sendable {
    /// More bytes than any ID token has.
    static let maximumBytes = 16 * 1024

    /// What a header would say to bring its own key, to be unpacked or to mean something else; none of it is for us.
    private static let forbidden = ["jwk", "jku", "x5u", "x5c", "crit", "b64", "zip", "enc", "cty"]

    /// The `alg` of the header, in its own spelling.
    let algorithm: String

    /// The `kid` of the header.
    let keyID: String?

    /// The `typ` of the header, in lower case and without `application/` (RFC 7515, section 4.1.9).
    let type: String?

    /// What is signed: header, dot and payload as they came.
    let signed: [UInt8]

    /// The payload, decoded and not yet read: first comes the signature.
    let payload: [UInt8]

    /// The signature, decoded.
    let signature: [UInt8]

    /// Takes a token apart.
    ///
    /// - Throws: `ProviderError` when it has another form.
    init(_ text: String) throws(ProviderError) {
        guard text.utf8.count <= Self.maximumBytes else { throw .untrusted("the token is too long") }
        let bytes = Array(text.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Base64URL.decode(unpadded: parts[0]),
            let payload = Base64URL.decode(unpadded: parts[1]), let signature = Base64URL.decode(unpadded: parts[2])
        else { throw .untrusted("the token does not have three parts of base64url") }
        guard let header = JSONValueReader.object(head) else { throw .untrusted("the token's header is no object") }
        if let name = Self.forbidden.first(where: { header[$0] != nil }) {
            throw .untrusted("the token's header has \(name)")
        }
        algorithm = try header.requiredText("alg", atMost: 16)
        keyID = try header.text("kid")
        type = try header.text("typ", atMost: 64).map(Self.mediaType)
        signed = Array(bytes.prefix(parts[0].count + 1 + parts[1].count))
        self.payload = payload
        self.signature = signature
    }

    private static func mediaType(_ text: String) -> String {
        let lower = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let prefix = Array("application/".utf8)
        return String(decoding: lower.starts(with: prefix) ? lower.dropFirst(prefix.count) : lower[...], as: UTF8.self)
    }
}
