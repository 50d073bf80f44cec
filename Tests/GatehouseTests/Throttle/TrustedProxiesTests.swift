import Gatehouse
import Testing

@Suite("Trusted proxies")
struct TrustedProxiesTests {
    private let proxies = TrustedProxies(
        ["127.0.0.1", "10.0.0.0/8", "::1/128"].compactMap { IPNetwork(utf8: $0.utf8) })

    private func client(_ peer: String, _ forwarded: [String]) -> String {
        proxies.client(peer: IPAddress(utf8: peer.utf8), forwardedFor: forwarded).description
    }

    /// ASVS: 4.1.3, 15.3.4.
    @Test func `ATK-21 an untrusted peer counts itself whatever it claims`() throws {
        let nobody = TrustedProxies.none
        let peer = try #require(IPAddress(utf8: "127.0.0.1".utf8))
        for number in 0..<100 {
            #expect(client("203.0.113.7", ["198.51.100.\(number)"]) == "203.0.113.7")
            #expect(nobody.client(peer: peer, forwardedFor: ["198.51.100.\(number)"]) == ClientAddress(peer))
        }
    }

    /// ASVS: 4.1.3, 15.3.4.
    @Test(arguments: [
        ([], "127.0.0.1"),
        (["9.9.9.9"], "9.9.9.9"),
        (["1.1.1.1, 9.9.9.9"], "9.9.9.9"),
        (["1.1.1.1", "9.9.9.9"], "9.9.9.9"),
        (["9.9.9.9, 10.1.2.3"], "9.9.9.9"),
        (["1.1.1.1, 9.9.9.9, 10.1.2.3 ,\t127.0.0.1"], "9.9.9.9"),
        (["1.1.1.1,9.9.9.9", "10.1.2.3"], "9.9.9.9"),
        (["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        (["2001:db8::1"], "2001:db8::1"),
        (["::ffff:1.2.3.4"], "1.2.3.4"),
        (["9.9.9.9, ::ffff:10.0.0.9"], "9.9.9.9"),
    ])
    func `ATK-21 the right-most untrusted hop is the client`(forwarded: [String], expected: String) {
        #expect(client("127.0.0.1", forwarded) == expected)
        #expect(client("::ffff:127.0.0.1", forwarded) == expected)
    }

    @Test(arguments: [
        ("9.9.9.9:555", "9.9.9.9"), ("[2001:db8::5]", "2001:db8::5"), ("[2001:db8::5]:80", "2001:db8::5"),
        ("9.9.9.9, [::1]:80", "9.9.9.9"), ("9.9.9.9:1, 10.0.0.1:65535", "9.9.9.9"),
    ])
    func `ports and brackets are understood`(forwarded: String, expected: String) {
        #expect(client("127.0.0.1", [forwarded]) == expected)
    }

    @Test(arguments: [
        "", " ", ",", "unknown", "_hidden", "1.2.3", "1.2.3.4.5", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4:-1",
        "1.2.3.4:080",
        "1.2.3.4:80:80", "[1.2.3.4]", "[1.2.3.4]:80", "[::1", "::1]", "[]", "[]:80", "[::1]80", "[::1]:", "[::1]x",
        "[[::1]]",
        "[::1]:99999", "[fe80::1%eth0]", "fe80::1%eth0", "\"1.2.3.4\"", "for=1.2.3.4", "1.2.3.4\u{A0}", "\u{661}.2.3.4",
        "1.2.3.4\u{301}", "1.2.3.4 5", "1.2.3.4\u{0}", "1.2.3.4;", "\u{FF0C}", ":80", "\r\n1.2.3.4",
    ])
    func `garbage where an address is needed ends the walk at the last good hop`(garbage: String) {
        #expect(client("127.0.0.1", [garbage]) == "127.0.0.1")
        #expect(client("127.0.0.1", ["6.6.6.6, \(garbage), 10.0.0.7"]) == "10.0.0.7")
        #expect(client("127.0.0.1", ["6.6.6.6", garbage, "10.0.0.7"]) == "10.0.0.7")
        #expect(client("127.0.0.1", ["6.6.6.6, \(garbage), 9.9.9.9"]) == "9.9.9.9")
    }

    @Test func `more than 50 hops are not read`() {
        let hops = Array(repeating: "10.0.0.1", count: 49)
        #expect(client("127.0.0.1", [(["9.9.9.9"] + hops).joined(separator: ", ")]) == "9.9.9.9")
        #expect(client("127.0.0.1", ["9.9.9.9"] + hops) == "9.9.9.9")
        #expect(client("127.0.0.1", [(["9.9.9.9", "9.9.9.9"] + hops).joined(separator: ", ")]) == "127.0.0.1")
        #expect(client("127.0.0.1", ["9.9.9.9", "9.9.9.9"] + hops) == "127.0.0.1")
    }

    @Test func `more than 10 KiB are not read`() {
        let limit = 10 * 1_024
        func padded(_ bytes: Int) -> String { String(repeating: " ", count: bytes - 7) + "9.9.9.9" }
        #expect(client("127.0.0.1", [padded(limit)]) == "9.9.9.9")
        #expect(client("127.0.0.1", [padded(limit + 1)]) == "127.0.0.1")
        #expect(client("127.0.0.1", [padded(limit / 2), padded(limit / 2 + 1)]) == "127.0.0.1")
        #expect(client("127.0.0.1", [String(repeating: "\u{301}", count: 100_000) + ",9.9.9.9"]) == "127.0.0.1")
    }

    @Test func `without a peer the client is unknown`() {
        #expect(proxies.client(peer: nil, forwardedFor: ["9.9.9.9"]) == .unknown)
    }

    @Test func `a client cannot put an address of its choice past a trusted proxy`() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<5_000 {
            let sent = String(decoding: random.pick([random.bytes(upTo: 60), random.addressLikeText()]), as: UTF8.self)
            guard sent.utf8.count(where: { $0 == UInt8(ascii: ",") }) < 50 else { continue }
            #expect(client("127.0.0.1", [sent + ", 9.9.9.9"]) == "9.9.9.9")
            #expect(client("127.0.0.1", [sent, "9.9.9.9"]) == "9.9.9.9")
            #expect(client("203.0.113.7", [sent]) == "203.0.113.7")
            _ = client("127.0.0.1", [sent])
        }
    }
}
