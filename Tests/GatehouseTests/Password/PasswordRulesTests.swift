import Testing

@testable import Gatehouse

@Suite struct `Password rules` {
    private let rules = PasswordRules()

    private func reason(_ password: String, _ context: [String] = []) -> String? {
        rules.weakness(of: password, context: context, minimumLength: 15)?.reason
    }

    @Test(arguments: [
        "correct-horse-battery-staple", "river lamp cheese mountain", "Tr7%kq!mZ2_vW9xc", "zq8kd2mw7xj4nr6t",
        "dragon monkey teapot 4", "8264917354018274",
        "sunflower password xkqz", "dragon-monkey-12", "sam826491703548", "kq7w zm4x r9tn 2vj5", "~57/#?<},5:>:5!",
    ])
    func `a good password passes`(password: String) {
        #expect(reason(password) == nil)
    }

    /// ASVS: 6.2.1.
    @Test func `the length is counted in scalars, 15 are enough and 14 are not`() {
        #expect(reason("kq7wzm4xr9tn2vj") == nil)
        #expect(reason("kq7wzm4xr9tn2v") == "too_short")
        // One grapheme cluster each way: 15 scalars of letters with combining marks, and 14.
        #expect(reason("k\u{301}q\u{323}w\u{308}zmxr\u{323}tn\u{323}v") == nil)
        #expect(reason("k\u{301}q\u{323}w\u{308}zmxr\u{323}tn\u{323}") == "too_short")
        #expect(rules.weakness(of: "kq7wzm4x", context: [], minimumLength: 8) == nil)
    }

    /// ASVS: 6.2.1.
    @Test func `emoji count by scalars and may make up a password`() {
        #expect(reason("😀🐴🔋📎✅😡🐢🌊🎸🍕🚀🎈🧊🥁🎃") == nil)
        #expect(reason("😀🐴🔋📎✅😡🐢🌊🎸🍕🚀🎈🧊🥁") == "too_short")
        #expect(reason("😀🐴🔋📎😀🐴🔋📎😀🐴🔋📎😀🐴🔋📎") == "too_few_different")
        #expect(reason("password😀😀😀😀😀😀😀") == "common")
        #expect(reason("password 🐴🔋📎✅😡🐢🌊") == nil)
    }

    /// ASVS: 6.2.9.
    @Test func `passwords over 1,024 bytes are refused, whatever they hold`() {
        let longest = String(repeating: "correct-horse-battery-staple-17,", count: 32)
        #expect(longest.utf8.count == 1024)
        #expect(reason(longest) == nil)
        #expect(reason(longest + "x") == "too_long")
        #expect(reason(String(repeating: "é", count: 513)) == "too_long")
    }

    /// ASVS: 6.2.8.
    @Test func `NUL is a character like others and cuts nothing`() {
        #expect(reason("river\0lamp\0cheese\0mountain") == nil)
        #expect(reason("password\0\0\0\0\0\0\0\0") == "common")
        #expect(reason("x\0correct-horse-battery") == nil)
    }

    @Test(arguments: [
        "aaaaaaaaaaaaaaa", "abababababababab", "aAbBcCaAbBcCdDdD", "1212121212121234", "!?!?!?!?!?!?!?!?ab",
    ])
    func `fewer than five different scalars are refused, case ignored`(password: String) {
        #expect(reason(password) == "too_few_different")
    }

    @Test func `five different scalars are enough`() {
        #expect(reason("kqzkwkzqxwkqxxzkwzq") == nil)
    }

    @Test(arguments: ["xk9!fqxk9!fqxk9!fq", "zqkwjzqkwjzqkwjzq", "kq7wzm4kq7wzm4k"])
    func `a short piece over and over is refused`(password: String) {
        #expect(reason(password) == "repetition")
    }

    @Test func `a piece of eight scalars may be repeated`() {
        #expect(reason("kq7wzm4xkq7wzm4x") == nil)
    }

    @Test(arguments: [
        "abcdefghijklmno", "zyxwvutsrqponml", "ABCDEFGHIJKLMNOP", "acegikmoqsuwyac", "xyzabcdefghijkl",
        "123456789012345", "987654321098765", "246802468024680", "112233445566778899", "aabbccddeeffgghh",
        "123456789101112", "9899100101102103", "101112131415161718", "100200300400500", "010203040506070809",
        "98979695949392919089", "1 2 3 4 5 6 7 8 9 10", "a-b-c-d-e-f-g-h-i", "абвгдежзиклмнопр",
        "abcdefghijklmno7!", "Abcdefghijkl2024!", "001002003004005", "105907560453015", "510152025303540",
    ])
    func `counting and the alphabet are refused`(password: String) {
        #expect(reason(password) == "sequence")
    }

    @Test(arguments: [
        "qwertyuiopasdfg", "poiuytrewqlkjhg", "QWERTYUIOPASDFGHJKL", "qwertzuiopasdfghj", "azertyuiopqsdfgh",
        "1qaz2wsx3edc4rfv", "!QAZ@WSX#EDC$RFV", "zaq12wsxcde34rfv", "1q2w3e4r5t6y7u8i", "qazwsxedcrfvtgb",
        "asdfghjkl;'zxcvb", "йцукенгшщзфывап", "147258369147258", "qwerty123456asdf", "asdf-jkl;-asdf-jkl;",
        "!@#$%^&*()!@#$%", "!!@@##$$%%^^&&**", "lkjhgfdsapoiuyt-x",
    ])
    func `walks on the keyboard are refused`(password: String) {
        #expect(reason(password) == "sequence")
    }

    @Test func `every weakness says what to do and keeps the password to itself`() {
        for weakness: PasswordWeakness in [
            .tooShort(minimum: 15), .tooLong, .tooFewDifferent, .repetition, .sequence, .context, .common,
        ] {
            #expect(weakness.publicMessage.utf8.count > 40)
        }
        #expect(PasswordWeakness.tooShort(minimum: 15).publicMessage.contains("15"))
        #expect(PasswordWeakness.tooShort(minimum: 15) != .tooShort(minimum: 8))
        #expect(PasswordWeakness.common != .context)
    }
}
