import Gatehouse
import Testing

@Suite("Client addresses")
struct ClientAddressTests {
    private func client(_ text: String) throws -> ClientAddress {
        ClientAddress(try #require(IPAddress(utf8: text.utf8)))
    }

    @Test func `an IPv4 client counts under its whole address`() throws {
        #expect(try client("192.0.2.1").bucket == [4, 192, 0, 2, 1])
        #expect(try client("192.0.2.1").bucket != client("192.0.2.2").bucket)
        #expect(try client("::ffff:192.0.2.1").bucket == client("192.0.2.1").bucket)
    }

    @Test func `an IPv6 client counts under its 64 network bits`() throws {
        let first = try client("2001:db8:1:2::1")
        #expect(first.bucket == [6, 0x20, 0x01, 0x0D, 0xB8, 0, 1, 0, 2])
        #expect(try first.bucket == client("2001:db8:1:2:ffff:ffff:ffff:ffff").bucket)
        #expect(try first.bucket != client("2001:db8:1:3::1").bucket)
    }

    @Test func `clients of different kinds never share a bucket`() throws {
        let buckets = [ClientAddress.unknown.bucket, try client("0.0.0.0").bucket, try client("::").bucket]
        #expect(Set(buckets).count == 3)
    }

    @Test func `the full address is kept for records`() throws {
        #expect(try client("2001:db8:1:2::3").description == "2001:db8:1:2::3")
        #expect(try client("192.0.2.1").description == "192.0.2.1")
        #expect(ClientAddress.unknown.description == "unknown")
    }
}
