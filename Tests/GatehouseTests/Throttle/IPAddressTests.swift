import Gatehouse
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("IP addresses")
struct IPAddressTests {
    @Test(arguments: [
        ("0.0.0.0", "0.0.0.0"),
        ("255.255.255.255", "255.255.255.255"),
        ("192.0.2.1", "192.0.2.1"),
        ("::", "::"),
        ("::1", "::1"),
        ("1::", "1::"),
        ("2001:DB8::1", "2001:db8::1"),
        ("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"),
        ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
        ("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"),
        ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"),
        ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
        ("1:2:3:4:5:6:77.77.88.88", "1:2:3:4:5:6:4d4d:5858"),
        ("1:2:3:4:5::77.77.88.88", "1:2:3:4:5:0:4d4d:5858"),
        ("0:0:0:0:0:0:1.2.3.4", "::102:304"),
        ("::ffff:1.2.3.4", "1.2.3.4"),
        ("::FFFF:102:304", "1.2.3.4"),
        ("0:0:0:0:0:ffff:255.255.255.255", "255.255.255.255"),
    ])
    func `an address is written in its canonical form`(text: String, canonical: String) throws {
        let address = try #require(IPAddress(utf8: text.utf8))
        #expect(address.description == canonical)
        #expect(IPAddress(utf8: canonical.utf8) == address)
        #expect(IPAddress(octets: address.octets) == address)
        #expect(address.isV4 == !canonical.utf8.contains(UInt8(ascii: ":")))
    }

    @Test(arguments: [
        "", " ", ".", ":", ":::", "1", "1.2.3", "1.2.3.4.5", "1.2.3.4.", ".1.2.3.4", "1..2.3", "1.2.3.256",
        "1.2.3.1000",
        "01.2.3.4", "1.2.3.04", "00.0.0.0", "+1.2.3.4", "-1.2.3.4", " 1.2.3.4", "1.2.3.4 ", "0x1.2.3.4", "1.2.3.4:80",
        "1.2.3.4/32", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1::2::3",
        "1:::2",
        ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "::1:", ":1", "12345::", "::g", "[::1]", "::1%eth0", "fe80::1%1", "::1/128",
        "::1.2.3", "::1.2.3.04", "::1.2.3.4:5", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:6:7::1.2.3.4",
        "::ffff:1.2.3.256",
        "\u{661}.2.3.4", "1.2.3.4\u{301}", "1.2.3.4\u{0}", "::1\n", "::\u{FF11}",
        "0000:0000:0000:0000:0000:0000:255.255.255.2550",
    ])
    func `what is not exactly an address is refused`(text: String) {
        #expect(IPAddress(utf8: text.utf8) == nil)
    }

    @Test func `octets of another count are refused`() {
        for count in [0, 1, 3, 5, 15, 17, 32] {
            #expect(IPAddress(octets: [UInt8](repeating: 1, count: count)) == nil)
        }
    }

    @Test func `an IPv4 address and its mapped form are one value`() throws {
        let plain = try #require(IPAddress(octets: [192, 0, 2, 1]))
        let mapped = [UInt8](repeating: 0, count: 10) + [255, 255, 192, 0, 2, 1]
        #expect(IPAddress(octets: mapped) == plain)
        #expect(plain.octets == [192, 0, 2, 1])
        #expect(plain.hashValue == IPAddress(utf8: "::ffff:192.0.2.1".utf8)?.hashValue)
    }

    @Test func `random text is read exactly as the system reads it`() {
        var random = SeededRandom(seed: 21)
        var accepted = 0
        for _ in 0..<20_000 {
            let text = random.addressLikeText()
            let ours = IPAddress(utf8: text)
            #expect((ours != nil) == isAddress(text), "\(String(decoding: text, as: UTF8.self))")
            guard let ours else { continue }
            accepted += 1
            #expect(IPAddress(utf8: ours.description.utf8) == ours)
            #expect(IPAddress(octets: ours.octets) == ours)
        }
        #expect(accepted > 1_000)
    }

    @Test func `random bytes never harm`() {
        var random = SeededRandom(seed: 1)
        for _ in 0..<5_000 {
            let bytes = random.bytes(upTo: 80)
            #expect((IPAddress(utf8: bytes) != nil) == (!bytes.contains(0) && isAddress(bytes)))
        }
    }

    /// What the system's own reader says.
    private func isAddress(_ text: [UInt8]) -> Bool {
        var v4 = in_addr()
        var v6 = in6_addr()
        let string = String(decoding: text, as: UTF8.self)
        return inet_pton(AF_INET, string, &v4) == 1 || inet_pton(AF_INET6, string, &v6) == 1
    }
}
