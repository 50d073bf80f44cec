import Gatehouse
import Testing

@Suite("IP networks")
struct IPNetworkTests {
    @Test(arguments: [
        ("10.0.0.0/8", "10.255.255.255", true),
        ("10.0.0.0/8", "11.0.0.0", false),
        ("10.0.0.0/8", "9.255.255.255", false),
        ("192.0.2.128/25", "192.0.2.128", true),
        ("192.0.2.128/25", "192.0.2.127", false),
        ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "::1", false),
        ("::/0", "2001:db8::1", true),
        ("::/0", "203.0.113.9", false),
        ("::1/128", "::1", true),
        ("::1/128", "::2", false),
        ("2001:db8::/32", "2001:db8:ffff::1", true),
        ("2001:db8::/32", "2001:db9::1", false),
        ("2001:db8:0:1::/64", "2001:db8:0:1:ffff::", true),
        ("2001:db8:0:1::/64", "2001:db8:0:2::", false),
        ("2001:db8::8000:0:0:0/65", "2001:db8::8000:0:0:1", true),
        ("2001:db8::8000:0:0:0/65", "2001:db8::1", false),
        ("127.0.0.1", "127.0.0.1", true),
        ("127.0.0.1", "127.0.0.2", false),
        ("10.0.0.0/8", "::ffff:10.1.2.3", true),
        ("::ffff:10.0.0.0/104", "10.1.2.3", true),
        ("::ffff:10.0.0.0/104", "11.1.2.3", false),
    ])
    func `a network holds its addresses and no others`(network: String, address: String, holds: Bool) throws {
        let network = try #require(IPNetwork(utf8: network.utf8))
        let address = try #require(IPAddress(utf8: address.utf8))
        #expect(network.contains(address) == holds)
    }

    @Test(arguments: [
        "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0.0/8 ",
        "10.0.0.0/8/8", "10.0.0.0//8", "10.0.0.0/8x", "10.0.0.0/255.0.0.0", "10.0.0.0/99999999999999999999", "::/129",
        "::/1280", "10/8", "10.0.0/8", "[::1]/128", "::1%eth0/128", " 10.0.0.0/8", "10.0.0.0/\u{668}",
        "::ffff:0.0.0.0/90",
        "localhost", "example.com/8",
    ])
    func `what is not a network is refused`(text: String) {
        #expect(IPNetwork(utf8: text.utf8) == nil)
    }

    @Test(arguments: ["10.0.0.1/8", "192.0.2.1/31", "2001:db8::1/32", "0.0.0.1/0", "::ffff:10.0.0.1/104"])
    func `an address with bits behind the length is refused, not widened`(text: String) {
        #expect(IPNetwork(utf8: text.utf8) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.0.0.0/8"), ("10.1.2.3", "10.1.2.3/32"), ("::1", "::1/128"),
        ("2001:DB8::/32", "2001:db8::/32"),
        ("::ffff:10.0.0.0/104", "10.0.0.0/8"), ("0.0.0.0/0", "0.0.0.0/0"), ("::/0", "::/0"),
    ])
    func `a network is written in its canonical form`(text: String, canonical: String) throws {
        let network = try #require(IPNetwork(utf8: text.utf8))
        #expect(network.description == canonical)
        #expect(IPNetwork(utf8: canonical.utf8) == network)
    }

    @Test func `random bytes never harm`() {
        var random = SeededRandom(seed: 2)
        for _ in 0..<5_000 {
            let text =
                random.addressLikeText() + random.pick([[], Array("/".utf8), Array("/8".utf8), random.bytes(upTo: 6)])
            guard let network = IPNetwork(utf8: text) else { continue }
            #expect(network.contains(network.base))
            #expect(IPNetwork(utf8: network.description.utf8) == network)
        }
    }
}
