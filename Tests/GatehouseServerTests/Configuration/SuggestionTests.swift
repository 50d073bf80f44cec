import Testing

@testable import GatehouseServer

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("port", "prot", 2), ("host", "host", 0),
        ("flaw", "lawn", 2),
    ])
    func `distances are counted in single changes`(left: String, right: String, count: Int) {
        #expect(Suggestion.distance(Array(left.utf8), Array(right.utf8)) == count)
        #expect(Suggestion.distance(Array(right.utf8), Array(left.utf8)) == count)
    }

    @Test func `a name of any length is compared in bounded time`() {
        let name = String(repeating: "x", count: 1_000_000)
        #expect(Suggestion.nearest(to: name, among: ["a", "xxx"]) == "xxx")
    }
}
