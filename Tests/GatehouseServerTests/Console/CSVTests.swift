import Testing

@testable import GatehouseServer

@Suite struct `Comma-separated values` {
    /// Promise: no cell of an export is taken for a formula by a spreadsheet.
    ///
    /// ASVS: 1.2.10.
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{3000}=1", "\u{FF1D}1", "\u{FF0B}1",
        "\u{FF0D}1",
        "\u{FF20}x", "=cmd|' /C calc'!A0", "-", "=\u{301}1",
    ])
    func `what looks like a formula is text`(text: String) {
        let cell = CSV.cell(text)
        #expect(Array(cell.utf8.prefix(2)) == Array("\"'".utf8), "\(cell)")
    }

    @Test(arguments: [
        ("", "\"\""), ("alice", "\"alice\""), ("a=b", "\"a=b\""), ("say \"hi\", please", "\"say \"\"hi\"\", please\""),
        ("1", "\"1\""), ("\"=1", "\"\"\"=1\""),
        ("a\r\nb\u{2028}c\u{1B}[2J", "\"a\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}[2J\""),
        ("\"\u{301}", "\"\"\"\u{301}\""),
    ])
    func `cells are quoted, and stay on their line`(text: String, cell: String) {
        #expect(Array(CSV.cell(text).utf8) == Array(cell.utf8))
    }

    @Test func `a line is its cells`() {
        #expect(CSV.line(["a", "-1", ""]) == "\"a\",\"'-1\",\"\"")
    }
}
