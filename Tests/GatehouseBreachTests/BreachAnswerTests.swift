import Testing

@testable import GatehouseBreach

@Suite struct `The answer of a range service` {
    private let suffix = Array("E364706816ABA3E25717850C26C9CD0D89D".utf8)
    private let other = "00000000000000000000000000000000000"

    private func answer(_ text: String) -> Bool? { BreachAnswer(Array(text.utf8)).contains(suffix) }

    @Test func `a digest with a count is a breach, one with none is padding`() {
        let line = String(decoding: suffix, as: UTF8.self)
        #expect(answer("\(other):3\r\n\(line):1\r\n") == true)
        #expect(answer("\(line):18446744073709551615") == true)
        #expect(answer("\(other):3\r\n") == false)
        #expect(answer("\(other):3\r\n\(line):0\r\n") == false)
        #expect(answer("\(line):0\n\(line):2\n") == true)
    }

    @Test(arguments: [
        "", "\r\n", "<html>", "00000000000000000000000000000000000", "00000000000000000000000000000000000:",
        "00000000000000000000000000000000000:x", "0000000000000000000000000000000000:1",
        "000000000000000000000000000000000000:1", "e364706816aba3e25717850c26c9cd0d89d:1",
        "00000000000000000000000000000000000:1\n<p>", "00000000000000000000000000000000000:+1",
        "00000000000000000000000000000000000:111111111111111111111", "0000000000000000000000000000000000\u{663}:1",
    ])
    func `anything else is no answer`(text: String) {
        #expect(answer(text) == nil)
    }

    @Test func `a breach before something else is no answer either`() {
        #expect(answer(String(decoding: suffix, as: UTF8.self) + ":1\nhello") == nil)
    }
}
