import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `An account's own activity` {
    @Test func `it is its own, newest first, page by page`() async throws {
        let site = try await Site()
        let (alice, bob) = (try await site.account("alice"), try await site.account("bob"))
        for number in 0..<7 {
            site.time.advance(by: .seconds(1))
            try await site.note("\(number)", account: alice.id)
            try await site.note("other", account: bob.id)
        }
        var found: [AuditEvent] = []
        var lengths: [Int] = []
        repeat {
            let page = try await site.auth.activity(of: alice.id, before: found.last?.place, limit: 3)
            found += page
            lengths.append(page.count)
        } while lengths.last == 3
        #expect(lengths == [3, 3, 2])
        #expect(found.map(\.detail) == ["6", "5", "4", "3", "2", "1", "0", "by an operator"])
        #expect(found.allSatisfy { $0.accountID == alice.id })
    }

    @Test func `it goes back ninety days`() async throws {
        let site = try await Site()
        let alice = try await site.account("alice")
        site.time.advance(by: .days(1))
        try await site.note("kept", account: alice.id)
        site.time.advance(by: .days(90))
        #expect(try await site.auth.activity(of: alice.id).map(\.detail) == ["kept"])
        site.time.advance(by: .seconds(1))
        #expect(try await site.auth.activity(of: alice.id).isEmpty)
    }

    @Test func `a page has at least one and at most two hundred`() async throws {
        let site = try await Site()
        let alice = try await site.account("alice")
        try await site.auth.write { flow in
            for _ in 0..<250 { try flow.record("test", account: alice.id, caller: .browser) }
        }
        for (limit, count) in [(-5, 1), (0, 1), (1, 1), (Int.max, 200)] {
            #expect(try await site.auth.activity(of: alice.id, limit: limit).count == count)
        }
    }

    @Test func `a place is written as it is read`() throws {
        let place = AuditPlace(
            at: Timestamp(microseconds: 1_767_268_800_000_000),
            id: UUIDv7(at: Timestamp(microseconds: 1_767_268_800_000_000), random: .system))
        #expect(AuditPlace("\(place)") == place)
        for text in [
            "", "1", "1-", "-\(place.id)", "+1-\(place.id)", "1 -\(place.id)", "1-\(place.id)0", "x-\(place.id)",
            "9999999999999999999-\(place.id)", "\u{0661}-\(place.id)", "1--\(place.id)",
        ] {
            #expect(AuditPlace(text) == nil, "\(text)")
        }
    }
}
