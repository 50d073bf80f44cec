import Testing

@testable import Gatehouse

@Suite struct `PHC strings` {
    private static let tail = "$c29tZXNhbHRzb21lc2FsdA$c29tZXRhZ3NvbWV0YWdzb21ldGFnc29tZXRhZ3NvbWV0YWc"

    @Test(arguments: [
        ("m=19456,t=2,p=1", 19_456, 2, 1), ("m=8,t=1,p=1", 8, 1, 1), ("m=262144,t=16,p=16", 262_144, 16, 16),
        ("m=65536,t=3,p=4", 65_536, 3, 4),
        ("m=999999999,t=999999999,p=999999999", 999_999_999, 999_999_999, 999_999_999),
        ("m=0,t=0,p=0", 0, 0, 0),
    ])
    func `the parameters are read`(head: String, memory: Int, passes: Int, lanes: Int) throws {
        let parsed = try #require(PHC("$argon2id$v=19$\(head)\(Self.tail)"))
        #expect((parsed.memoryKiB, parsed.passes, parsed.lanes) == (memory, passes, lanes))
    }

    /// Promise: a stored hash that asks for more than 256 MiB, 16 passes or 16 lanes is refused before memory is taken.
    @Test(arguments: [
        ("m=262144,t=16,p=16", true), ("m=262145,t=1,p=1", false), ("m=8,t=17,p=1", false), ("m=8,t=1,p=17", false),
        ("m=8,t=0,p=1", false), ("m=8,t=1,p=0", false), ("m=999999999,t=1,p=1", false), ("m=8,t=999999999,p=1", false),
    ])
    func `there are ceilings`(head: String, isAllowed: Bool) throws {
        let stored = "$argon2id$v=19$\(head)\(Self.tail)"
        let parsed = try #require(PHC(stored))
        #expect(parsed.isBelowCeiling == isAllowed)
        if !isAllowed { #expect(!Argon2id.verify(Array("x".utf8), against: stored)) }
    }

    @Test(arguments: [
        "", "$", "$$$$$", "argon2id", "$argon2id", "$argon2id$v=19", "$argon2id$v=19$m=8,t=1,p=1",
        "$argon2id$v=19$m=8,t=1,p=1$", "$argon2id$v=19$m=8,t=1,p=1$$", "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$",
        "$argon2id$v=19$m=8,t=1,p=1$$dGFn", "$argon2i$v=19$m=8,t=1,p=1$c2FsdA$dGFn",
        "$argon2d$v=19$m=8,t=1,p=1$c2FsdA$dGFn",
        "$Argon2id$v=19$m=8,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=16$m=8,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$m=8,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$t=1,m=8,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=8,t=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=8,t=1,p=1,x=1$c2FsdA$dGFn", "$argon2id$v=19$m=8,t=1,p=1,$c2FsdA$dGFn",
        "$argon2id$v=19$m=,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=+8,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=-8,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m= 8,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=8.0,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=0x8,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=\u{668},t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=\u{FF18},t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=8\u{FE0F},t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=1000000000,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=18446744073709551624,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$dGFn$",
        " $argon2id$v=19$m=8,t=1,p=1$c2FsdA$dGFn", "x$argon2id$v=19$m=8,t=1,p=1$c2FsdA$dGFn",
        "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$" + String(repeating: "A", count: 300),
        String(repeating: "$", count: 100_000),
    ])
    func `anything else is none`(stored: String) {
        #expect(PHC(stored) == nil)
        #expect(!Argon2id.verify([], against: stored))
    }

    @Test func `a hash with other parameters than today's differs`() throws {
        var today = Argon2id.Parameters()
        today.memoryKiB = 19_456
        func differs(_ head: String) throws -> Bool {
            try #require(PHC("$argon2id$v=19$\(head)\(Self.tail)")).differs(from: today)
        }
        #expect(try !differs("m=19456,t=2,p=1"))
        for head in ["m=19455,t=2,p=1", "m=65536,t=2,p=1", "m=19456,t=3,p=1", "m=19456,t=1,p=1", "m=19456,t=2,p=2"] {
            #expect(try differs(head))
        }
    }

    /// ASVS: 1.4.2.
    @Test func `20,000 mutations neither trap nor get past the ceilings`() throws {
        var random = SeededGenerator(seed: 19)
        let seed = Array(try Argon2id.hash(Array("password".utf8), .insecureForTests).utf8)
        let alphabet = Array("$=,mtpv0123456789argon2id+/AZ\0\u{FE0F} ".utf8)
        var parsed = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<min(bytes.count, 40), using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
                default: bytes.remove(at: place)
                }
            }
            guard let parameters = PHC(String(decoding: bytes, as: UTF8.self)) else { continue }
            parsed += 1
            let isWithin = parameters.memoryKiB <= 262_144 && parameters.passes <= 16 && parameters.lanes <= 16
            if parameters.isBelowCeiling { #expect(isWithin) }
        }
        #expect(parsed > 100)
    }
}
