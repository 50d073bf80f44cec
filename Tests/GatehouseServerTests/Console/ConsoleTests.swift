import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct ConsoleTests {
    /// ASVS: 16.4.1.
    @Test(arguments: [
        ("Mozilla/5.0 (X11)", "Mozilla/5.0 (X11)"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
        ("a\r\nb", "a\u{FFFD}\u{FFFD}b"), ("a\tb", "a\u{FFFD}b"), ("\u{202E}abc", "\u{FFFD}abc"),
        ("a\u{2028}b", "a\u{FFFD}b"), ("käse 日本", "käse 日本"),
    ])
    func `text from outside cannot steer a terminal`(text: String, shown: String) {
        #expect(Array(Console.harmless(text).utf8) == Array(shown.utf8))
    }

    /// ASVS: 16.4.1.
    @Test(arguments: [
        ("{\"a\":\"b\"}", "{\"a\":\"b\"}"), ("\"a\u{2028}b\"", "\"a\\u2028b\""),
        ("\"\u{7F}\u{9B}\"", "\"\\u007f\\u009b\""),
        ("\"\u{202E}\u{E0001}\"", "\"\\u202e\\udb40\\udc01\""), ("\"käse 日本 😀\"", "\"käse 日本 😀\""),
    ])
    func `JSON from outside is escaped and not lost`(text: String, shown: String) {
        #expect(Array(Console.escaped(text).utf8) == Array(shown.utf8))
    }

    @Test(arguments: [
        ("a\n", "a"), ("a\r\n", "a"), ("a", "a"), ("a \n", "a "), ("a\n\n", "a\n"), ("a\r", "a\r"), ("", ""),
    ])
    func `only the end of a line is cut off`(text: String, line: String) {
        #expect(LineEnd.dropped(from: Array(text.utf8)) == Array(line.utf8))
    }

    /// ASVS: 16.2.2.
    @Test func `times are ISO 8601 in UTC`() {
        #expect(Timestamp(microseconds: 1_800_000_000_123_456).iso8601 == "2027-01-15T08:00:00Z")
        #expect(!Timestamp(microseconds: .max).iso8601.isEmpty)
    }
}
