import Foundation
import Testing

@testable import GatehouseFederation

/// Thousands of broken texts: none may stop the program, and none may be read that another reader refuses.
@Suite struct `Broken JSON` {
    private static let whole = Array(
        #"{"iss":"https://a.example.test","aud":["x","y\u00e9\ud83d\ude00"],"n":-12.5,"o":{"p":[true,false,null]},"i":98}"#
            .utf8)

    /// What makes a difference to a reader of JSON, rather than any byte.
    private static let bytes =
        Array(#"{}[]:,"\/ubfnrt0123456789-+.eE"#.utf8) + [0x00, 0x1F, 0x20, 0x7F, 0x80, 0xC3, 0xFF]

    private func broken(_ random: inout SeededRandom) -> [UInt8] {
        var text = Self.whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<max(1, text.count), using: &random)
            let byte = Self.bytes[Int.random(in: 0..<Self.bytes.count, using: &random)]
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where !text.isEmpty: text[place] = byte
            case 1 where !text.isEmpty: text.remove(at: place)
            case 2: text.insert(byte, at: place)
            default:
                let end = Int.random(in: place...text.count, using: &random)
                text.insert(contentsOf: text[place..<end], at: place)
            }
        }
        return text
    }

    @Test func `what is read of 20,000 broken texts, Foundation reads too`() {
        var random = SeededRandom(20_261_124)
        var count = 0
        for _ in 0..<20_000 {
            let text = broken(&random)
            guard JSONValueReader.value(text) != nil else { continue }
            count += 1
            let found = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            #expect(found != nil, "\(String(decoding: text, as: UTF8.self))")
        }
        // Enough of them are whole for the test to mean something.
        #expect(count > 1_000 && count < 19_000)
    }

    @Test func `random bytes are read or refused`() {
        var random = SeededRandom(5)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Self.bytes[Int.random(in: 0..<Self.bytes.count, using: &random)]
            }
            _ = JSONValueReader.value(text)
            _ = JSONValueReader.object([UInt8(ascii: "{")] + text + [UInt8(ascii: "}")])
        }
    }
}
