/// What stands before the digest in a hash of `crypt(3)`, read by bytes before the library is given it.
struct CryptSetting {
    let text: String
    let isBcrypt: Bool
    let isSlow: Bool

    /// How many characters the digest has.
    let digestLength: Int

    /// - Throws: ``ForeignHashError``.
    init(_ hash: [UInt8], isRecipe: Bool) throws(ForeignHashError) {
        let fields = hash.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard fields.count >= 4, fields[0].isEmpty else { throw .malformed }
        guard hash.allSatisfy({ (0x21...0x7E).contains($0) && !CryptSetting.refused.contains($0) }) else {
            throw .malformed
        }
        switch String(decoding: fields[1], as: UTF8.self) {
        case "2a", "2b", "2y": self = try .bcrypt(hash, fields, isRecipe)
        case "5": self = try .sha(hash, fields, digest: 43, isRecipe)
        case "6": self = try .sha(hash, fields, digest: 86, isRecipe)
        case "y": self = try .yescrypt(hash, fields, isRecipe)
        default: throw .unsupported
        }
    }

    private init(text: ArraySlice<UInt8>, digestLength: Int, isBcrypt: Bool = false, isSlow: Bool) {
        self.text = String(decoding: text, as: UTF8.self)
        self.digestLength = digestLength
        self.isBcrypt = isBcrypt
        self.isSlow = isSlow
    }

    private typealias Fields = [ArraySlice<UInt8>]

    /// `$2b$12$`, 22 characters of salt and 31 of digest.
    private static func bcrypt(_ hash: [UInt8], _ fields: Fields, _ isRecipe: Bool) throws(ForeignHashError) -> Self {
        guard fields.count == 4, fields[2].count == 2, fields[3].count == (isRecipe ? 22 : 53),
            fields[3].allSatisfy(isLetter)
        else { throw .malformed }
        // The cost has two digits always.
        let cost = try ForeignNumber.read(fields[2].first == UInt8(ascii: "0") ? fields[2].dropFirst() : fields[2])
        guard cost >= 4 else { throw .malformed }
        guard cost <= 15 else { throw .tooCostly }
        return Self(text: hash[..<29], digestLength: 31, isBcrypt: true, isSlow: cost >= 10)
    }

    /// `$6$`, perhaps `rounds=5000$`, up to 16 characters of salt, `$`, digest.
    private static func sha(
        _ hash: [UInt8], _ fields: Fields, digest: Int, _ isRecipe: Bool
    ) throws(ForeignHashError) -> Self {
        let named = Array("rounds=".utf8)
        let hasRounds = fields[2].starts(with: named)
        guard fields.count == (hasRounds ? 5 : 4), let last = fields.last, last.count == (isRecipe ? 0 : digest),
            last.allSatisfy(isLetter)
        else { throw .malformed }
        // Without a number there are 5,000 rounds.
        let rounds = hasRounds ? try ForeignNumber.read(fields[2].dropFirst(named.count)) : 5000
        guard rounds <= 5_000_000 else { throw .tooCostly }
        guard !fields[fields.count - 2].isEmpty else { throw .unsalted }
        return Self(text: hash[..<last.startIndex], digestLength: digest, isSlow: rounds >= 500_000)
    }

    /// `$y$j9T$salt$digest`: flavour `j`, one character for N and one for r, no further parameters.
    private static func yescrypt(_ hash: [UInt8], _ fields: Fields, _ isRecipe: Bool) throws(ForeignHashError) -> Self {
        guard fields.count == 5, let last = fields.last, last.count == (isRecipe ? 0 : 43), last.allSatisfy(isLetter)
        else { throw .malformed }
        guard !fields[3].isEmpty else { throw .unsalted }
        let parameters = Array(fields[2])
        guard parameters.count == 3, parameters[0] == UInt8(ascii: "j"), let cost = value(parameters[1]),
            let blockSize = value(parameters[2])
        else { throw .unsupported }
        // 128 * N * r bytes of memory; both are written less one.
        guard cost < 20, blockSize < 48 else { throw .tooCostly }
        let memory = 128 * (1 << (cost + 1)) * (blockSize + 1)
        guard memory <= 256 << 20 else { throw .tooCostly }
        return Self(text: hash[..<last.startIndex], digestLength: 43, isSlow: memory >= 8 << 20)
    }

    /// What `crypt` refuses in a setting.
    private static let refused = Set("!*:;\\".utf8)
    private static let alphabet = Array("./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    private static func value(_ byte: UInt8) -> Int? { alphabet.firstIndex(of: byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { value(byte) != nil }
}
