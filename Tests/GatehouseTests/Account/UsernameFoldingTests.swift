import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import Gatehouse

@Suite struct `Folding of user names` {
    /// Every scalar that folding changes and that a name may begin with, as a name.
    private static let names: [Username] = (UInt32(0)...0x1FFFF).compactMap { value in
        guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenNFKCCaseFolded else { return nil }
        return try? Username(String(scalar))
    }

    @Test func `the key of every scalar is the key of its upper, lower and title case`() {
        var different: [String] = []
        for name in Self.names where name.text.unicodeScalars.count == 1 {
            for properties in name.text.unicodeScalars.map(\.properties) {
                let mappings = [properties.uppercaseMapping, properties.lowercaseMapping, properties.titlecaseMapping]
                let others = mappings.compactMap { try? Username($0) }
                different += others.filter { $0.key != name.key }.map { "\(name.text) and \($0.text)" }
            }
        }
        #expect(Self.names.count > 5000)
        #expect(different.isEmpty)
    }

    @Test func `a key is its own key`() {
        let unstable = Self.names.filter { name in
            let again = try? Username(String(decoding: name.key, as: UTF8.self))
            return again != nil && again?.key != name.key
        }
        #expect(unstable.map(\.text).isEmpty)
    }

    /// ATK-42: what Swift takes for equal and what the database does must not differ.
    @Test func `10,000 random names are equal in the database exactly when their keys are`() async throws {
        let store = try SQLStore(TestEngine.database())
        try await store.write { store in
            var random = SeededRandom(seed: 42)
            var taken: Set<[UInt8]> = []
            var made = 0
            var wrong: [String] = []
            while made < 10_000 {
                guard let name = try? Username(random.name()) else { continue }
                made += 1
                let account = Account(
                    id: AccountID(UUIDv7(at: TestClock.start, random: .system)), username: name.text,
                    createdAt: TestClock.start)
                let conflict = try store.insert(account, usernameKey: name.key, emailKey: nil)
                if (conflict == .username) != taken.contains(name.key) { wrong.append(name.text) }
                taken.insert(name.key)
            }
            #expect(wrong.isEmpty)
            // Both outcomes were seen often enough to mean something.
            #expect((1000...9000).contains(taken.count))
        }
    }
}

extension SeededRandom {
    /// A short name of letters that collide in some way.
    fileprivate mutating func name() -> String {
        let pieces = [
            "a", "A", "\u{FF41}", "\u{430}", "\u{E9}", "e\u{301}", "\u{C9}", "\u{DF}", "ss", "SS", "\u{1E9E}", "k", "K",
            "\u{212A}", "i", "I", "\u{131}", "\u{130}", "\u{3C3}", "\u{3C2}", "\u{3A3}", "\u{FB01}", "fi", "1",
            "\u{FF11}", "\u{661}", ".", "-", "\u{301}", "\u{323}", "\u{E5}", "\u{212B}", "\u{AC00}", "\u{1100}\u{1161}",
        ]
        return (0..<Int.random(in: 1...3, using: &self)).map { _ in pick(pieces) }.joined()
    }
}
