import Testing

@testable import GatehouseHummingbird

@Suite("The Cookie header")
struct CookieHeaderTests {
    private let names = CookieNames(isSecure: true)

    private func session(_ header: String?) -> String? {
        CookieHeader(header, names: names).value(.session)
    }

    @Test func `names carry the host prefix on https only`() {
        #expect(names.session == "__Host-session" && names.prelogin == "__Host-prelogin")
        #expect(names.remember == "__Host-remember" && names.retry == "__Host-retry" && names.link == "__Host-link")
        #expect(names.notice == "__Host-notice")
        #expect(names.device == "__Host-device")
        let plain = CookieNames(isSecure: false)
        #expect(plain.session == "session" && plain.prelogin == "prelogin")
        #expect(plain.remember == "remember" && plain.retry == "retry")
        #expect(plain.link == "link" && plain.device == "device")
        #expect(CookieHeader("session=a", names: names).hasAny == false)
        #expect(CookieHeader("__Host-session=a", names: plain).hasAny == false)
    }

    @Test func `all five are found among others, in any order`() {
        let header =
            "a=1; __Host-retry=2; __Host-device=d; __Host-remember=r; b; __Host-session=s; __Host-prelogin=p; "
            + "__Host-link=l"
        let cookies = CookieHeader(header, names: names)
        #expect(cookies.value(.session) == "s")
        #expect(cookies.value(.prelogin) == "p")
        #expect(cookies.value(.remember) == "r")
        #expect(cookies.value(.retry) == "2" && cookies.value(.link) == "l")
        #expect(cookies.value(.device) == "d")
        #expect(cookies.hasAny && !cookies.duplicates)
    }

    @Test(arguments: [
        ("__Host-session=v", "v"),
        ("__Host-session=", ""),
        ("__Host-session=  ", ""),
        (" \t __Host-session \t=\t v \t ", "v"),
        (";;__Host-session=v;;", "v"),
        ("__Host-session=a b", "a b"),
        ("__Host-session=a=b==", "a=b=="),
        ("__Host-session=\"v\"", "\"v\""),
        ("__Host-session=v,w", "v,w"),
        ("$Version=1; __Host-session=\"a\"", "\"a\""),
        ("__Host-session; __Host-session=v", "v"),
        ("=__Host-session=a; __Host-session=v", "v"),
        ("__Host-session=v; __host-session=a; __Host-Session=a; x__Host-session=a", "v"),
        ("__Host-session=\u{301}v", "\u{301}v"),
    ])
    func `a value is taken as it stands between blanks`(header: String, value: String) throws {
        let found = try #require(session(header))
        #expect(found.bytes == value.bytes)
    }

    @Test(arguments: [
        "", ";", "=", " ", ";=;", "__Host-session", "__Host-session;", "__Host-sessio=a", "__Host-sessions=a",
        "__Host-\u{17F}ession=a", "\u{FF3F}_Host-session=a", "__Host-session\u{301}=a", "\"__Host-session\"=a",
        "%5F%5FHost-session=a", "__Host-session\u{0}=a", "x=\"; y=__Host-session=a", "__Host-session\n=a",
    ])
    func `what has not exactly our name is not our cookie`(header: String) {
        let cookies = CookieHeader(header, names: names)
        #expect(cookies.value(.session) == nil)
        #expect(!cookies.hasAny && !cookies.duplicates)
    }

    /// ATK-12: blanks and semicolons that only Unicode knows make another name, so the attacker's pair is not ours.
    ///
    /// ASVS: 3.3.3.
    @Test(arguments: [
        "\u{2000}__Host-session=attacker; __Host-session=victim",
        "\u{85}__Host-session=attacker; __Host-session=victim",
        "\u{A0}__Host-session=attacker; __Host-session=victim",
        "\u{3000}__Host-session=attacker; __Host-session=victim",
        "\u{B}__Host-session=attacker; __Host-session=victim",
        "\u{C}__Host-session=attacker; __Host-session=victim",
        "\u{FFFD}__Host-session=attacker; __Host-session=victim",
        "x=1\u{37E}__Host-session=attacker; __Host-session=victim",
        "__Host-session\u{A0}=attacker; __Host-session=victim",
        "\u{FEFF}__Host-session=attacker; __Host-session=victim",
    ])
    func `ATK-12 a tossed cookie never takes the place of ours`(header: String) {
        let cookies = CookieHeader(header, names: names)
        #expect(cookies.value(.session) == "victim")
        #expect(!cookies.duplicates)
    }

    /// ATK-12: the raw bytes 0x85 and 0xA0, which a lenient decoder may repair.
    @Test(arguments: [0x85, 0xA0, 0xFF] as [UInt8])
    func `ATK-12 a raw byte before the name makes another name`(byte: UInt8) {
        let raw = [byte] + "__Host-session=attacker; __Host-session=victim".bytes
        #expect(session(String(decoding: raw, as: UTF8.self)) == "victim")
    }

