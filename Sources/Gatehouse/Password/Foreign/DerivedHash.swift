/// PBKDF2 or scrypt as Django and passlib write them.
///
/// - Django: `pbkdf2_sha256$rounds$salt$digest` (and `pbkdf2_sha1`), `scrypt$N$salt$r$p$digest`; the salt is used as the
///   bytes of its text, the digest is Base64.
/// - passlib: `$pbkdf2-sha512$rounds$salt$digest` (and `$pbkdf2-sha256`, `$pbkdf2` for SHA-1); both are Base64 with `.` for
///   `+` and no padding.
struct DerivedHash: WrappableScheme {
    let derivation: KeyDerivation
    let recipe: String
    let expected: [UInt8]

    private let salt: [UInt8]
    private let length: Int

    /// The bytes that Django's scrypt makes.
    private static let scryptLength = 64

    /// - Throws: ``ForeignHashError``.
    init(_ text: [UInt8], isRecipe: Bool) throws(ForeignHashError) {
        let fields = text.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        let name = String(decoding: fields[0], as: UTF8.self)
        switch (name, fields.count) {
        case ("pbkdf2_sha256", 4): try self.init(django: .sha256, fields, text, isRecipe)
        case ("pbkdf2_sha1", 4): try self.init(django: .sha1, fields, text, isRecipe)
        case ("scrypt", 6): try self.init(scrypt: fields, text, isRecipe)
        case ("", 5): try self.init(passlib: fields, text, isRecipe)
        default: throw name.isEmpty || name == "scrypt" || fields.count != 4 ? .malformed : .unsupported
        }
    }

    func digest(of password: [UInt8]) throws(ForeignHashError) -> [UInt8]? {
        try derivation.key(from: password, salt: salt, length: length)
    }

    var isSlow: Bool { derivation.isSlow }

    private typealias Fields = [ArraySlice<UInt8>]

    private init(
        django digest: ForeignDigest, _ fields: Fields, _ text: [UInt8], _ isRecipe: Bool
    ) throws(ForeignHashError) {
        let derivation = try KeyDerivation(pbkdf2: digest, rounds: ForeignNumber.read(fields[1]))
        try self.init(
            derivation, salt: Array(fields[2]), digest: ForeignBase64.decode(fields[3]), length: digest.length, text,
            fields, isRecipe)
    }

    private init(scrypt fields: Fields, _ text: [UInt8], _ isRecipe: Bool) throws(ForeignHashError) {
        let derivation = try KeyDerivation(
            scrypt: ForeignNumber.read(fields[1]), blockSize: ForeignNumber.read(fields[3]),
            lanes: ForeignNumber.read(fields[4]))
        try self.init(
            derivation, salt: Array(fields[2]), digest: ForeignBase64.decode(fields[5]),
            length: DerivedHash.scryptLength, text, fields, isRecipe)
    }

    private init(passlib fields: Fields, _ text: [UInt8], _ isRecipe: Bool) throws(ForeignHashError) {
        let digest: ForeignDigest
        switch String(decoding: fields[1], as: UTF8.self) {
        case "pbkdf2": digest = .sha1
        case "pbkdf2-sha256": digest = .sha256
        case "pbkdf2-sha512": digest = .sha512
        default: throw .unsupported
        }
        let derivation = try KeyDerivation(pbkdf2: digest, rounds: ForeignNumber.read(fields[2]))
        try self.init(
            derivation, salt: ForeignBase64.decode(passlib: fields[3]),
            digest: ForeignBase64.decode(passlib: fields[4]), length: digest.length, text, fields, isRecipe)
    }

    private init(
        _ derivation: KeyDerivation, salt: [UInt8], digest: [UInt8], length: Int, _ text: [UInt8], _ fields: Fields,
        _ isRecipe: Bool
    ) throws(ForeignHashError) {
        guard !salt.isEmpty else { throw .unsalted }
        guard digest.count == (isRecipe ? 0 : length) else { throw .malformed }
        self.derivation = derivation
        self.salt = salt
        self.length = length
        expected = digest
        recipe = String(decoding: text.dropLast(fields.last?.count ?? 0), as: UTF8.self)
    }
}
