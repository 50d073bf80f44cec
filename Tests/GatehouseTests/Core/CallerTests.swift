import Gatehouse
import Testing

@Suite struct `Callers` {
    @Test func `a short user agent is kept as it is`() {
        #expect(Caller(address: .unknown, userAgent: "Mozilla/5.0").userAgent == "Mozilla/5.0")
        let longest = String(repeating: "a", count: Session.maximumUserAgentBytes)
        #expect(Caller(address: .unknown, userAgent: longest).userAgent == longest)
    }

    @Test(arguments: ["a", "\u{E9}", "\u{20AC}", "\u{1F600}", "e\u{301}", "\r\n"])
    func `a long one is cut at the edge of a scalar`(piece: String) {
        for offset in 0..<4 {
            let text = String(repeating: "x", count: offset) + String(repeating: piece, count: 400)
            let cut = Caller(address: .unknown, userAgent: text).userAgent
            #expect(cut.utf8.count <= Session.maximumUserAgentBytes)
            #expect(cut.utf8.count > Session.maximumUserAgentBytes - 4)
            #expect(text.utf8.starts(with: cut.utf8))
            #expect(!cut.unicodeScalars.contains("\u{FFFD}"))
        }
    }

    @Test func `200 KB of combining marks are cut in bytes`() {
        let text = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(Caller(address: .unknown, userAgent: text).userAgent.utf8.count <= Session.maximumUserAgentBytes)
    }
}
