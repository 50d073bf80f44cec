import GatehousePages
import Testing

@Suite("HTML by interpolation")
struct HTMLTests {
    @Test func `literals stand as they are and values are escaped`() {
        let name = "<b>\"Tom\" & 'Ada'`s</b>"
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let escaped = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ada&#39;&#96;s&lt;/b&gt;"
        #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `a literal of a single scalar is a literal, too`() {
        let html: HTML = "é"
        #expect(html.utf8 == [0xC3, 0xA9])
        #expect(HTML("").isEmpty)
        let value: HTML = "\("é")"
        #expect(value == html)
    }

    @Test func `a slice of text is escaped like text`() {
        let html: HTML = "\("a<b>c".dropFirst())"
        #expect(html.text == "&lt;b&gt;c")
    }

    @Test func `a literal inside an interpolation is text, not markup`() {
        let html: HTML = "\(Bool.random() ? "<b>" : "<b>")"
        #expect(html.text == "&lt;b&gt;")
    }

    @Test func `markup nests as it is, alone, optional and in rows`() {
        let item: HTML = "<li>\("&")</li>"
        let none: HTML? = nil
        #expect(("<ul>\(item)</ul>" as HTML).text == "<ul><li>&amp;</li></ul>")
        #expect(("\(item as HTML?)|\(none)" as HTML).text == "<li>&amp;</li>|")
        #expect(("\([item, item])" as HTML).text == "<li>&amp;</li><li>&amp;</li>")
        #expect(HTML(joining: [item, "-", item]).text == "<li>&amp;</li>-<li>&amp;</li>")
    }

    @Test(arguments: [0, 7, 10, 42, 100, -1, -120, Int.max, Int.min])
    func `whole numbers are written in decimal`(number: Int) {
        #expect(("\(number)" as HTML).text == String(number))
    }

    @Test func `whole numbers are filled up with zeros`() {
        let html: HTML = "\(0, digits: 2) \(7, digits: 2) \(42, digits: 2) \(123, digits: 2) \(89, digits: 4)"
        #expect(html.text == "00 07 42 123 0089")
    }

    @Test func `only one word lets text through as it is`() {
        let html: HTML = "\(unescaped: "<hr>")"
        #expect(html.text == "<hr>")
        #expect("\(html)" == "<hr>")
    }
}
