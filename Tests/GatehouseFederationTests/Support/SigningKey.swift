import Crypto
import CryptoExtras
import Foundation
import Gatehouse
import GatehouseFederation

/// A key that a provider of ours signs tokens with.
enum SigningKey: Sendable {
    case rsa(_RSA.Signing.PrivateKey)
    case p256(P256.Signing.PrivateKey)
    case ed25519(Curve25519.Signing.PrivateKey)

    /// One of each kind; RSA keys take long to make.
    static let rsa = SigningKey.rsa(make { try _RSA.Signing.PrivateKey(keySize: .bits2048) })
    static let otherRSA = SigningKey.rsa(make { try _RSA.Signing.PrivateKey(keySize: .bits2048) })
    static let p256 = SigningKey.p256(P256.Signing.PrivateKey())
    static let ed25519 = SigningKey.ed25519(Curve25519.Signing.PrivateKey())

    /// The key for an algorithm.
    static func key(for algorithm: SigningAlgorithm) -> SigningKey {
        switch algorithm {
        case .rs256, .rs384, .rs512, .ps256: rsa
        case .es256: p256
        case .eddsa: ed25519
        }
    }

    /// A signature over these bytes, as the algorithm makes it with this key.
    func sign(_ bytes: [UInt8], by algorithm: SigningAlgorithm) throws -> [UInt8] {
        switch (self, algorithm) {
        case (.rsa(let key), .rs256):
            Array(try key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        case (.rsa(let key), .rs384):
            Array(try key.signature(for: SHA384.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        case (.rsa(let key), .rs512):
            Array(try key.signature(for: SHA512.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        case (.rsa(let key), .ps256):
            Array(try key.signature(for: SHA256.hash(data: bytes), padding: .PSS).rawRepresentation)
        case (.p256(let key), .es256): Array(try key.signature(for: bytes).rawRepresentation)
        case (.ed25519(let key), .eddsa): Array(try key.signature(for: bytes))
        default: throw Unfit()
        }
    }

    /// The public key as JSON (RFC 7517), with these members added.
    func jwk(_ more: String = "") throws -> String {
        let more = more.isEmpty ? "" : ",\(more)"
        switch self {
        case .rsa(let key):
            let parts = try key.publicKey.getKeyPrimitives()
            return #"{"kty":"RSA","n":"\#(text(parts.modulus))","e":"\#(text(parts.publicExponent))"\#(more)}"#
        case .p256(let key):
            let point = key.publicKey.x963Representation.dropFirst()
            return
                #"{"kty":"EC","crv":"P-256","x":"\#(text(point.prefix(32)))","y":"\#(text(point.suffix(32)))"\#(more)}"#
        case .ed25519(let key):
            return #"{"kty":"OKP","crv":"Ed25519","x":"\#(text(key.publicKey.rawRepresentation))"\#(more)}"#
        }
    }

    private func text(_ data: Data) -> String { Base64URL.encode(Array(data)) }

    private static func make<Key>(_ body: () throws -> Key) -> Key {
        do { return try body() } catch { fatalError("no key: \(error)") }
    }

    private struct Unfit: Error {}
}