    /// ATK-12: two equal names, also from two header fields, count as none.
    ///
    /// ASVS: 15.3.7.
    @Test(arguments: [
        "__Host-session=a; __Host-session=v",
        "__Host-session=v; __Host-session=v",
        "__Host-session=; __Host-session=v",
        "__Host-session=v;__Host-session\t=",
        "__Host-session=a; x=1; __Host-session=b; y=2; __Host-session=c",
        String(repeating: "__Host-session=a; ", count: 500),
    ])
    func `ATK-12 a cookie sent twice is absent and reported`(header: String) {
        let cookies = CookieHeader(header + "; __Host-remember=r", names: names)
        #expect(cookies.value(.session) == nil)
        #expect(cookies.withBytes(of: .session) { $0.count } == nil)
        #expect(cookies.duplicates && cookies.hasAny)
        #expect(cookies.value(.remember) == "r")
    }

    @Test func `a device cookie is none on which anything hangs`() {
        #expect(!CookieHeader("__Host-device=d", names: names).hasAny)
        let twice = CookieHeader("__Host-device=d; __Host-device=d", names: names)
        #expect(twice.value(.device) == nil)
        #expect(twice.duplicates && !twice.hasAny)
    }

    @Test func `two cookies of others with one name are their business`() {
        let cookies = CookieHeader("a=1; a=2; __Host-session=v", names: names)
        #expect(!cookies.duplicates)
        #expect(cookies.value(.session) == "v")
    }

    @Test func `a value over 128 bytes is absent, and still the first of two`() {
        let longest = String(repeating: "x", count: 128)
        #expect(session("__Host-session=\(longest)") == longest)
        let cookies = CookieHeader("__Host-session=\(longest)x", names: names)
        #expect(cookies.value(.session) == nil)
        #expect(cookies.hasAny && !cookies.duplicates)
        #expect(CookieHeader("__Host-session=\(longest)x; __Host-session=v", names: names).duplicates)
        #expect(session("__Host-session=\(longest)x; __Host-session=v") == nil)
    }

    @Test func `no header means no cookies`() {
        let cookies = CookieHeader(nil, names: names)
        #expect(!cookies.hasAny && !cookies.duplicates)
        for kind in CookieHeader.Kind.allCases { #expect(cookies.value(kind) == nil) }
    }

    @Test func `the bytes of a value are those of the header`() {
        let cookies = CookieHeader("x=1; __Host-session=\u{E9}\u{1F600}; y=2", names: names)
        #expect(cookies.withBytes(of: .session) { Array($0) } == "\u{E9}\u{1F600}".bytes)
        #expect(cookies.withBytes(of: .retry) { Array($0) } == nil)
    }

    @Test func `printing the cookies shows no secret`() {
        let cookies = CookieHeader("__Host-session=canary", names: names)
        var dumped = ""
        dump(cookies, to: &dumped)
        for text in ["\(cookies)", String(reflecting: cookies), dumped] {
            #expect(!text.utf8.elementsEqual("canary".utf8) && text.firstRange(of: "canary") == nil)
        }
    }

    /// What our cookies are is computed once more the slow way, with arrays, and must agree for every mutation.
    ///
    /// ASVS: 1.4.2, 1.5.3.
    @Test func `twenty thousand mutated headers are read as a second reader reads them`() {
        let seeds = [
            "__Host-session=v; __Host-prelogin=p", "a=1; __Host-remember=r; b=2", "__Host-retry=1;__Host-session=",
            "__Host-session=a; __Host-session=v", " __Host-session = v ;=;", "x",
        ].map(\.bytes)
        let pieces = ["__Host-session=", "; ", ";", "=", " ", "\t", "\u{A0}", "\u{37E}", "__Host-", "\""]
        var random = InputRandom(seed: 12)
        var found = 0
        var misread: [String] = []
        for _ in 0..<20_000 {
            let header = String(decoding: random.mutation(of: seeds, with: pieces.map(\.bytes)), as: UTF8.self)
            let cookies = CookieHeader(header, names: names)
            for (kind, name) in [(CookieHeader.Kind.session, "__Host-session"), (.retry, "__Host-retry")] {
                let values = Self.values(of: name, in: header.bytes)
                if cookies.value(kind)?.bytes != (values.count == 1 ? values[0] : nil) { misread.append(header) }
                found += values.count == 1 ? 1 : 0
            }
        }
        #expect(misread == [])
        #expect(found > 5_000)
    }

    private static func values(of name: String, in header: [UInt8]) -> [[UInt8]] {
        header.split(separator: UInt8(ascii: ";")).compactMap { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return halves.count == 2 && trim(halves[0]) == name.bytes ? trim(halves[1]) : nil
        }
    }

    private static func trim(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        return Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
