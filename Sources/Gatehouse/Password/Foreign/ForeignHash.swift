/// Tells by its first bytes which program a stored hash comes from, and reads it.
enum ForeignHash {
    private static let mostBytes = 1024

    /// Reads a stored hash without computing anything.
    ///
    /// - Parameter isRecipe: whether the digest was taken away from it.
    /// - Throws: ``ForeignHashError`` telling refused kinds from malformed text.
    static func read(_ stored: String, isRecipe: Bool = false) throws(ForeignHashError) -> any ForeignScheme {
        guard stored.utf8.count <= mostBytes else { throw .malformed }
        let text = Array(stored.utf8)
        func begins(_ prefixes: String...) -> Bool {
            prefixes.contains { text.starts(with: $0.utf8) }
        }
        if begins("pbkdf2_", "scrypt$", "$pbkdf2") { return try DerivedHash(text, isRecipe: isRecipe) }
        if begins("$argon2", "argon2$") { return try Argon2Hash(text) }
        if begins("$", "bcrypt$", "bcrypt_sha256$") { return try CryptHash(text, isRecipe: isRecipe) }
        if begins("{") { return try directory(text, isRecipe: isRecipe) }
        return try WerkzeugHash(stored, isRecipe: isRecipe)
    }

    /// The value of a directory's `userPassword`: the scheme in braces, in letters of either case.
    private static func directory(_ text: [UInt8], isRecipe: Bool) throws(ForeignHashError) -> any ForeignScheme {
        guard let end = text.firstIndex(of: UInt8(ascii: "}")) else { throw .malformed }
        let name = String(decoding: text[1..<end], as: UTF8.self).uppercased()
        let rest = Array(text[(end + 1)...])
        switch name {
        case "CRYPT": return try CryptHash(rest, isRecipe: isRecipe)
        case "ARGON2": return try Argon2Hash(rest)
        case "SSHA": return try SaltedDigest(.sha1, rest, isRecipe: isRecipe)
        case "SSHA256": return try SaltedDigest(.sha256, rest, isRecipe: isRecipe)
        case "SSHA512": return try SaltedDigest(.sha512, rest, isRecipe: isRecipe)
        case "SHA", "SHA256", "SHA512", "MD5": throw .unsalted
        case "CLEARTEXT": throw .plainText
        default: throw .unsupported
        }
    }
}
