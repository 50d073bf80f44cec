import Crypto
import CryptoExtras
import Gatehouse

/// A public key that a provider signs with (RFC 7517), of a kind that we know.
struct VerificationKey: Sendable {
    private enum Material: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
    }

    /// RSA from 2,048 bits, and not so large that checking becomes work.
    private static let modulusBytes = 256...1024

    /// The `kid`.
    let id: String?

    /// The one algorithm that the key is for, where the provider says so.
    let algorithm: SigningAlgorithm?

    /// The issuer that the key is for; Microsoft's list has keys of several.
    let issuer: String?

    private let material: Material

    /// Reads a key; `nil` for one of another kind, for another use, too weak, or with its private part.
    init?(_ object: JSONObject) {
        guard object["d"] == nil, object["k"] == nil, Self.isForSignatures(object),
            let said = try? (
                id: object.text("kid"), algorithm: object.text("alg"), issuer: object.text("issuer")
            ),
            let material = Self.material(object)
        else { return nil }
        id = said.id
        issuer = said.issuer
        algorithm = said.algorithm.flatMap(SigningAlgorithm.init(name:))
        // A key for something that we do not know is not for what we know either.
        if said.algorithm != nil, algorithm == nil { return nil }
        self.material = material
    }

    /// Whether the key may be used with the algorithm: of its kind, and not meant for another one.
    func fits(_ wanted: SigningAlgorithm) -> Bool {
        guard algorithm == nil || algorithm == wanted else { return false }
        return switch (material, wanted) {
        case (.rsa, .rs256), (.rsa, .rs384), (.rsa, .rs512), (.rsa, .ps256), (.p256, .es256), (.ed25519, .eddsa): true
        default: false
        }
    }

    /// Whether the signature over these bytes is this key's.
    func verifies(_ signature: [UInt8], of bytes: [UInt8], by wanted: SigningAlgorithm) -> Bool {
        switch (material, wanted) {
        case (.rsa(let key), .rs256):
            key.isValidSignature(Self.rsa(signature), for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
        case (.rsa(let key), .rs384):
            key.isValidSignature(Self.rsa(signature), for: SHA384.hash(data: bytes), padding: .insecurePKCS1v1_5)
        case (.rsa(let key), .rs512):
            key.isValidSignature(Self.rsa(signature), for: SHA512.hash(data: bytes), padding: .insecurePKCS1v1_5)
        case (.rsa(let key), .ps256):
            key.isValidSignature(Self.rsa(signature), for: SHA256.hash(data: bytes), padding: .PSS)
        case (.p256(let key), .es256):
            (try? P256.Signing.ECDSASignature(rawRepresentation: signature)).map {
                key.isValidSignature($0, for: bytes)
            } ?? false
        case (.ed25519(let key), .eddsa):
            key.isValidSignature(signature, for: bytes)
        default: false
        }
    }

    private static func rsa(_ signature: [UInt8]) -> _RSA.Signing.RSASignature {
        _RSA.Signing.RSASignature(rawRepresentation: signature)
    }

    private static func isForSignatures(_ object: JSONObject) -> Bool {
        guard object["use"] == nil || object.says("use", "sig") else { return false }
        guard let operations = object["key_ops"] else { return true }
        guard case .list(let list) = operations else { return false }
        return list.contains { if case .text(let text) = $0 { text.utf8.elementsEqual("verify".utf8) } else { false } }
    }

    private static func material(_ object: JSONObject) -> Material? {
        if object.says("kty", "RSA") { return rsa(object) }
        if object.says("kty", "EC"), object.says("crv", "P-256") { return p256(object) }
        if object.says("kty", "OKP"), object.says("crv", "Ed25519") { return ed25519(object) }
        return nil
    }

    private static func rsa(_ object: JSONObject) -> Material? {
        guard let modulus = bytes("n", of: object), let exponent = bytes("e", of: object),
            modulusBytes.contains(modulus.count), modulus.first != 0, (1...4).contains(exponent.count),
            let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent),
            (2048...8192).contains(key.keySizeInBits)
        else { return nil }
        return .rsa(key)
    }

    private static func p256(_ object: JSONObject) -> Material? {
        guard let x = bytes("x", of: object), let y = bytes("y", of: object), x.count == 32, y.count == 32,
            let key = try? P256.Signing.PublicKey(x963Representation: [0x04] + x + y)
        else { return nil }
        return .p256(key)
    }

    private static func ed25519(_ object: JSONObject) -> Material? {
        guard let x = bytes("x", of: object), x.count == 32,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: x)
        else { return nil }
        return .ed25519(key)
    }

    private static func bytes(_ name: String, of object: JSONObject) -> [UInt8]? {
        object.proposal(name, atMost: 2048).flatMap { Base64URL.decode(unpadded: $0.utf8) }
    }
}
