import Foundation
import Testing

@testable import GatehouseHummingbird

@Suite("JSON requests")
struct JSONReaderTests {
    private let known: Set<String> = ["username", "password", "remember", "next"]

    private func read(_ body: String) throws -> InputFields {
        try JSONReader.read(body.bytes, known: known, binaryNames: ["password"])
    }

    private func refusal(_ body: [UInt8]) -> InputError.Kind? {
        #expect(throws: InputError.self) {
            try JSONReader.read(body, known: known, binaryNames: ["password"])
        }?.kind
    }

    @Test func `an object of texts and booleans is read`() throws {
        let fields = try read(
            #" { "username" : "ada","password":"x\"y\\z" ,"remember":true, "next":"\/a" } "# + "\r\n\t")
        #expect(try fields.text("username") == "ada")
        #expect(try fields.text("password") == #"x"y\z"#)
        #expect(try fields.flag("remember"))
        #expect(try fields.text("next") == "/a")
        #expect(try read("{}").flag("remember") == false)
        #expect(try read(#"{"remember":false}"#).flag("remember") == false)
        #expect(throws: InputError.missing("username")) { try read("{}").text("username") }
    }

    /// ASVS: 1.1.1.
    @Test(arguments: [
        (#""#, ""), (#"\u0041"#, "A"), (#"\u00e9"#, "\u{E9}"), (#"\u00E9"#, "\u{E9}"), ("\u{E9}", "\u{E9}"),
        (#"\ud83d\ude00"#, "\u{1F600}"), (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"\uD800\uDC00"#, "\u{10000}"),
        (#"\uFFFF"#, "\u{FFFF}"), (#"\u2028"#, "\u{2028}"), ("\u{2028}", "\u{2028}"),
        (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
        (#"\"\\\/"#, #""\/"#), ("\u{7F}", "\u{7F}"), ("e\u{301}", "e\u{301}"), ("\u{FEFF}", "\u{FEFF}"),
        (#"\u0001"#, "\u{1}"),
        (#"\uD7FF\uE000"#, "\u{D7FF}\u{E000}"), ("{}[],:", "{}[],:"), (#"\\u0041"#, #"\u0041"#),
    ])
    func `a text is unescaped once and kept byte for byte`(written: String, value: String) throws {
        #expect(try read("{\"username\":\"\(written)\"}").text("username").bytes == value.bytes)
    }

    /// ATK-94: every field with every value of another type.
    ///
    /// ASVS: 1.5.2, 15.3.5.
    @Test(arguments: ["username", "password", "remember", "next"])
    func `ATK-94 a wrong type is refused with 400 or 422`(name: String) throws {
        for value in ["null", "0", "-1", "1e400", "-", "0x1", "[]", "{}", "[[", "{\"a\":", "[true]", "1.5"] {
            let body = "{\"\(name)\":\(value)}"
            #expect(refusal(body.bytes) == .wrongType(name), "\(body)")
        }
        #expect(refusal("{\"\(name)\":\"\\ud800\"}".bytes) == .malformed)
        let megabyte = String(repeating: "a", count: 1_048_576)
        #expect(refusal("{\"\(name)\":\"\(megabyte)\"}".bytes) == .tooLarge)
        let flag = try read("{\"\(name)\":true}")
        #expect(throws: InputError.wrongType(name)) { try flag.text(name) }
        for word in ["true", "on", "1", ""] {
            let text = try read("{\"\(name)\":\"\(word)\"}")
            #expect(throws: InputError.wrongType(name)) { try text.flag(name) }
        }
    }

    @Test(arguments: [
        "", " ", "{", "}", "[]", "[{}]", "\"a\"", "null", "true", "1", "{}}", "{}{}", "{},", "{} x", "{}\u{0}", "{,}",
        #"{"username"}"#, #"{"username":}"#, #"{"username":"a""#, #"{"username":"a",}"#, #"{"username" "a"}"#,
        #"{username:"a"}"#, #"{'username':'a'}"#, #"{"username":'a'}"#, #"{"username":"a" "next":"b"}"#,
        #"{"username":"a";"next":"b"}"#, #"{"username":"a",,"next":"b"}"#, #"{"username":tru}"#, #"{"username":True}"#,
        #"{"username":truex}"#, #"{"username":nul}"#, #"{"username":nope}"#, #"{"username":NaN}"#, #"{"username":+1}"#,
        #"{"username":.5}"#, #"{"username":Infinity}"#, #"{"username":undefined}"#, #"{"username":"a"}//"#,
        #"/**/{"username":"a"}"#, "{\u{A0}}", "\u{A0}{}", "{\u{B}}", "{\u{C}}", "\u{FEFF}{}", "{}\u{FEFF}",
        #"{"username":"a}"#, #"{"username":"\"}"#, #"{"username":"\x41"}"#, #"{"username":"\'"}"#,
        #"{"username":"\0"}"#,
        #"{"username":"\U0041"}"#, #"{"username":"\u"}"#, #"{"username":"\u004"}"#, #"{"username":"\u00g1"}"#,
        #"{"username":"\u+041"}"#, #"{"username":"\u 041"}"#, #"{"username":"\uD83D"}"#, #"{"username":"\uDE00"}"#,
        #"{"username":"\uD83Dx"}"#, #"{"username":"\uD83D\n"}"#, #"{"username":"\uD83D\u0041"}"#,
        #"{"username":"\uD83D\uD83D"}"#, #"{"username":"\uDE00\uD83D"}"#, #"{"username":"\uD83D\"#,
        #"{"username":"\u{41}"}"#, #"{"user\ud800":"a"}"#, "{\"username\":\"a\nb\"}", "{\"username\":\"a\tb\"}",
        "{\"username\":\"\u{0}\"}", "{\"username\":\"\u{1F}\"}", "{\"user\nname\":\"a\"}", #"{"username":"\u0000"}"#,
        "username=ada", #"{"username":"a"}{"username":"b"}"#, "{\"username\u{301}\":\"a\u{0}\"}",
    ])
    func `what is not one strict object is refused`(body: String) {
        let kind = refusal(body.bytes)
        #expect(kind == .malformed || kind == .unknown("?"), "\(body)")
        #expect(body.utf8.elementsEqual("{\"username\u{301}\":\"a\u{0}\"}".utf8) == (kind == .unknown("?")))
    }

    private static let notUTF8: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC3],
        [0xE2, 0x82],
    ]

    @Test(arguments: notUTF8)
    func `bytes that are not UTF-8, overlong forms and surrogates are refused`(bytes: [UInt8]) {
        #expect(refusal("{\"username\":\"".bytes + bytes + "\"}".bytes) == .malformed)
        #expect(refusal("{\"".bytes + bytes + "\":\"a\"}".bytes) == .malformed)
        #expect(refusal(bytes + "{}".bytes) == .malformed)
    }

    @Test func `a byte order mark of any kind is refused`() {
        #expect(refusal([0xEF, 0xBB, 0xBF] + "{}".bytes) == .malformed)
        #expect(refusal([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]) == .malformed)
        #expect(refusal([0x00, 0x7B, 0x00, 0x7D]) == .malformed)
    }

    /// ASVS: 1.5.3, 2.2.1, 15.3.7.
    @Test func `unknown and doubled names are refused with 422, however they are written`() {
        #expect(refusal(#"{"is_admin":true}"#.bytes) == .unknown("is_admin"))
        #expect(refusal(#"{"USERNAME":"a"}"#.bytes) == .unknown("USERNAME"))
        #expect(refusal(#"{"":"a"}"#.bytes) == .unknown("?"))
        #expect(refusal(#"{"my password 1":"a"}"#.bytes) == .unknown("?"))
        #expect(refusal(#"{"username":"a","username":"a"}"#.bytes) == .duplicate("username"))
        #expect(refusal(#"{"username":"a","\u0075sername":"b"}"#.bytes) == .duplicate("username"))
        #expect(refusal(#"{"remember":true,"remember":false}"#.bytes) == .duplicate("remember"))
    }

    @Test func `a password may hold U+0000, no other field may`() throws {
        #expect(try read(#"{"password":"a\u0000b"}"#).text("password").bytes == "a\u{0}b".bytes)
        #expect(refusal(#"{"next":"a\u0000b"}"#.bytes) == .malformed)
        #expect(refusal("{\"password\":\"a\u{0}b\"}".bytes) == .malformed)
    }

    @Test func `more than 16 KiB or 32 fields are refused with 413`() throws {
        let room = String(repeating: " ", count: 16 * 1024 - 2)
        #expect(try read("{" + room + "}").optionalText("username") == nil)
        #expect(refusal("{ \(room)}".bytes) == .tooLarge)
        let names = (0..<40).map { "f\($0)" }
        let body = { (count: Int) in
            ("{" + names.prefix(count).map { "\"\($0)\":true" }.joined(separator: ",") + "}").bytes
        }
        #expect(try JSONReader.read(body(32), known: Set(names)).flag("f31"))
        #expect(throws: InputError.tooLarge) { try JSONReader.read(body(33), known: Set(names)) }
    }

    /// ASVS: 1.5.2.
    @Test func `nesting as deep as the body allows costs nothing`() {
        for opening in ["[", "{\"username\":"] {
            let deep = String(repeating: opening, count: 16_000 / opening.utf8.count)
            #expect(refusal(("{\"username\":" + deep).bytes) == .wrongType("username"))
        }
    }

    /// ASVS: 1.4.2, 1.5.3.
    @Test func `twenty thousand mutated objects never trap, and what is accepted is what Foundation reads`() throws {
        let seeds = [
            #"{"username":"ada","password":"x\u00e9\n","remember":true}"#, "{}", #"{"next":"\ud83d\ude00"}"#,
            #" { "username" : "" , "remember" : false } "#,
        ]
        let pieces = [
            "\"", "\\", "\\u", "\\ud83d", "\\ude00", "{", "}", "[", ",", ":", "true", "null", "1e400", " ", "\"next\":",
            "\u{301}", "\"username\":\"", "0", "\\n",
        ]
        var random = InputRandom(seed: 2_026)
        var accepted = 0
        var misread: [[UInt8]] = []
        for _ in 0..<20_000 {
            let body = random.mutation(of: seeds.map(\.bytes), with: pieces.map(\.bytes))
            guard let fields = try? JSONReader.read(body, known: known, binaryNames: ["password"]) else { continue }
            accepted += 1
            let object = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
            let isSame = try known.allSatisfy { name in
                switch object?[name] {
                case let text as String: try fields.text(name).bytes == text.bytes
                case let flag as Bool: try fields.flag(name) == flag
                default: try object != nil && fields.optionalText(name) == nil
                }
            }
            if !isSame { misread.append(body) }
        }
        #expect(misread == [])
        #expect(accepted > 1_000)
    }
}
