import Testing

@testable import Gatehouse

@Suite struct `Common passwords` {
    private let rules = PasswordRules()
    private static let entries = CommonPasswordList.parts.flatMap { part in
        part.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(whereSeparator: \.isWhitespace)
            .map(String.init)
    }

    private func isRefused(_ password: String) -> Bool {
        rules.weakness(of: password, context: ["gatehouse"], minimumLength: 15) != nil
    }

    @Test func `the list is whole`() {
        #expect(Self.entries.count == CommonPasswordList.words)
        #expect(Self.entries.count >= 10_000)
        #expect(Set(Self.entries).count == Self.entries.count)
        #expect(CommonPasswords.bundled.count == Self.entries.count)
        for known in ["123456", "password", "qwerty", "iloveyou", "admin", "пароль"] {
            #expect(Self.entries.contains(known))
        }
    }

    @Test(arguments: [
        "passwordpassword", "password1234567", "P@ssw0rd!!!!2024", "PASSWORD--------1", "pa55word-pa55word-2026",
        "!!!!12345password", "p.a.s.s.w.o.r.d", "enihsnus-2026-!", "dragon1dragon2dragon3", "drag0n|drag0n|drag0n",
        "b453b411b453b411", "4dm1n157r470r!!!!", "pässwörd!!!!!!!!", "ｐａｓｓｗｏｒｄ１２３４５６７", "314159999999999",
        "abc12!.!.!.!.!.!", "trustno1trustno1", "1l0vey0u!!!!1234", "p@$$-w0rd-2026-!", "password😀🎉 2026!!",
        "sunshine7sunshin", "password82649170", "love82649170354", "thx1138-82649170", "familiya-2026-!!",
        "p\u{301}a\u{302}s\u{303}s\u{304}word-2026",
    ])
    func `an entry is found under its padding`(password: String) {
        #expect(rules.weakness(of: password, context: [], minimumLength: 15) == .common)
    }

    /// ASVS: 6.2.4.
    @Test func `3,000 entries in 3,000 paddings are refused`() {
        var random = SeededGenerator(seed: 3000)
        let entries = Self.entries.filter { $0.unicodeScalars.count >= 4 }.shuffled(using: &random).prefix(3000)
        #expect(entries.count == 3000)
        for (number, entry) in entries.enumerated() {
            let password = Padding.allCases[number % Padding.allCases.count].apply(to: entry, &random)
            #expect(isRefused(password), "\(password) from \(entry)")
        }
    }

    /// ASVS: 6.2.5.
    @Test func `800 passphrases of four or five words pass`() {
        var random = SeededGenerator(seed: 1000)
        for number in 0..<800 {
            let separator = ["-", " ", ".", "_", ""][number % 5]
            let words = plainWords.shuffled(using: &random).prefix(4 + number % 2)
            let passphrase = words.joined(separator: separator)
            #expect(!isRefused(passphrase), "\(passphrase)")
        }
    }

    /// ASVS: 6.2.5.
    @Test func `200 passwords of random characters pass`() {
        var random = SeededGenerator(seed: 16)
        let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%+:=?@".unicodeScalars)
        for _ in 0..<200 {
            var password = String.UnicodeScalarView()
            for _ in 0..<16 { password.append(alphabet[Int.random(in: alphabet.indices, using: &random)]) }
            #expect(!isRefused(String(password)), "\(String(password))")
        }
    }

    @Test func `any text is judged without a trap`() {
        var random = SeededGenerator(seed: 7)
        for length in [15, 64, 340, 1024] {
            for _ in 0..<25 {
                var password = String.UnicodeScalarView()
                while String(password).utf8.count < length {
                    let shift = UInt32.random(in: 0...16, using: &random)
                    let value = UInt32.random(in: 0...0x10FFFF, using: &random) >> shift
                    if let scalar = Unicode.Scalar(value) { password.append(scalar) }
                }
                _ = isRefused(String(password))
            }
        }
        _ = isRefused(String(repeating: "\u{FDFA}", count: 341))
        _ = isRefused(String(repeating: "gatehouse", count: 113))
        _ = isRefused("password" + String(repeating: "\u{301}", count: 508))
    }
}
