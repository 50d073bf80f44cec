/// A password hash as Werkzeug's `generate_password_hash` made it for a Flask application.
///
/// Three forms are accepted, each `method$salt$hex` with a salt that is used as the bytes of its text:
/// - `scrypt:N:r:p` (Werkzeug 2.3 and later),
/// - `pbkdf2:sha1|sha256|sha512[:rounds]`,
/// - `sha1|sha256|sha512` (Werkzeug up to 2.x): HMAC with the salt as key.
///
/// Werkzeug hashed passwords as they came, without normalising. Here the caller gives NFC: a password that was typed in
/// NFC, as browsers on nearly all systems do, verifies; one with decomposed accents needs a reset.
struct WerkzeugHash: WrappableScheme {
    enum Method: Sendable {
        case scrypt(cost: UInt64, blockSize: UInt32, lanes: UInt32)
        case pbkdf2(ForeignDigest, rounds: Int)
        case hmac(ForeignDigest)
    }

    let method: Method
    let recipe: String
    let expected: [UInt8]
    private let salt: [UInt8]

    /// Reads a stored hash without computing anything.
    ///
    /// - Throws: ``ForeignHashError`` telling refused kinds from malformed text.
    init(_ stored: String, isRecipe: Bool = false) throws(ForeignHashError) {
        let fields = try WerkzeugFields(stored)
        method = try Method(fields.method)
        salt = fields.salt
        recipe = fields.recipe
        expected = try fields.digest()
        guard expected.count == (isRecipe ? 0 : method.digestLength) else { throw .malformed }
    }

    var isSlow: Bool { method.derivation?.isSlow ?? false }

    func digest(of password: [UInt8]) throws(ForeignHashError) -> [UInt8]? {
        switch method {
        case .hmac(let digest):
            return digest.authenticate(password, key: salt)
        case .scrypt, .pbkdf2:
            guard let derivation = method.derivation else { throw .failed }
            return try derivation.key(from: password, salt: salt, length: method.digestLength)
        }
    }
}
