import Foundation
import Testing

@testable import Gatehouse

/// Hashes that Django, Flask-Security, Devise, slapd and libcrypt made themselves: `scripts/make-foreign-vectors.sh`.
@Suite struct `Foreign hashes` {
    @Test(arguments: ["django", "flask-security", "devise", "directory"])
    func `what the old system stored verifies, and only with its password`(file: String) throws {
        let vectors = try ForeignVectors.read(file)
        #expect(vectors.count >= 12)
        for vector in vectors {
            let scheme = try ForeignHash.read(vector.stored)
            let phrase = try vector.phrase(vector.password, scheme)
            #expect(try scheme.verifies(phrase) == true, "\(vector.stored)")
        }
        var kinds: Set<String> = []
        for vector in vectors where kinds.insert(vector.kind).inserted {
            let scheme = try ForeignHash.read(vector.stored)
            #expect(try scheme.verifies(try vector.phrase(vector.password + "x", scheme)) == false, "\(vector.stored)")
            #expect(try scheme.verifies([]) == false)
        }
    }

    @Test func `the recipe and the digest are all of it`() throws {
        for file in ["django", "flask-security", "devise", "directory"] {
            for vector in try ForeignVectors.read(file) {
                guard let scheme = try ForeignHash.read(vector.stored) as? any WrappableScheme else { continue }
                let again = try ForeignHash.read(scheme.recipe, isRecipe: true)
                let wrappable = try #require(again as? any WrappableScheme)
                #expect(wrappable.expected.isEmpty && wrappable.recipe == scheme.recipe)
                #expect(try again.verifies(Array("x".utf8)) == false, "without its digest it is of no password")
                guard !scheme.isSlow else { continue }
                let phrase = try vector.phrase(vector.password, scheme)
                #expect(try wrappable.digest(of: phrase) == scheme.expected, "\(vector.stored)")
            }
        }
    }

    @Test(arguments: [
        ("pbkdf2_sha256$600000$s$" + sha256, true), ("pbkdf2_sha256$599999$s$" + sha256, false),
        ("$2b$10$" + bcrypt, true), ("$2b$09$" + bcrypt, false), ("$6$rounds=500000$salt$" + sha512crypt, true),
        ("$6$salt$" + sha512crypt, false), ("{SSHA}" + ssha, false), ("scrypt$16384$s$8$1$" + scrypt, true),
        ("scrypt$8192$s$8$16$" + scrypt, false), ("$argon2id$v=19$m=7168,t=5,p=1$c2FsdHNhbHQ$" + sha256, true),
        ("$argon2i$v=19$m=512,t=2,p=2$c2FsdHNhbHQ$" + sha256, false), ("sha256$salt$" + hex, false),
    ])
    func `what is quick to guess at is told from what is not`(stored: String, isSlow: Bool) throws {
        #expect(try ForeignHash.read(stored).isSlow == isSlow)
    }

