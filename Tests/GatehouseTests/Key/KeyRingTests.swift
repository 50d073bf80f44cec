import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `A ring of keys` {
    private static let text =
        "637b56ebcc0c843b.1970-01-01T00:00:00Z.000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

    private func key(at seconds: Int64) throws -> RootKey {
        try RootKey(startsAt: Timestamp(microseconds: seconds * 1_000_000))
    }

    /// The values were computed by another implementation of HKDF and HMAC (RFC 5869, RFC 2104).
    @Test(arguments: [
        (KeyPurpose.auditSeal, "ed63e1e5d4ec8ed0f7c44b006ad2d018e1f6f42bc40cb0ced579b3caa187d061"),
        (.passwordPepper, "68fa3deddb3285eb3efc23063f603391697d638bc502f3434772dbee74e274d9"),
        (.shortCode, "c916a1d492f6b4d2c1ceeffc77207d82c25125d7c9dfa7a95befbf8b106f2741"),
        (.outbox, "f0e2227d7d39df11eb032ce09b7736bc9490cdb628e0f3ab28847cf42899bb23"),
    ])
    func `each purpose has a key of its own, the same for ever`(purpose: KeyPurpose, code: String) throws {
        let key = try #require(try KeyRing.forTesting().keys.first).derive(purpose)
        #expect(Hex.encode(key.authenticate(Array("message".utf8)).bytes) == code)
        #expect(key.id.description == "637b56ebcc0c843b")
    }

    @Test func `a key is one word, there and back`() throws {
        #expect(try KeyRing.forTesting().keys.first?.text.expose() == Self.text)
        let ring = try KeyRing([key(at: 1_700_000_000), key(at: 1_800_000_000)])
        let again = try KeyRing(ring.text)
        #expect(again.keys.map { $0.text.expose() } == ring.keys.map { $0.text.expose() })
        #expect(again.keys.map(\.startsAt) == ring.keys.map(\.startsAt))
    }

    @Test func `words are parted by blanks, commas and lines, and comments are left out`() throws {
        let words = try (1...4).map { try key(at: $0).text.expose() }
        let text = "# first, \(words[0])\n\(words[0]), \(words[1])\t\(words[2]) # last\r\n\n\(words[3])\r\n"
        #expect(try KeyRing(Secret(text)).keys.map { $0.text.expose() } == words)
    }

    @Test(arguments: [
        "", " ", "# nothing", "x", "a.b.c", "\(text).", ".\(text)", "\(text) \(text)", "\(text) x",
        "637b56ebcc0c843b.1970-01-01T00:00:00Z.\(String(repeating: "0", count: 64))",
        "637b56ebcc0c843b.1970-01-01T00:00:00Z.000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e",
        "637b56ebcc0c843c.1970-01-01T00:00:00Z.000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "637b56ebcc0c843b.1970-01-01.000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        String(repeating: " ", count: 65_537) + text,
    ])
    func `what is no ring is refused, and nothing of it is told`(text: String) throws {
        let error = #expect(throws: KeyError.self) { _ = try KeyRing(Secret(text)) }
        let told = try #require(error?.description)
        #expect(!told.contains("0001020304") && !told.contains("637b56eb"), "\(told)")
    }

    @Test func `the newest key whose date has come makes new things`() throws {
        let keys = try [30, 10, 20].map { try key(at: $0) }
        let ring = try KeyRing(keys)
        func newest(_ seconds: Int64) -> KeyID { ring.newest(at: Timestamp(microseconds: seconds * 1_000_000)).id }
        #expect([9, 10, 19, 20, 29, 30, 99].map(newest) == [1, 1, 1, 2, 2, 0, 0].map { keys[$0].id })
    }

    /// Promise: a key that is printed, logged, interpolated or dumped by mistake shows nothing.
    @Test func `a key shows nothing of itself`() throws {
        let ring = try KeyRing.forTesting()
        var dumped = ""
        dump(ring, to: &dumped)
        dump(try #require(ring.keys.first).derive(.outbox), to: &dumped)
        let said = "\(ring) \(String(reflecting: ring)) \(ring.keys[0].text) \(dumped)"
        #expect(said.contains("redacted"))
        for trace in ["0001020304", "AAECAwQF", "1, 2, 3, 4", "- 17\n"] { #expect(!said.contains(trace), "\(trace)") }
    }
}
