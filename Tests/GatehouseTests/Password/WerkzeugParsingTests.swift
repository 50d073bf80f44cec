import Testing

@testable import Gatehouse

@Suite struct `Hostile Werkzeug hashes` {
    private static let sha1 = String(repeating: "ab", count: 20)
    private static let sha256 = String(repeating: "ab", count: 32)
    private static let sha512 = String(repeating: "ab", count: 64)

    private func refusal(_ stored: String) -> ForeignHashError? {
        do throws(ForeignHashError) {
            _ = try WerkzeugHash(stored)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "scrypt:32768:8:1$salt$" + sha512, "scrypt:262144:8:4$salt$" + sha512, "scrypt:32768:8:16$salt$" + sha512,
        "scrypt:1048576:2:1$salt$" + sha512, "pbkdf2:sha1:1$s$" + sha1, "pbkdf2:sha256$salt$" + sha256,
        "pbkdf2:sha512:5000000$salt$" + sha512, "sha1$salt$" + sha1, "sha256$s:a lt$" + sha256, "sha512$é$" + sha512,
    ])
    func `what Werkzeug can have written is read`(stored: String) {
        #expect(refusal(stored) == nil)
    }

    @Test(arguments: ["plain$$secret", "plain$salt$secret", "plain$$", "plain$$with$dollar"])
    func `plain text is refused as such`(stored: String) {
        #expect(refusal(stored) == .plainText)
    }

    @Test(arguments: [
        "sha256$$" + sha256, "md5$$d41d8cd98f00b204e9800998ecf8427e", "pbkdf2:sha256:1000$$" + sha256,
        "scrypt:32768:8:1$$" + sha512,
    ])
    func `an empty salt is refused as such`(stored: String) {
        #expect(refusal(stored) == .unsalted)
    }

    @Test(arguments: [
        "md5$salt$d41d8cd98f00b204e9800998ecf8427e", "pbkdf2:md5:1000$salt$d41d8cd98f00b204e9800998ecf8427e",
        "sha224$salt$ab", "pbkdf2:sha384:1000$salt$ab", "SHA256$salt$" + sha256, "sha256 $salt$" + sha256,
        "pbkdf2_sha256$260000$c2FsdA==", "pbkdf2:$salt$" + sha256, "argon2$salt$" + sha256, "Plain$salt$secret",
    ])
    func `other kinds are refused as such`(stored: String) {
        #expect(refusal(stored) == .unsupported)
    }

    @Test(arguments: [
        "scrypt:524288:8:1$salt$" + sha512, "scrypt:2097152:1:1$salt$" + sha512, "scrypt:1024:64:1$salt$" + sha512,
        "scrypt:1024:8:17$salt$" + sha512, "scrypt:262144:8:8$salt$" + sha512, "scrypt:2:4294967297:1$salt$" + sha512,
        "scrypt:9223372036854775808:8:1$salt$" + sha512, "pbkdf2:sha256:5000001$salt$" + sha256,
        "pbkdf2:sha256:4294967296$salt$" + sha256, "pbkdf2:sha256:99999999999999999999999$salt$" + sha256,
    ])
    func `costs over the ceilings are refused as such`(stored: String) {
        // 9223372036854775808 is a power of two with more digits than are read.
        #expect(refusal(stored) == .tooCostly)
    }

    @Test(arguments: [
        "", "$", "$$", "$$$", "sha256", "sha256$salt", sha256, "$salt$" + sha256, "sha256$salt$", "sha256$salt$abc",
        "sha256$salt$" + sha1, "sha1$salt$" + sha256, "sha256$salt$zz" + sha256.dropFirst(2),
        "sha256$salt$ " + sha256.dropFirst(1), "sha256$salt$" + sha256 + "$", "sha256$salt$" + sha256 + "\n",
        "sha256$salt$" + sha256 + "\0", "sha256:1$salt$" + sha256, "sha256$salt$ａｂ" + sha256.dropFirst(2),
        "pbkdf2$salt$" + sha256, "pbkdf2:sha256:$salt$" + sha256, "pbkdf2:sha256:0$salt$" + sha256,
        "pbkdf2:sha256:-1$salt$" + sha256, "pbkdf2:sha256:+5$salt$" + sha256, "pbkdf2:sha256: 5$salt$" + sha256,
        "pbkdf2:sha256:05$salt$" + sha256, "pbkdf2:sha256:٥$salt$" + sha256, "pbkdf2:sha256:1_000$salt$" + sha256,
        "pbkdf2:sha256:5:5$salt$" + sha256, "scrypt$salt$" + sha512, "scrypt:32768:8$salt$" + sha512,
        "scrypt:32768:8:1:1$salt$" + sha512, "scrypt:0:8:1$salt$" + sha512, "scrypt:1:8:1$salt$" + sha512,
        "scrypt:32767:8:1$salt$" + sha512, "scrypt:32768:0:1$salt$" + sha512, "scrypt:32768:8:0$salt$" + sha512,
        "scrypt:32768:8:1$salt$" + sha256, "scrypt:::$salt$" + sha512,
        "sha256$" + String(repeating: "s", count: 1024) + "$" + sha256,
        "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$dGFn", "$2b$12$abcdefghijklmnopqrstuv",
    ])
    func `malformed text is refused as such`(stored: String) {
        #expect(refusal(stored) == .malformed)
    }

    @Test func `2,000 mutations neither trap nor cost more than allowed`() {
        var random = SeededGenerator(seed: 2000)
        let seeds = [
            "scrypt:32768:8:1$salt$" + Self.sha512, "pbkdf2:sha256:1000$salt$" + Self.sha256, "sha1$salt$" + Self.sha1,
            "plain$$secret",
        ].map { Array($0.utf8) }
        let bytes = Array("0123456789:$abcdefshpl\0\u{FF}é+-_ ".utf8) + [0xFF, 0xC0]
        for number in 0..<2000 {
            var text = seeds[number % seeds.count]
            for _ in 0...Int.random(in: 0...4, using: &random) {
                let at = Int.random(in: 0...text.count, using: &random)
                let byte = bytes[Int.random(in: bytes.indices, using: &random)]
                switch Int.random(in: 0...3, using: &random) {
                case 0: text.insert(byte, at: at)
                case 1 where at < text.count: text[at] = byte
                case 2 where at < text.count: text.remove(at: at)
                default: text.replaceSubrange(at..., with: text.prefix(Int.random(in: 0...40, using: &random)))
                }
            }
            guard let hash = try? WerkzeugHash(String(decoding: text, as: UTF8.self)) else { continue }
            switch hash.method {
            case .scrypt(let cost, let blockSize, let lanes):
                #expect(128 * cost * UInt64(blockSize) <= 256 << 20 && lanes <= 16)
            case .pbkdf2(_, let rounds):
                #expect((1...5_000_000).contains(rounds))
            case .hmac:
                break
            }
        }
    }

    @Test func `the texts tell what to do and hold nothing of the hash`() {
        let kinds: [ForeignHashError] = [
            .malformed, .plainText, .unsalted, .unsupported, .tooCostly, .tooWeak, .missingKey, .failed,
        ]
        #expect(Set(kinds.map(\.reason)).count == kinds.count)
        for kind in kinds { #expect(kind.publicMessage.utf8.count > 40) }
    }
}
