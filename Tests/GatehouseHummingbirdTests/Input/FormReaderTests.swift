import Testing

@testable import GatehouseHummingbird

@Suite("Forms")
struct FormReaderTests {
    private let known: Set<String> = ["username", "password", "remember", "next"]

    private func read(_ body: String) throws -> InputFields {
        try FormReader.read(body.bytes, known: known, binaryNames: ["password"])
    }

    private func refusal(_ body: [UInt8]) -> InputError.Kind? {
        #expect(throws: InputError.self) {
            try FormReader.read(body, known: known, binaryNames: ["password"])
        }?.kind
    }

    @Test func `the fields of a login form are read`() throws {
        let fields = try read("username=ada&password=a+b%2Bc%26d%3De&remember=on&next=%2Fnotes%3Fpage%3D2")
        #expect(try fields.text("username") == "ada")
        #expect(try fields.text("password") == "a b+c&d=e")
        #expect(try fields.flag("remember"))
        #expect(try fields.optionalText("next") == "/notes?page=2")
    }

    /// ASVS: 1.1.1.
    @Test(arguments: [
        ("", ""), ("a", "a"), ("%41", "A"), ("%c3%A9", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("+", " "), ("%2B", "+"),
        ("a=b", "a=b"), ("==", "=="), ("%F0%9F%98%80", "\u{1F600}"), ("%0D%0A", "\r\n"), ("%25%34%31", "%41"),
        ("%EF%BB%BFa", "\u{FEFF}a"), ("e%CC%81", "e\u{301}"), ("a;b", "a;b"), ("%F4%8F%BF%BF", "\u{10FFFF}"),
    ])
    func `a value is decoded once and kept byte for byte`(encoded: String, value: String) throws {
        #expect(try read("username=\(encoded)").text("username").bytes == value.bytes)
        #expect(FormReader.value(of: "username", in: "username=\(encoded)".bytes)?.bytes == value.bytes)
    }

    @Test func `names are decoded too`() throws {
        #expect(try read("%75sername=ada").text("username") == "ada")
        #expect(refusal("username=a&%75sername=b".bytes) == .duplicate("username"))
    }

    @Test func `an empty body has no fields`() throws {
        let fields = try read("")
        #expect(try fields.optionalText("username") == nil)
        #expect(throws: InputError.missing("username")) { try fields.text("username") }
        #expect(throws: InputError.missing("username")) { try read("remember=on").text("username") }
    }

    @Test(arguments: [
        "username", "&", "username=a&", "&username=a", "username=a&&next=b", "username=%", "username=%4",
        "username=%4&next=b", "username=%g1", "username=%1g", "username=%+1", "username=%u0041", "%=a", "%zz=a",
        "username=%00", "username=a%00b", "username=a\u{0}", "username=%80", "username=%C0%AF", "username=%C1%81",
        "username=%E0%80%AF", "username=%ED%A0%80", "username=%ED%BF%BF", "username=%F4%90%80%80",
        "username=%F8%88%80%80%80", "username=%C3", "username=%C3+%A9", "username=%FF", "%FF=a", "{\"username\":\"a\"}",
        "username%3Da",
    ])
    func `what is no form is refused with 400`(body: String) {
        #expect(refusal(body.bytes) == .malformed)
    }

    @Test(arguments: [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF, 0xFE]] as [[UInt8]])
    func `raw bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(refusal("username=".bytes + bytes) == .malformed)
        #expect(refusal(bytes + "=a".bytes) == .malformed)
    }

    @Test func `a password may hold U+0000 and any other scalar, no other field may hold it`() throws {
        #expect(try read("password=a%00b%01%E2%80%A8").text("password").bytes == "a\u{0}b\u{1}\u{2028}".bytes)
        #expect(refusal("next=a%00b".bytes) == .malformed)
        #expect(FormReader.value(of: "password", in: "password=%00".bytes) == nil)
    }

    /// ASVS: 2.2.1.
    @Test(arguments: [
        ("is_admin=1", "is_admin"), ("Username=a", "Username"), ("user%20name=a", "?"), ("username+=a", "?"),
        ("=a", "?"), ("user%CC%81name=a", "?"), ("username[]=a", "?"), ("username%00=a", "?"),
        ("<script>=a", "?"), (String(repeating: "n", count: 33) + "=a", "?"), ("\u{212A}ey=a", "?"),
    ])
    func `an unknown field is refused with 422 and named only if its name is plain`(body: String, shown: String) {
        #expect(refusal(body.bytes) == .unknown(shown))
    }

    @Test func `a name that is only equivalent to a known one is unknown`() {
        #expect("\u{212A}ey" == "Key", "Swift calls them equal")
        #expect(throws: InputError(kind: .unknown("?"))) {
            try FormReader.read("\u{212A}ey=a".bytes, known: ["Key"])
        }
    }

    /// ASVS: 15.3.7.
    @Test func `a field that comes twice is refused, equal or not`() {
        #expect(refusal("username=a&username=a".bytes) == .duplicate("username"))
        #expect(refusal("username=a&next=b&username=c".bytes) == .duplicate("username"))
    }

    @Test func `more than 16 KiB or 32 fields are refused with 413`() throws {
        let prefix = "username="
        let most = prefix + String(repeating: "a", count: 16 * 1024 - prefix.utf8.count)
        #expect(try read(most).text("username").utf8.count == most.utf8.count - prefix.utf8.count)
        #expect(refusal((most + "a").bytes) == .tooLarge)
        let names = (0..<40).map { "f\($0)" }
        let body = { (count: Int) in names.prefix(count).map { $0 + "=1" }.joined(separator: "&").bytes }
        #expect(try FormReader.read(body(32), known: Set(names)).flag("f31"))
        #expect(throws: InputError.tooLarge) { try FormReader.read(body(33), known: Set(names)) }
    }

    @Test func `a box is ticked or absent`() throws {
        for word in ["on", "true", "1"] { #expect(try read("remember=\(word)").flag("remember")) }
        #expect(try read("username=a").flag("remember") == false)
        for word in ["", "off", "false", "0", "yes", "On", "TRUE", "on+", "1%CC%81", "%EF%BC%91"] {
            #expect(throws: InputError.wrongType("remember")) { try read("remember=\(word)").flag("remember") }
        }
    }

    @Test(arguments: [
        ("csrf=t", "t"), ("a=1&csrf=t&a=2", "t"), ("%63srf=t%2B", "t+"), ("csrf=", ""), ("note=%FF&csrf=t", "t"),
    ])
    func `one value is found among fields of any name`(body: String, value: String) {
        #expect(FormReader.value(of: "csrf", in: body.bytes) == value)
    }

    @Test(arguments: [
        "", "a=1", "csrf", "csrf=t&csrf=t", "csrf=t&%63srf=u", "csrf=t&", "csrf=%", "csrf=%FF", "csrf=t%00",
        "csrf=t&%=1", "csrf=t&b", "CSRF=t", "csrf%CC%81=t", "{\"csrf\":\"t\"}", "csrf+=t", "+csrf=t", "csrf[]=t",
    ])
    func `a value that is absent, doubled or malformed is none`(body: String) {
        #expect(FormReader.value(of: "csrf", in: body.bytes) == nil)
    }

    @Test func `one value is found in a body of any size`() {
        let body = "a=1&".bytes + String(repeating: "b=2&", count: 10_000).bytes + "csrf=t".bytes
        #expect(FormReader.value(of: "csrf", in: body) == "t")
    }

    /// ASVS: 1.4.2.
    @Test func `twenty thousand mutated forms never trap, and what is accepted is read the same again`() throws {
        let seeds = ["username=ada&password=x%2By&remember=on&next=%2F", "username=", "", "next=%E2%82%AC&password=+"]
        let pieces = ["&", "=", "%", "+", "%00", "%C3", "%A9", "username", "password=", "remember=1", "%2", "\u{301}"]
        var random = InputRandom(seed: 94)
        var accepted = 0
        var misread: [[UInt8]] = []
        for _ in 0..<20_000 {
            let body = random.mutation(of: seeds.map(\.bytes), with: pieces.map(\.bytes))
            let one = FormReader.value(of: "username", in: body)
            guard let fields = try? FormReader.read(body, known: known, binaryNames: ["password"]) else { continue }
            accepted += 1
            let pairs = try known.sorted().compactMap { name in
                try fields.optionalText(name).map { PercentCoding.encode(name) + "=" + PercentCoding.encode($0) }
            }
            let again = try read(pairs.joined(separator: "&"))
            if try again != fields || fields.optionalText("username")?.bytes != one?.bytes { misread.append(body) }
        }
        #expect(misread == [])
        #expect(accepted > 2_000)
    }
}
