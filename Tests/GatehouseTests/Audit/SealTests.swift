import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Sealing the record` {
    /// Promise: everything that happened is under a seal within a quarter of a minute, and each seal hangs on the one before.
    @Test func `what has settled is sealed, in order, and what is young waits`() async throws {
        let site = try await Site()
        await site.auth.sealRecord()
        #expect(try await site.seals.isEmpty, "nothing to seal")
        let first = try await site.note("1")
        site.time.advance(by: .seconds(4))
        let second = try await site.note("2")
        site.time.advance(by: .seconds(6))
        await site.auth.sealRecord()
        var seals = try await site.seals
        try #require(seals.map(\.first) == [first] && seals.map(\.count) == [1], "the second is four seconds short")
        #expect(seals[0].through == TestClock.start)
        var report = try await site.expectWhole()
        #expect(report.rows == 1 && report.seals == 1 && report.unsealed == 1)
        #expect(report.oldestUnsealed == TestClock.start + .seconds(4))
        site.time.advance(by: .seconds(4))
        await site.auth.sealRecord()
        await site.auth.sealRecord()
        seals = try await site.seals
        #expect(seals.map(\.number) == [1, 2] && seals.map(\.last) == [first, second])
        report = try await site.expectWhole()
        #expect(report.rows == 2 && report.lastSeal == 2 && report.unsealed == 0 && report.late == 0)
        #expect(report.sealedThrough == TestClock.start + .seconds(4))
    }

    @Test func `a thousand rows are one seal, more are several`() async throws {
        let site = try await Site()
        try await site.auth.write { flow in
            for number in 0..<2500 { try flow.record("test", account: nil, caller: .browser, detail: "\(number)") }
        }
        await site.sealAll()
        let seals = try await site.seals
        try #require(seals.map(\.count) == [1000, 1000, 500])
        #expect(seals[0].through == TestClock.start, "a full seal vouches for no more than its rows")
        let report = try await site.expectWhole()
        #expect(report.rows == 2500 && report.unsealed == 0 && report.late == 0)
    }

    /// Promise: a row that comes behind rows that are sealed already is sealed with the next ones, and is named as late.
    @Test func `a late row is sealed all the same, and told`() async throws {
        let site = try await Site()
        try await site.sealGroup(from: 1)
        let late = try await site.noteLate(at: TestClock.start - .days(1))
        try await site.noteLate(at: site.time.now - AuditSealer.settling - .seconds(30))
        var report = try await site.expectWhole()
        #expect(report.unsealed == 2 && report.oldestUnsealed == TestClock.start - .days(1))
        try await site.sealGroup(from: 5)
        report = try await site.expectWhole()
        #expect(report.rows == 10 && report.unsealed == 0)
        #expect(report.late == 1 && report.firstLate == late, "half a minute is within what refusals take")
        #expect(try await site.seals.map(\.count) == [4, 6])
    }

    @Test func `a row from the future waits for its time`() async throws {
        let site = try await Site()
        try await site.noteLate(at: TestClock.start + .hours(1))
        try await site.sealGroup(from: 1)
        #expect(try await site.expectWhole().unsealed == 1)
        site.time.advance(by: .hours(1))
        await site.auth.sealRecord()
        let report = try await site.expectWhole()
        #expect(report.rows == 5 && report.unsealed == 0 && report.late == 0)
    }

    /// Promise: several servers seal one record as one would.
    @Test func `many servers that seal at once leave one chain`() async throws {
        let site = try await Site()
        var servers = [site]
        for _ in 0..<3 { servers.append(try await Site(beside: site)) }
        for round in 0..<5 {
            for server in servers { try await server.note("\(round)") }
            site.time.advance(by: AuditSealer.settling)
            await withTaskGroup(of: Void.self) { group in
                for server in servers {
                    for _ in 0..<3 { group.addTask { await server.auth.sealRecord() } }
                }
            }
        }
        let report = try await site.expectWhole()
        #expect(report.rows == 20 && report.unsealed == 0 && report.late == 0)
        #expect(try await site.seals.map(\.number) == Array(1...Int64(try await site.seals.count)))
    }

    @Test func `a flow that is under way waits for no seal`() async throws {
        let site = try await Site()
        try await site.note("1")
        site.time.advance(by: AuditSealer.settling)
        site.store.once(.beforeWrite) { try await site.note("2") }
        await site.auth.sealRecord()
        #expect(try await site.expectWhole().rows == 1)
    }

    @Test func `a seal that cannot be written is made the next time`() async throws {
        let site = try await Site()
        try await site.note("1")
        site.time.advance(by: AuditSealer.settling)
        site.store.failCommit()
        await site.auth.sealRecord()
        #expect(try await site.seals.isEmpty)
        #expect(try await site.expectWhole().unsealed == 1)
        await site.auth.sealRecord()
        #expect(try await site.expectWhole().rows == 1)
    }

    @Test func `the library does not seal unless it is told to`() {
        #expect(!AuthConfiguration().audit.isSealed)
        #expect(AuthConfiguration().audit.retention == .days(400))
    }

    @Test func `after a change of keys the old seals verify and new ones have the new key`() async throws {
        let site = try await Site()
        try await site.sealGroup(from: 1)
        let old = try KeyRing.forTesting()
        let new = try RootKey(startsAt: site.time.now)
        let both = try KeyRing(old.keys + [new])
        let after = try await Site(beside: site) { $0.keys = .keys(both) }
        try await after.sealGroup(from: 5)
        #expect(try await after.seals.map(\.keyID) == [old.keys[0].id, new.id])
        #expect(try await after.expectWhole().rows == 8)

        let onlyNew = try KeyRing([new])
        let forgetful = try await Site(beside: site) { $0.keys = .keys(onlyNew) }
        let report = try await forgetful.auth.verifyRecord()
        #expect(report.fault?.seal == 1 && report.lastSeal == 0)
        #expect(report.fault?.description.contains("\(old.keys[0].id)") == true, "the missing key is named")
        let before = try await site.auth.verifyRecord()
        #expect(before.fault?.seal == 2 && before.lastSeal == 1 && before.rows == 4, "it knows only the old key")
    }
}
