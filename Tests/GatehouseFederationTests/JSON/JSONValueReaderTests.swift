import Testing

@testable import GatehouseFederation

@Suite struct `JSON from other machines` {
    private func read(_ text: String) -> JSONValue? { JSONValueReader.value(Array(text.utf8)) }

    @Test func `every kind of value is read`() throws {
        let text = #" {"a":null,"b":[true,false],"c":-12,"d":0.5,"e":"x\u00e9\ud83d\ude00\n","f":{"g":[]}} "#
        let object = try #require(JSONValueReader.object(Array(text.utf8)))
        guard case .null = object["a"], case .list(let list) = object["b"], case .integer(-12) = object["c"],
            case .fraction = object["d"], case .text(let letters) = object["e"], case .object(let inner) = object["f"],
            case .list(let none) = inner["g"]
        else {
            Issue.record("\(object)")
            return
        }
        #expect(list.count == 2 && none.isEmpty)
        #expect(Array(letters.utf8) == Array("x\u{E9}\u{1F600}\n".utf8))
        #expect(object["h"] == nil)
    }

    @Test(arguments: [
        "", " ", "{", "}", "[1,]", "[,1]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "nul", "truee", "[1] 2",
        "[1]x",
        "01", "-", "+1", "1.", ".5", "1e400", "1e3", "1E3", "0x1", "NaN", "Infinity", "-Infinity", "--1", "\u{661}",
        "9223372036854775808", "-9223372036854775809", "99999999999999999999999.5",
        #""a"#, #""\x""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, #""\u12""#, #""\u0000""#, "\"\u{1}\"",
        "\"a\nb\"",
        #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"[{"b":{"c":1,"c":2}}]"#, "\u{FEFF}{}", "/**/{}", "{}{}",
    ])
    func `what is no JSON, or could be taken for two things, is refused`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `the largest and the smallest whole numbers are read exactly`() {
        guard case .integer(Int64.max) = read("9223372036854775807"),
            case .integer(Int64.min) = read("-9223372036854775808")
        else {
            Issue.record("they are not")
            return
        }
    }

    @Test func `text that is not UTF-8 is refused`() {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3]] {
            #expect(JSONValueReader.value([0x22] + bytes + [0x22]) == nil)
            #expect(JSONValueReader.value(Array("{\"".utf8) + bytes + Array("\":1}".utf8)) == nil)
        }
    }

    /// A name that only looks like another is another one.
    @Test func `names are compared as bytes`() throws {
        let text = "{\"\u{212A}\":1,\"K\":2,\"e\u{301}\":3,\"\u{E9}\":4}"
        let object = try #require(JSONValueReader.object(Array(text.utf8)))
        guard case .integer(2) = object["K"], case .integer(4) = object["\u{E9}"] else {
            Issue.record("\(object)")
            return
        }
        #expect(!object.says("K", "2"))
    }

    @Test func `depth and number of values are bounded`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nested(JSONValueReader.maximumDepth)) != nil)
        #expect(read(nested(JSONValueReader.maximumDepth + 1)) == nil)
        #expect(read(nested(100_000)) == nil)
        #expect(read(String(repeating: "{\"a\":", count: 100_000)) == nil)
        func list(_ count: Int) -> String { "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]" }
        #expect(read(list(JSONValueReader.maximumValues - 1)) != nil)
        #expect(read(list(JSONValueReader.maximumValues)) == nil)
    }
}
