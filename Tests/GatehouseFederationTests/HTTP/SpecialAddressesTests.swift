import Gatehouse
import Testing

@testable import GatehouseFederation

@Suite struct `Addresses that are not of the public internet` {
    private func isPublic(_ text: String) throws -> Bool {
        SpecialAddresses.isPublic(try #require(IPAddress(utf8: text.utf8), "\(text)"))
    }

    @Test func `every block of the lists is read, and its first address is not public`() throws {
        let texts = SpecialAddresses.v4 + SpecialAddresses.v6
        let blocks = SpecialAddresses.blocks(texts + [SpecialAddresses.publicV6, SpecialAddresses.translated])
        #expect(blocks.count == texts.count + 2)
        for text in texts { #expect(try !isPublic(String(text.prefix { $0 != "/" })), "\(text)") }
    }

    @Test(arguments: [
        "0.0.0.0", "0.255.255.255", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.255.255",
        "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.255", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
        "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254",
        "64:ff9b:1::8.8.8.8", "100::1", "100:0:0:1::1", "2001::1", "2001:2::1", "2001:10::1", "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::1", "2002:808:808::1", "2620:4f:8000::1", "3fff::1", "3fff:fff::1", "5f00::1", "fc00::1",
        "fd12:3456::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "4000::1", "1fff::1",
    ])
    func `these are not`(text: String) throws {
        #expect(try !isPublic(text))
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2001:200::1",
        "2001:4860:4860::8888", "2606:4700:4700::1111", "2a00:1450::1", "2003::1", "3ffe:ffff::1",
    ])
    func `these are`(text: String) throws {
        #expect(try isPublic(text))
    }
}
