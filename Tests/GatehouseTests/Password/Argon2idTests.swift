import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Argon2id hashes` {
    private static let cheap = Argon2id.Parameters.insecureForTests

    @Test(arguments: [
        "", "x", "violet harbour tunnel 58", "p\u{E4}ssw\u{F6}rd", "with\0nul inside", "\u{1F511}\u{1F511}",
    ])
    func `a password matches its own hash and no other`(password: String) throws {
        let bytes = Array(password.utf8)
        let hash = try Argon2id.hash(bytes, Self.cheap)
        #expect(Argon2id.verify(bytes, against: hash))
        #expect(!Argon2id.verify(bytes + [0], against: hash))
        #expect(!Argon2id.verify(bytes + Array("x".utf8), against: hash))
        #expect(bytes.isEmpty || !Argon2id.verify(Array(bytes.dropLast()), against: hash))
        #expect(bytes.isEmpty || !Argon2id.verify(Array("with".utf8), against: hash))
    }

    /// ASVS: 6.2.8.
    @Test func `1,024 bytes count in full`() throws {
        let bytes = [UInt8](repeating: 0x61, count: 1024)
        let hash = try Argon2id.hash(bytes, Self.cheap)
        #expect(Argon2id.verify(bytes, against: hash))
        #expect(!Argon2id.verify(bytes.dropLast() + [0x62], against: hash))
        #expect(!Argon2id.verify(Array(bytes.dropLast()), against: hash))
    }

    /// ASVS: 11.2.3, 11.4.2.
    @Test func `each hash has its own salt of 128 bits and a tag of 256`() throws {
        let hashes = try (0..<20).map { _ in try Argon2id.hash(Array("x".utf8), Self.cheap) }
        let parts = hashes.map {
            $0.utf8.split(separator: UInt8(ascii: "$")).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(Set(parts.map { $0[3] }).count == 20)
        #expect(parts.allSatisfy { $0[3].utf8.count == 22 && $0[4].utf8.count == 43 })
    }

    /// Made by the reference program, Debian's argon2 0~20171227:
    /// `echo -n password | argon2 somesaltsomesalt -id -l 32 -e`
    /// with `-t 2 -m 8 -p 1`, `-t 3 -k 64 -p 1` and `-t 2 -k 128 -p 4`.
    ///
    /// ASVS: 11.2.1.
    @Test(arguments: [
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$yrdGtGIZk/3JHsUHh5gLQUqQppLwvGjf4Z+cJbPLqew",
        "$argon2id$v=19$m=64,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$YWTHOaBOF940qAvuZcalj0uKJAy/VlL0p541rgK3xhY",
        "$argon2id$v=19$m=128,t=2,p=4$c29tZXNhbHRzb21lc2FsdA$NlvBzv/uoP9+86upWY7j8b6toaCKXpm4soZsm+ZjRwo",
    ])
    func `hashes of the reference program verify`(stored: String) {
        #expect(Argon2id.verify(Array("password".utf8), against: stored))
        #expect(!Argon2id.verify(Array("Password".utf8), against: stored))
    }

    @Test func `the defaults are the documented ones, and what is made says so`() throws {
        let parameters = Argon2id.Parameters()
        #expect((parameters.memoryKiB, parameters.passes) == (19_456, 2))
        #expect(PasswordPolicy().argon2id == parameters)
        let hash = try Argon2id.hash(Array("x".utf8), parameters)
        #expect(hash.utf8.starts(with: "$argon2id$v=19$m=19456,t=2,p=1$".utf8))
    }

    /// Promise: the server does not start with password hashes that are cheaper than OWASP allows.
    ///
    /// ASVS: 11.4.2.
    @Test(arguments: [
        (47_104, 1, true), (47_103, 1, false), (19_456, 2, true), (19_455, 2, false), (12_288, 3, true),
        (12_287, 3, false),
        (9_216, 4, true), (9_215, 4, false), (7_168, 5, true), (7_167, 16, false), (262_144, 16, true),
        (262_145, 16, false), (262_144, 17, false), (19_456, 0, false), (19_456, -1, false), (0, 2, false),
        (-1, 2, false),
        (Int.max, 2, false), (Int.min, 2, false), (19_456, Int.max, false),
    ])
    func `there is a floor and a ceiling`(memory: Int, passes: Int, isAllowed: Bool) {
        let parameters = try? Argon2id.Parameters(memoryKiB: memory, passes: passes)
        #expect((parameters != nil) == isAllowed)
        #expect(parameters == nil || parameters?.memoryKiB == memory && parameters?.passes == passes)
    }

    @Test func `a stored hash that was changed anywhere does not verify`() throws {
        let password = Array("password".utf8)
        let hash = Array(try Argon2id.hash(password, Self.cheap).utf8)
        // The last character of salt and tag holds bits that are not used; the rest all count.
        for place in 0..<hash.count - 1 where place != hash.count - 45 {
            var changed = hash
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(!Argon2id.verify(password, against: String(decoding: changed, as: UTF8.self)), "\(place)")
        }
    }
}
