import CSodium
import Crypto
import CryptoExtras

/// A password hash as Werkzeug's `generate_password_hash` made it for a Flask application.
///
/// Three forms are accepted, each `method$salt$hex` with a salt that is used as the bytes of its text:
/// - `scrypt:N:r:p` (Werkzeug 2.3 and later),
/// - `pbkdf2:sha1|sha256|sha512[:rounds]`,
/// - `sha1|sha256|sha512` (Werkzeug up to 2.x): HMAC with the salt as key.
///
/// Werkzeug hashed passwords as they came, without normalising. Here the caller gives NFC: a password that was typed in
/// NFC, as browsers on nearly all systems do, verifies; one with decomposed accents needs a reset.
struct WerkzeugHash: Sendable {
    enum Digest: Sendable { case sha1, sha256, sha512 }

    enum Method: Sendable {
        case scrypt(cost: UInt64, blockSize: UInt32, lanes: UInt32)
        case pbkdf2(Digest, rounds: Int)
        case hmac(Digest)
    }

    let method: Method
    private let salt: [UInt8]
    private let expected: [UInt8]

    /// Reads a stored hash without computing anything.
    ///
    /// - Throws: ``ForeignHashError`` telling refused kinds from malformed text.
    init(_ stored: String) throws(ForeignHashError) {
        let fields = try WerkzeugFields(stored)
        method = try Method(fields.method)
        salt = fields.salt
        expected = try fields.digest()
        guard expected.count == method.digestLength else { throw .malformed }
    }

    /// Whether the hash is of this password, compared in constant time.
    ///
    /// Takes as long as the hash was made to take, so call it on a hashing thread.
    ///
    /// - Parameter password: The UTF-8 bytes; none never verify.
    /// - Throws: ``ForeignHashError/failed`` when the memory cannot be had.
    func verifies(_ password: [UInt8]) throws(ForeignHashError) -> Bool {
        if password.isEmpty { return false }
        return Sodium.equal(try derive(password), expected)
    }

    private func derive(_ password: [UInt8]) throws(ForeignHashError) -> [UInt8] {
        switch method {
        case .scrypt(let cost, let blockSize, let lanes):
            return try scrypt(password, cost: cost, blockSize: blockSize, lanes: lanes)
        case .pbkdf2(let digest, let rounds):
            return try pbkdf2(password, digest, rounds: rounds)
        case .hmac(.sha1):
            return authenticate(password, Insecure.SHA1.self)
        case .hmac(.sha256):
            return authenticate(password, SHA256.self)
        case .hmac(.sha512):
            return authenticate(password, SHA512.self)
        }
    }

    private func scrypt(
        _ password: [UInt8], cost: UInt64, blockSize: UInt32, lanes: UInt32
    ) throws(ForeignHashError) -> [UInt8] {
        guard Sodium.isReady else { throw .failed }
        var output = [UInt8](repeating: 0, count: method.digestLength)
        let status = crypto_pwhash_scryptsalsa208sha256_ll(
            password, password.count, salt, salt.count, cost, blockSize, lanes, &output, output.count)
        guard status == 0 else { throw .failed }
        return output
    }

    private func pbkdf2(_ password: [UInt8], _ digest: Digest, rounds: Int) throws(ForeignHashError) -> [UInt8] {
        do {
            // Unchecked because old tables have few rounds; the hash is replaced at the first login.
            let key = try KDF.Insecure.PBKDF2.deriveKey(
                from: password, salt: salt, using: digest.function, outputByteCount: method.digestLength,
                unsafeUncheckedRounds: rounds)
            return key.withUnsafeBytes { Array($0) }
        } catch {
            throw .failed
        }
    }

    private func authenticate<Function: HashFunction>(_ password: [UInt8], _: Function.Type) -> [UInt8] {
        Array(HMAC<Function>.authenticationCode(for: password, using: SymmetricKey(data: salt)))
    }
}

extension WerkzeugHash.Digest {
    var length: Int {
        switch self {
        case .sha1: 20
        case .sha256: 32
        case .sha512: 64
        }
    }

    fileprivate var function: KDF.Insecure.PBKDF2.HashFunction {
        switch self {
        case .sha1: .insecureSHA1
        case .sha256: .sha256
        case .sha512: .sha512
        }
    }
}
