import Crypto
import Foundation

#if os(Linux)
import CCrypt
#endif

/// What `crypt(3)` makes: bcrypt (`$2a$`, `$2b$`, `$2y$`), SHA-crypt (`$5$`, `$6$`) and yescrypt (`$y$`).
///
/// Django writes `bcrypt$` before a bcrypt hash, or `bcrypt_sha256$` before one of the password's SHA-256 in hexadecimal
/// digits. Only Linux has the library that computes them; elsewhere such hashes are refused.
struct CryptHash: WrappableScheme {
    let recipe: String
    let expected: [UInt8]
    let isSlow: Bool
    let longestPassword: Int?

    /// What `crypt` is given besides the password: kind, cost and salt.
    private let setting: String
    private let digestLength: Int
    private let isPrehashed: Bool

    /// - Throws: ``ForeignHashError``.
    init(_ text: [UInt8], isRecipe: Bool) throws(ForeignHashError) {
        #if !os(Linux)
        throw .unsupported
        #else
        let prefix = CryptHash.prefixes.first { text.starts(with: $0) } ?? []
        let own = Array(text.dropFirst(prefix.count))
        let read = try CryptSetting(own, isRecipe: isRecipe)
        setting = read.text
        digestLength = read.digestLength
        isSlow = read.isSlow
        isPrehashed = prefix.count == CryptHash.prefixes[0].count
        guard prefix.isEmpty || read.isBcrypt else { throw .malformed }
        longestPassword = read.isBcrypt && !isPrehashed ? CryptHash.longestBcrypt : nil
        expected = isRecipe ? [] : own.suffix(read.digestLength)
        recipe = String(decoding: prefix, as: UTF8.self) + read.text
        #endif
    }

    func digest(of password: [UInt8]) throws(ForeignHashError) -> [UInt8]? {
        let phrase = isPrehashed ? Array(Hex.encode(SHA256.hash(data: password).map(\.self)).utf8) : password
        // What bcrypt does not look at, and what stands behind a NUL, would be taken for right whatever it is.
        guard !phrase.contains(0), longestPassword.map({ phrase.count <= $0 }) ?? true else { return nil }
        return try computed(phrase)
    }

    private func computed(_ phrase: [UInt8]) throws(ForeignHashError) -> [UInt8] {
        #if os(Linux)
        let size = ccrypt_size()
        guard let memory = calloc(1, Int(size)) else { throw .failed }
        defer {
            // It holds the password.
            memset(memory, 0, Int(size))
            free(memory)
        }
        guard let result = crypt_rn(phrase.map(CChar.init(bitPattern:)) + [0], setting, memory, size) else {
            throw .failed
        }
        // The library may write what stands before the digest in another way than it was stored.
        return UnsafeBufferPointer(start: result, count: strlen(result)).suffix(digestLength)
            .map(UInt8.init(bitPattern:))
        #else
        throw .failed
        #endif
    }

    private static let longestBcrypt = 72
    private static let prefixes = ["bcrypt_sha256$", "bcrypt$"].map { Array($0.utf8) }
}
