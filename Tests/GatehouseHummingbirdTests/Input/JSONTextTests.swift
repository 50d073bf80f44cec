import Foundation
import Testing

@testable import GatehouseHummingbird

@Suite("JSON answers")
struct JSONTextTests {
    private func written(_ fill: (inout JSONText) -> Void) -> String {
        var json = JSONText()
        fill(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `an object is written in the order of its fields`() {
        #expect(written { _ in } == "{}")
        let text = written {
            $0.field("title", "Not found")
            $0.field("status", 404)
            $0.field("fresh", false)
            $0.field("active", true)
            $0.field("email", nil)
            $0.field("roles", ["admin", "a\"b"])
            $0.field("none", [])
            $0.field("least", Int64.min)
        }
        #expect(
            text == #"{"title":"Not found","status":404,"fresh":false,"active":true,"email":null,"#
                + #""roles":["admin","a\"b"],"none":[],"least":-9223372036854775808}"#)
    }

    /// ASVS: 1.2.3.
    @Test(arguments: [
        ("\"", #"\""#), ("\\", #"\\"#), ("<b>&", #"\u003cb\u003e\u0026"#),
        ("\u{0}\n\u{1F}\u{7F}", #"\u0000\u000a\u001f\u007f"#), ("\u{E9}\u{1F600}/'", "\u{E9}\u{1F600}/'"),
        ("\u{2027}\u{2028}\u{2029}\u{202A}", "\u{2027}\\u2028\\u2029\u{202A}"),
        ("\r\n", #"\u000d\u000a"#), ("\u{80}\u{A8}", "\u{80}\u{A8}"),
    ])
    func `text is escaped`(value: String, escaped: String) {
        #expect(written { $0.field("a", value) }.bytes == "{\"a\":\"\(escaped)\"}".bytes)
        #expect(written { $0.field(value, true) }.bytes == "{\"\(escaped)\":true}".bytes)
        #expect(written { $0.field("a", [value]) }.bytes == "{\"a\":[\"\(escaped)\"]}".bytes)
    }

    /// ATK-100: a combining mark behind a quote makes another Character of it, and not another byte.
    ///
    /// ASVS: 1.2.3.
    @Test(arguments: [
        ("\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "\\\"\u{301} onfocus=alert(1) autofocus x=\\\"\u{301}"),
        ("'\u{301}", "'\u{301}"), ("<\u{FE0F}b", "\\u003c\u{FE0F}b"), (">\u{301}", "\\u003e\u{301}"),
        ("&\u{301}", "\\u0026\u{301}"), ("\\\u{301}", "\\\\\u{301}"), ("\n\u{301}", "\\u000a\u{301}"),
        ("\u{2028}\u{301}", "\\u2028\u{301}"),
    ])
    func `ATK-100 a combining mark hides nothing from the escaping`(value: String, escaped: String) {
        #expect(written { $0.field("a", value) }.bytes == "{\"a\":\"\(escaped)\"}".bytes)
    }

    @Test func `what is written is read back, by our reader and by Foundation`() throws {
        var random = InputRandom(seed: 100)
        var misread: [String] = []
        for _ in 0..<5_000 {
            let (first, second) = (random.text(upTo: 24), random.text(upTo: 24))
            let flag = random.below(2) == 0
            var json = JSONText()
            json.field("a", first)
            json.field("flag", flag)
            json.field("b", second)
            let fields = try JSONReader.read(json.bytes, known: ["a", "b", "flag"], binaryNames: ["a", "b"])
            let isSame = try fields.text("a").bytes == first.bytes && fields.text("b").bytes == second.bytes
            if try !isSame || fields.flag("flag") != flag { misread.append(first + second) }
            // Foundation loses byte order marks that stand in the middle of a text.
            guard !first.unicodeScalars.contains("\u{FEFF}") else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
            if (object?["a"] as? String)?.bytes != first.bytes { misread.append(first) }
        }
        #expect(misread == [])
    }
}
