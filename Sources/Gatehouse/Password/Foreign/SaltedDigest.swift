/// One round of a hash function over password and salt, as directories store it: `{SSHA}` and its like.
///
/// The Base64 text holds the digest and the salt behind it. Without the digest, in a recipe, it is the salt alone.
struct SaltedDigest: WrappableScheme {
    let recipe: String
    let expected: [UInt8]
    let isSlow = false

    private let digest: ForeignDigest
    private let salt: [UInt8]

    /// - Throws: ``ForeignHashError``.
    init(_ digest: ForeignDigest, _ text: [UInt8], isRecipe: Bool) throws(ForeignHashError) {
        let bytes = try ForeignBase64.decode(text)
        let length = isRecipe ? 0 : digest.length
        guard bytes.count >= length else { throw .malformed }
        guard bytes.count > length else { throw .unsalted }
        self.digest = digest
        expected = Array(bytes[..<length])
        salt = Array(bytes[length...])
        recipe = "{\(SaltedDigest.name(of: digest))}" + ForeignBase64.encode(salt)
    }

    func digest(of password: [UInt8]) throws(ForeignHashError) -> [UInt8]? {
        digest.hash(password + salt)
    }

    private static func name(of digest: ForeignDigest) -> String {
        switch digest {
        case .sha1: "SSHA"
        case .sha256: "SSHA256"
        case .sha512: "SSHA512"
        }
    }
}