    @Test(
        arguments: [
            ("$2b$16$" + bcrypt, .tooCostly), ("$2b$12$short", .malformed), ("$2x$12$" + bcrypt, .unsupported),
            ("$2b$+5$" + bcrypt, .malformed), ("$1$salt$abcdefghijklmnopqrstuv", .unsupported),
            ("$6$rounds=5000001$salt$" + sha512crypt, .tooCostly), ("$6$$" + sha512crypt, .unsalted),
            ("$6$sa:lt$" + sha512crypt, .malformed), ("$y$jFT$salt$" + yescrypt, .tooCostly),
            ("$y$jzz$salt$" + yescrypt, .tooCostly), ("$y$j9T.$salt$" + yescrypt, .unsupported),
            ("$7$CU..../....salt$" + yescrypt, .unsupported), ("{SHA}" + ssha, .unsalted), ("{CLEARTEXT}x", .plainText),
            ("{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=", .unsalted), ("{SSHA}abc", .malformed), ("{MD5}abc", .unsalted),
            ("{CRYPT}rl.3StKT.4T8M", .malformed), ("{", .malformed), ("{FOO}x", .unsupported),
            ("pbkdf2_sha256$5000001$s$" + sha256, .tooCostly), ("pbkdf2_sha256$1000$$" + sha256, .unsalted),
            ("pbkdf2_sha256$0$s$" + sha256, .malformed), ("pbkdf2_md5$1000$s$" + sha256, .unsupported),
            ("pbkdf2_sha256$1000$s$????", .malformed), ("pbkdf2_sha256$1000$s$YWJj", .malformed),
            ("scrypt$524288$s$8$1$" + scrypt, .tooCostly), ("scrypt$1000$s$8$1$" + scrypt, .malformed),
            ("$argon2d$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$" + sha256, .unsupported),
            ("$argon2i$v=19$m=262145,t=3,p=4$c2FsdHNhbHQ$" + sha256, .tooCostly),
            ("$argon2id$v=19$m=65536,t=3$c2FsdHNhbHQ$" + sha256, .malformed), ("argon2$", .unsupported),
            ("bcrypt$$6$salt$" + sha512crypt, .malformed), ("bcrypt_sha256$", .malformed), ("$", .malformed),
            ("$pbkdf2-md5$1000$c2FsdA$c2FsdA", .unsupported), ("$pbkdf2-sha256$1000$c2F+dA$c2FsdA", .malformed),
            (String(repeating: "$", count: 1025), .malformed),
        ] as [(String, ForeignHashError)])
    func `what cannot be kept is refused as what it is`(stored: String, expected: ForeignHashError) {
        #expect(throws: expected) { try ForeignHash.read(stored) }
    }

    /// Promise: bcrypt looks at 72 bytes and not behind a NUL, so a password that it would cut never matches.
    @Test func `a password that bcrypt would cut matches nothing`() throws {
        let vector = try #require(try ForeignVectors.read("directory").first { $0.stored.hasPrefix("$2b$") })
        let scheme = try ForeignHash.read(vector.stored)
        #expect(try scheme.verifies(Array(vector.password.utf8)) == true)
        #expect(try scheme.verifies(Array(vector.password.utf8) + [0] + Array("x".utf8)) == nil)
        #expect(try scheme.verifies([UInt8](repeating: 0x61, count: 73)) == nil)
        #expect(try scheme.verifies([UInt8](repeating: 0x61, count: 72)) == false)
    }

    @Test func `3,000 mutations neither trap nor are read as costly ones`() throws {
        var random = SeededGenerator(seed: 3000)
        let seeds = try ["django", "flask-security", "devise", "directory"].flatMap { try ForeignVectors.read($0) }
            .map { Array($0.stored.utf8) }
        let bytes = Array("0123456789:$abcdefshpl\0é+-_=/.,{}| ".utf8)
        var read = 0
        for number in 0..<3000 {
            var text = seeds[number % seeds.count]
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let at = Int.random(in: 0..<text.count, using: &random)
                let byte = bytes[Int.random(in: bytes.indices, using: &random)]
                switch Int.random(in: 0...2, using: &random) {
                case 0: text.insert(byte, at: at)
                case 1: text[at] = byte
                default: text.remove(at: at)
                }
            }
            let stored = String(decoding: text, as: UTF8.self)
            for isRecipe in [false, true] where (try? ForeignHash.read(stored, isRecipe: isRecipe)) != nil { read += 1 }
            _ = try? ImportedHash("wrapped:" + stored)
            _ = try? ImportedHash("pepper:" + stored)
        }
        #expect(read > 100)
    }

    private static let sha256 = Data(count: 32).base64EncodedString()
    private static let scrypt = Data(count: 64).base64EncodedString()
    private static let ssha = Data(count: 24).base64EncodedString()
    private static let hex = String(repeating: "ab", count: 32)
    private static let bcrypt = String(repeating: "a", count: 53)
    private static let sha512crypt = String(repeating: "a", count: 86)
    private static let yescrypt = String(repeating: "a", count: 43)
}
