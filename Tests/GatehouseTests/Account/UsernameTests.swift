import Testing

@testable import Gatehouse

@Suite struct `User names` {
    private func key(_ name: String) throws -> String {
        String(decoding: try Username(name).key, as: UTF8.self)
    }

    /// Promise: spellings of a user name that differ only in case, width or composition are one account.
    @Test(arguments: [
        ["alice", "Alice", "ALICE", "\u{FF21}\u{FF4C}\u{FF49}\u{FF43}\u{FF45}", "al\u{2170}ce"],
        ["strasse", "stra\u{DF}e", "STRASSE", "STRA\u{1E9E}E", "stra\u{1E9E}e"],
        ["kelvin", "Kelvin", "\u{212A}elvin", "\u{FF2B}elvin"],
        ["jos\u{E9}", "jose\u{301}", "JOS\u{C9}", "JOSE\u{301}"],
        ["\u{3C3}\u{3C3}", "\u{3C3}\u{3C2}", "\u{3A3}\u{3A3}"],
        ["file", "\u{FB01}le", "FILE"],
        ["office", "o\u{FB03}ce", "OFFICE"],
        ["\u{E5}ngstr\u{F6}m", "\u{212B}ngstr\u{F6}m", "A\u{30A}NGSTRO\u{308}M"],
        ["\u{AC00}", "\u{1100}\u{1161}"],
        ["x\u{323}\u{307}", "x\u{307}\u{323}"],
        ["\u{1C6}ep", "\u{1C5}ep", "\u{1C4}EP"],
        ["user1", "user\u{FF11}", "user\u{2460}", "user\u{1D7CF}"],
    ])
    func `spellings of one name have one key`(spellings: [String]) throws {
        let keys = try Set(spellings.map { try Username($0).key })
        #expect(keys.count == 1)
    }

    @Test(arguments: [
        ("alice", "alic\u{E9}"), ("alice", "\u{430}lice"), ("alice", "alice1"), ("a.b", "a-b"), ("a.b", "ab"),
        ("o", "\u{3BF}"), ("e\u{301}a", "ea\u{301}"),
    ])
    func `different names have different keys, look-alikes of other scripts too`(one: String, other: String) throws {
        #expect(try Username(one).key != Username(other).key)
    }

    @Test func `the name is shown as it was typed, composed`() throws {
        #expect(try Username("Alice.B-1_x").text.utf8.elementsEqual("Alice.B-1_x".utf8))
        #expect(try Username("Jose\u{301}").text.utf8.elementsEqual("Jos\u{E9}".utf8))
        #expect(try key("Jose\u{301}").utf8.elementsEqual("jos\u{E9}".utf8))
    }

    @Test(arguments: [
        "a", "7", "alice", "alice.b-1_x", "7seas", "a..b", "a-", "\u{674E}\u{5C0F}\u{9F8D}",
        "\u{438}\u{432}\u{430}\u{43D}", "\u{639}\u{644}\u{64A}", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}",
        "\u{E2A}\u{E21}\u{E0A}\u{E31}\u{E22}", "\u{D55C}\u{AE00}", "\u{5D3}\u{5D5}\u{5D3}",
        "\u{BA4}\u{BAE}\u{BBF}\u{BB4}\u{BCD}", "q\u{301}", "\u{663}\u{664}",
    ])
    func `letters and digits of any script, dots, dashes and underscores are allowed`(name: String) throws {
        _ = try Username(name)
    }

    @Test(arguments: [
        "", " ", "al ice", " alice", "alice ", "alice@example.org", "a/b", "a\\b", "a:b", "a;b", "a,b", "a'b", "a\"b",
        "a<b", "a&b", "a+b", "a%b", "a#b", "a?b", "a*b", "a|b", "a(b)", "a=b", "$a", ".alice", "-alice", "_alice",
        "\u{1F600}", "a\u{1F600}", "a\u{2044}b", "a\u{2215}b", "\u{FF20}", "a\u{FF20}b", "a\u{FF0F}b", "a\u{FF3C}b",
        "a\u{3000}b", "a\u{A0}b", "a\u{2003}b", "a\u{1680}b", "a\u{2028}b", "a\u{2029}b", "a\u{B7}b", "a\u{203F}b",
        "\u{301}a", "1\u{301}", "a.\u{301}", "\u{20DD}a", "a\u{20DD}", "a\u{488}",
    ])
    func `other characters are refused`(name: String) {
        #expect(throws: AuthError.self) { try Username(name) }
    }

    /// Promise: a user name holds no character that cannot be seen, reorders text or controls a terminal.
    ///
    /// ASVS: 1.3.3.
    @Test(arguments: [
        "\u{0}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{AD}", "\u{34F}", "\u{61C}",
        "\u{115F}", "\u{1160}", "\u{17B4}", "\u{180B}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}",
        "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2060}", "\u{2061}", "\u{2064}",
        "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{206A}", "\u{206F}", "\u{3164}", "\u{FE00}", "\u{FE0F}",
        "\u{FEFF}", "\u{FFA0}", "\u{FFF9}", "\u{FFFB}", "\u{FFFC}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1BCA0}",
        "\u{1D173}", "\u{E0001}", "\u{E0020}", "\u{E007F}", "\u{E0100}", "\u{E01EF}", "\u{E000}", "\u{F8FF}",
        "\u{F0000}", "\u{10FFFD}", "\u{10FFFF}", "\u{378}", "\u{2FE0}", "\u{E0FFF}",
    ])
    func `invisible, bidirectional, control and unassigned scalars are refused`(scalar: String) {
        for name in [scalar, scalar + "alice", "ali" + scalar + "ce", "alice" + scalar] {
            #expect(throws: AuthError.self) { try Username(name) }
        }
    }

    /// ASVS: 1.3.3.
    @Test func `64 scalars and 256 bytes are the most`() throws {
        _ = try Username(String(repeating: "a", count: 64))
        _ = try Username(String(repeating: "\u{1D51E}", count: 64))
        _ = try Username(String(repeating: "\u{20000}", count: 64))
        for name in [
            String(repeating: "a", count: 65), String(repeating: "a", count: 257),
            String(repeating: "\u{674E}", count: 65),
            String(repeating: "\u{20000}", count: 65), String(repeating: "\u{FDFA}", count: 10),
            "a" + String(repeating: "\u{301}", count: 65), "a" + String(repeating: "\u{301}", count: 100_000),
            String(repeating: "a", count: 1_000_000),
        ] {
            #expect(throws: AuthError.self) { try Username(name) }
        }
    }

    @Test(arguments: ["admin", "Admin", "ROOT", "\u{FF41}dmin", "support", "Security", "no-reply", "postmaster", "me"])
    func `names of the site itself are reserved`(name: String) throws {
        #expect(try Username(name).isReserved)
    }

    @Test(arguments: ["alice", "administrators", "rooty", "admin1", "\u{430}dmin"])
    func `others are not`(name: String) throws {
        #expect(try !Username(name).isReserved)
    }

    @Test func `what is wrong is said and belongs to the field`() throws {
        let error = #expect(throws: AuthError.self) { try Username("a@b") }
        #expect(error?.code == "username_invalid")
        #expect(error?.category == .invalid)
        #expect(error?.field == "username")
        #expect(error?.publicMessage.utf8.last == UInt8(ascii: "."))
    }
}
