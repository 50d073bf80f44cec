import Gatehouse
import Testing

@Suite struct `Base64url and hex` {
    /// RFC 4648, section 10, with the URL alphabet and no padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `the vectors of RFC 4648 are met`(plain: String, text: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == text)
        if text.utf8.count % 4 == 0 { #expect(Base64URL.decode(Array(text.utf8)) == Array(plain.utf8)) }
        #expect(Base64URL.decode(unpadded: text.utf8) == Array(plain.utf8))
    }

    @Test func `the URL alphabet is used`() {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xBF]) == "-_-_")
        #expect(Base64URL.decode(Array("-_-_".utf8)) == [0xFB, 0xFF, 0xBF])
    }

    @Test func `whole groups go there and back`() {
        for length in stride(from: 0, through: 96, by: 3) {
            let bytes = RandomSource.system.bytes(length)
            let text = Array(Base64URL.encode(bytes).utf8)
            #expect(text.count == length / 3 * 4)
            #expect(text.allSatisfy(Base64URL.contains))
            #expect(Base64URL.decode(text) == bytes)
        }
    }

    @Test(arguments: ["A", "AA", "AAA", "AAAAA", "AA==", "+AAA", "/AAA", "AA A", "AAA\n", "AAA\0", "\u{C4}AA", "AAA~"])
    func `text that is none is nil`(text: String) {
        #expect(Base64URL.decode(Array(text.utf8)) == nil)
    }

    /// Zh and Zg would be the same byte: what an encoder does not write is none.
    @Test(arguments: ["Z", "Zh", "Zm9", "Zg==", "Zm8=", "Z+==", "Zg\n", " Zg", "Zm9vY", "Z\u{212A}"])
    func `text of another spelling is nil`(text: String) {
        #expect(Base64URL.decode(unpadded: text.utf8) == nil)
    }

    @Test func `every byte is in the alphabet or not`() {
        let alphabet = (UInt8.min...UInt8.max).filter(Base64URL.contains)
        #expect(alphabet.count == 64)
        #expect(alphabet.allSatisfy { Base64URL.decode([$0, $0, $0, $0]) != nil })
        let others = Set(UInt8.min...UInt8.max).subtracting(alphabet)
        #expect(others.allSatisfy { Base64URL.decode([$0, $0, $0, $0]) == nil })
    }

    @Test func `hex goes there and back in either case`() {
        let all = Array(UInt8.min...UInt8.max)
        let text = Hex.encode(all)
        #expect(text.utf8.prefix(8).elementsEqual("00010203".utf8) && text.utf8.suffix(4).elementsEqual("feff".utf8))
        for digits in [text, text.uppercased()] {
            #expect(Hex.decode(digits.utf8) == all)
        }
        let digits = Set("0123456789abcdefABCDEF".utf8)
        #expect(all.allSatisfy { (Hex.value(of: $0) != nil) == digits.contains($0) })
    }

    @Test(arguments: ["0", "000", "0g", "0 ", "0x00", "\u{663}\u{663}"])
    func `half a byte and other characters are no hex`(text: String) {
        #expect(Hex.decode(text.utf8) == nil)
    }
}
