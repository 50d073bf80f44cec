import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Version 7 UUIDs` {
    private let ones = RandomSource { [UInt8](repeating: 0xFF, count: $0) }
    private let zeros = RandomSource { [UInt8](repeating: 0, count: $0) }

    /// The example of RFC 9562, appendix A.6: Tuesday, February 22, 2022 2:22:22.00 PM GMT-05:00.
    @Test func `the time stands in front as RFC 9562 says`() {
        let time = Timestamp(microseconds: 1_645_557_742_000_000)
        #expect(UUIDv7(at: time, random: zeros).description == "017f22e2-79b0-7000-8000-000000000000")
        #expect(UUIDv7(at: time, random: ones).description == "017f22e2-79b0-7fff-bfff-ffffffffffff")
        let pattern: [UInt8] = [0, 0, 0, 0, 0, 0, 0xEC, 0xC3, 0xD8, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F]
        let example = UUIDv7(at: time, random: RandomSource { Array(pattern.prefix($0)) })
        #expect(example.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func `FL-095 bytes and text go there and back`() {
        let time = TestClock()
        for _ in 0..<1000 {
            let uuid = UUIDv7(at: time.now, random: .system)
            #expect(UUIDv7(bytes: uuid.bytes) == uuid)
            #expect(UUIDv7(uuid.description) == uuid)
            #expect(UUIDv7(uuid.description.uppercased()) == uuid)
            #expect(uuid.bytes.count == 16)
            time.advance(by: .milliseconds(7))
        }
    }

    @Test func `later ones sort after earlier ones`() {
        let time = TestClock()
        var last = UUIDv7(at: time.now, random: ones)
        for _ in 0..<100 {
            time.advance(by: .milliseconds(1))
            let next = UUIDv7(at: time.now, random: zeros)
            #expect(last.bytes.lexicographicallyPrecedes(next.bytes))
            last = UUIDv7(at: time.now, random: ones)
        }
    }

    @Test func `two of the same moment differ`() {
        let many = Set((0..<1000).map { _ in UUIDv7(at: TestClock.start, random: .system) })
        #expect(many.count == 1000)
    }

    @Test func `a time outside of 48 bits does no harm`() {
        #expect(UUIDv7(at: Timestamp(microseconds: -1_000_000), random: zeros).bytes.prefix(6) == [0, 0, 0, 0, 0, 0])
        _ = UUIDv7(at: Timestamp(microseconds: .max), random: zeros)
        _ = UUIDv7(at: Timestamp(microseconds: .min), random: zeros)
    }

    @Test(arguments: [
        "", "017f22e2-79b0-7000-8000-00000000000", "017f22e2-79b0-7000-8000-0000000000000", "017f22e279b070008000",
        "017f22e279b070008000000000000000", "017f22e2-79b0-7000-8000-00000000000g",
        "{017f22e2-79b0-7000-8000-00000000}",
        "017f22e-279b0-7000-8000-000000000000", "017f22e2-79b0-7000-8000-00000000000-", "----",
        "\u{FF10}17f22e2-79b0-7000-8000-000000000000", "017f22e2-79b0-7000-8000-000000000000\0",
        "+17f22e2-79b0-7000-8000-000000000000",
    ])
    func `text that is none is nil`(text: String) {
        #expect(UUIDv7(text) == nil)
    }

    @Test(arguments: [0, 1, 15, 17, 36])
    func `any other count of bytes is nil`(count: Int) {
        #expect(UUIDv7(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
}
