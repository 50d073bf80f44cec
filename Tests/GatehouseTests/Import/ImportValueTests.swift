import Foundation
import Testing

@testable import Gatehouse

@Suite struct `Values of imports` {
    @Test(
        arguments: [
            ("0", 0), ("1700000000", 1_700_000_000_000_000), ("2023-11-14T22:13:20Z", 1_700_000_000_000_000),
            ("2023-11-14 22:13:20", 1_700_000_000_000_000), ("2023-11-14 22:13:20.5", 1_700_000_000_500_000),
            ("2023-11-14 22:13:20.123456789", 1_700_000_000_123_456), ("2023-11-15 00:13:20+02", 1_700_000_000_000_000),
            ("2023-11-14T17:13:20-0500", 1_700_000_000_000_000), ("2023-11-14 22:13:20 UTC", 1_700_000_000_000_000),
            ("2023-11-15T03:43:20.25+05:30", 1_700_000_000_250_000),
        ] as [(String, Int64)])
    func `times are read as databases write them`(text: String, microseconds: Int64) {
        #expect(ImportValue.time(text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "yesterday", "2023-11-14", "2023-02-30 00:00:00", "2023-11-14T22:13", "2023-11-14T22:13:20+", "-1",
        "2023-11-14T22:13:20+99:00", "2023-11-14T22:13:20.", "2023-11-14T22:13:20Zx", "17000000000",
        "٢٠٢٣-11-14T22:13:20Z",
        "1969-12-31T23:59:59Z", String(repeating: "1", count: 60),
    ])
    func `what is no time is none`(text: String) {
        #expect(ImportValue.time(text) == nil)
    }

    @Test func `yes and no have the words of databases`() {
        for text in ["1", "true", "T", "yes", "Y", "on"] { #expect(ImportValue.flag(text) == true) }
        for text in ["0", "False", "f", "no", "N", "off"] { #expect(ImportValue.flag(text) == false) }
        for text in ["", "2", "null", "perhaps"] { #expect(ImportValue.flag(text) == nil) }
    }

    @Test func `lists are cut at commas and trimmed`() {
        #expect(ImportValue.list("a, b ,c") == ["a", "b", "c"])
        #expect(ImportValue.list("") == [])
        #expect(ImportValue.list("a b") == ["a b"])
        #expect(ImportValue.list(" ,") == [""])
    }
}
