import Gatehouse
import Testing

@Suite struct `Mail addresses` {
    @Test(arguments: [
        "a@b.co", "alice@example.org", "first.last@sub.example.org", "alice+tag@example.org", "o'brien@example.org",
        "!#$&'*+-/=?^_`{|}~@example.org", "1@2.example", "a@xn--bcher-kva.example", "a@1.2.3.4.example",
        "A@EXAMPLE.ORG",
        "a-b@c-d.example",
    ])
    func `ordinary ones are taken as they are`(text: String) throws {
        let address = try EmailAddress(text)
        #expect(address.text.utf8.elementsEqual(text.utf8))
        #expect(address.key == Array(text.lowercased().utf8))
    }

    /// ATK-42 and ATK-43.
    ///
    /// Promise: an address that mail servers and checks could read differently is refused.
    ///
    /// ASVS: 1.3.3, 1.3.11.
    @Test(arguments: [
        "victim@corp.test\u{FF20}evil.test", "a@evil.test@corp.test", "\"a@corp.test\"@evil.test", "\"a b\"@evil.test",
        "\"\"@evil.test", "a@corp.test(.evil.test)", "a(comment)@corp.test", "(c)a@corp.test", "a@[127.0.0.1]",
        "a@[IPv6:::1]", "a@127.0.0.1", "a@1.2.3.4", "a%corp.test@evil.test", "a@corp.test.", "a@.corp.test",
        "a@corp..test", "a@corp", "a@", "@corp.test", "@", "", " ", "a", ".a@corp.test", "a.@corp.test",
        "a..b@corp.test", "a @corp.test", " a@corp.test", "a@corp.test ", "a@corp .test", "a@-corp.test",
        "a@corp-.test", "a@corp.test-", "a@corp_x.test", "a,b@corp.test", "a;b@corp.test", "a:b@corp.test",
        "<a@corp.test>", "Alice <a@corp.test>", "a\\@b@corp.test", "a\\b@corp.test", "a@corp.test\r\nBcc: b@evil.test",
        "a@corp.test\n", "a\r\n@corp.test", "a\0@corp.test", "a@corp.test\0.evil.test", "a\t@corp.test",
        "m\u{131}ke@corp.test", "mi\u{212A}e@corp.test", "a\u{301}@corp.test", "\u{FF41}@corp.test",
        "a@b\u{FC}cher.example",
        "a@corp\u{2024}test", "a@corp\u{3002}test", "a@corp.test\u{200B}", "\u{202E}a@corp.test", "a@corp.t\u{E9}st",
        "a@corp.test\u{FE0F}", "mailto:a@corp.test", "a@corp.test?cc=b@evil.test", "a@corp.test#x", "a@corp.test/x",
        "a@corp.test:25", "a@corp!evil.test", "a@corp.test,b@evil.test", "a@corp.test;b@evil.test", "a@corp.test\u{85}",
    ])
    func `hostile ones are refused`(text: String) {
        #expect(throws: AuthError.invalidEmail) { try EmailAddress(text) }
    }

    @Test func `64 bytes before the sign, 63 a label and 254 in all are the most`() throws {
        let label = String(repeating: "d", count: 63)
        let domain = "\(label).\(label).\(label)"
        _ = try EmailAddress(String(repeating: "a", count: 62) + "@\(domain)")
        _ = try EmailAddress(String(repeating: "a", count: 64) + "@example.org")
        for text in [
            String(repeating: "a", count: 63) + "@\(domain)", String(repeating: "a", count: 65) + "@example.org",
            "a@\(label)d.org", "a@" + String(repeating: "d.", count: 500_000) + "org",
        ] {
            #expect(throws: AuthError.invalidEmail) { try EmailAddress(text) }
        }
    }

    @Test func `only the case of ASCII letters is ignored`() throws {
        #expect(try EmailAddress("Mike@Example.ORG").key == EmailAddress("mike@example.org").key)
        #expect(try EmailAddress("mike+a@example.org").key != EmailAddress("mike@example.org").key)
        #expect(try EmailAddress("mi.ke@example.org").key != EmailAddress("mike@example.org").key)
        #expect(try EmailAddress("{@example.org").key.first == UInt8(ascii: "{"))
    }

    @Test func `random bytes are never taken for one, nor do they harm`() {
        var random = SeededRandom(seed: 43)
        for _ in 0..<20_000 {
            var bytes = Array("alice@example.org".utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let address = try? EmailAddress(String(decoding: bytes, as: UTF8.self)) else { continue }
            #expect(address.key.allSatisfy { (0x21...0x7E).contains($0) })
            #expect(address.key.count { $0 == UInt8(ascii: "@") } == 1)
        }
    }
}
