import GatehousePages
import Testing

@Suite("HTML escaping")
struct HTMLEscapingTests {
    /// Scalars that have fooled escapers, and their neighbours: joiners, marks, variation selectors, controls, wide ones.
    private static let scalars: [Unicode.Scalar] =
        "&<>\"'`\0\t\n\r /=;#xa9\u{301}\u{20DD}\u{FE0F}\u{200D}\u{200B}\u{202E}\u{FEFF}\u{FFFD}é漢😀\u{10FFFF}\u{1}\u{7F}\u{80}"
        .unicodeScalars.map(\.self)

    /// A small generator with a fixed beginning, so that a failure comes back.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64 = 1

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    /// ASVS: 1.2.1.
    @Test func `what was escaped reads back byte by byte, and no special byte is left`() {
        var numbers = Numbers()
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...24, using: &numbers) {
                let scalar = Self.scalars.randomElement(using: &numbers) ?? "x"
                text.unicodeScalars.append(scalar)
            }
            let html: HTML = "\(text)"
            #expect(Markup.unescaped(html.utf8).utf8.elementsEqual(Markup.shown(text)))
            #expect(!html.utf8.contains { "<>\"'`\0".utf8.contains($0) })
        }
    }

    /// ASVS: 1.2.1.
    @Test(
        "A mark after a special byte hides nothing (ATK-100)",
        arguments: ["\"\u{301}", "'\u{301}", "<\u{FE0F}", ">\u{301}", "&\u{301}", "`\u{20DD}", "\"\u{200D}"])
    func marks(text: String) throws {
        let html: HTML = "\(text)"
        let first = try #require(html.utf8.first)
        #expect(first == UInt8(ascii: "&"))
        #expect(Markup.unescaped(html.utf8).utf8.elementsEqual(text.utf8))
    }

    /// ASVS: 1.2.1.
    @Test func `an attribute ends only where the template ends it`() throws {
        let hostile = "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}"
        let html: HTML = "<input name=\"a\" value=\"\(hostile)\">"
        let tag = try #require(html.markup.all("input").first)
        #expect(html.markup.tags.count == 1)
        #expect(tag.shape == ["input", "name", "value"])
        #expect(tag["value"].map { $0.utf8.elementsEqual(hostile.utf8) } == true)
    }

    @Test func `the zero byte becomes the replacement character`() {
        let html: HTML = "a\("\0")b"
        #expect(html.text == "a\u{FFFD}b")
    }
}
