import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Sealed bytes` {
    private let plain = Array("a link that opens an account".utf8)
    private let now = TestClock.start

    private func seal(_ keys: Keys, context: [UInt8] = [1, 2]) throws -> [UInt8] {
        try keys.seal(plain, for: .outbox, context: context, at: now, random: .system)
    }

    /// ASVS: 11.3.1, 11.3.2, 11.3.4.
    @Test func `open again, and look different each time`() throws {
        let keys = Keys(try .forTesting())
        let sealed = try [seal(keys), seal(keys)]
        #expect(sealed[0] != sealed[1])
        for one in sealed {
            #expect(one.starts(with: keys.ring.keys[0].id.bytes))
            #expect(one.count == KeyID.length + 12 + plain.count + 16)
            #expect(try keys.open(one, for: .outbox, context: [1, 2]) == plain)
        }
    }

    /// ASVS: 11.2.5, 11.3.2, 11.3.3.
    @Test func `open for nothing else, and not when a single bit was changed`() throws {
        let keys = Keys(try .forTesting())
        let sealed = try seal(keys)
        #expect(throws: AuthError.self) { _ = try keys.open(sealed, for: .outbox, context: [1, 3]) }
        #expect(throws: AuthError.self) { _ = try keys.open(sealed, for: .auditSeal, context: [1, 2]) }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: AuthError.self) { _ = try keys.open(changed, for: .outbox, context: [1, 2]) }
        }
        for length in 0..<sealed.count {
            let cut = Array(sealed.prefix(length))
            #expect(throws: AuthError.self) { _ = try keys.open(cut, for: .outbox, context: [1, 2]) }
        }
    }

    /// ASVS: 11.2.2.
    @Test func `an older key opens what it sealed; without it the answer is that it cannot be checked`() throws {
        let old = try RootKey(startsAt: now - .days(1))
        let new = try RootKey(startsAt: now)
        let sealed = try seal(Keys(try KeyRing([old])))
        let both = Keys(try KeyRing([old, new]))
        #expect(try both.open(sealed, for: .outbox, context: [1, 2]) == plain)
        #expect(try seal(both).starts(with: new.id.bytes))
        let error = #expect(throws: AuthError.self) {
            _ = try Keys(try KeyRing([new])).open(sealed, for: .outbox, context: [1, 2])
        }
        #expect(error?.category == .unavailable)
        #expect(error?.reason.contains("\(old.id)") == true)
    }
}
