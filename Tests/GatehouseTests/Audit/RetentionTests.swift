import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Dropping the old record` {
    /// Five groups, ten days apart; the site keeps thirty-one days.
    private func aged(_ groups: Int = 5) async throws -> Site {
        let site = try await Site { $0.audit.retention = .days(31) }
        for group in 0..<groups {
            try await site.sealGroup(from: group * 4 + 1)
            site.time.advance(by: .days(10))
        }
        return site
    }

    /// Promise: what is old is dropped in whole seals behind a signed checkpoint, and the rest still verifies.
    ///
    /// ASVS: 14.2.7.
    @Test func `old seals go with their rows, and verification goes on`() async throws {
        let site = try await aged()
        await site.auth.dropOldRecord()
        #expect(try await site.seals.map(\.number) == [3, 4, 5])
        #expect(try await site.count("audit_events") == 12)
        var report = try await site.expectWhole()
        #expect(report.droppedThrough == 2 && report.rows == 12 && report.seals == 3 && report.lastSeal == 5)
        try await site.sealGroup(from: 21)
        await site.auth.dropOldRecord()
        report = try await site.expectWhole()
        #expect(report.droppedThrough == 2 && report.lastSeal == 6)
        site.time.advance(by: .days(9))
        await site.auth.dropOldRecord()
        report = try await site.expectWhole()
        #expect(report.droppedThrough == 3)
        #expect(try await site.count("audit_checkpoints") == 1)
    }

    @Test func `the newest seal and what has none stay, however old`() async throws {
        let site = try await aged(2)
        try await site.note("young")
        site.time.advance(by: .days(1000))
        await site.auth.dropOldRecord()
        await site.auth.dropOldRecord()
        #expect(try await site.seals.map(\.number) == [2])
        #expect(try await site.count("audit_events") == 5)
        let report = try await site.expectWhole()
        #expect(report.droppedThrough == 1 && report.unsealed == 1)
        await site.auth.sealRecord()
        #expect(try await site.expectWhole().lastSeal == 3)
    }

    @Test func `nothing is dropped when it is off, or nothing was sealed`() async throws {
        let site = try await Site { $0.audit.retention = nil }
        try await site.sealGroup(from: 1)
        try await site.sealGroup(from: 5)
        site.time.advance(by: .days(10_000))
        await site.auth.dropOldRecord()
        #expect(try await site.seals.count == 2)
        let unsealed = try await Site { $0.audit.retention = .days(1) }
        try await unsealed.note("1")
        unsealed.time.advance(by: .days(10))
        await unsealed.auth.dropOldRecord()
        #expect(try await unsealed.count("audit_events") == 1)
        #expect(try await unsealed.count("audit_checkpoints") == 0)
    }

    @Test func `more than one batch is dropped`() async throws {
        let site = try await Site()
        try await site.auth.write { flow in
            for number in 0..<1200 { try flow.record("test", account: nil, caller: .browser, detail: "\(number)") }
        }
        await site.sealAll()
        try await site.sealGroup(from: 1)
        #expect(try await site.auth.dropRecord(before: site.time.now) == 1202)
        #expect(try await site.expectWhole().rows == 4)
    }

    /// Promise: rows that were dropped by somebody without the key are found.
    @Test func `a forged checkpoint is named`() async throws {
        let site = try await aged()
        let newest = try #require(try await site.seals.last)
        let forged = AuditCheckpoint(
            seal: 4, sealMAC: try await site.seals[3].mac, through: site.time.now, madeAt: site.time.now,
            keyID: newest.keyID, mac: newest.mac)
        // The triggers let it through: behind a checkpoint rows may go.
        try await site.store.write { store in
            try store.replaceCheckpoint(with: forged)
            _ = try store.dropAudit(through: 4, limit: 100)
        }
        let report = try await site.auth.verifyRecord()
        #expect(report.fault?.seal == 4 && report.fault?.description.contains("not made with the key") == true)
    }

    @Test func `rows behind a true checkpoint cannot be passed off as dropped`() async throws {
        let site = try await aged()
        await site.auth.dropOldRecord()
        try await site.tamper("DELETE FROM audit_events WHERE seal = 3", "DELETE FROM audit_seals WHERE number = 3")
        let report = try await site.auth.verifyRecord()
        #expect(report.fault?.seal == 3 && report.droppedThrough == 2)
        try await site.tamper("DELETE FROM audit_checkpoints")
        #expect(try await site.auth.verifyRecord().fault?.seal == 1)
    }

    @Test func `a look that is overtaken by the dropping begins again`() async throws {
        for skipped in 0..<6 {
            let site = try await aged()
            site.store.once(.beforeRead, skipping: skipped) { await site.auth.dropOldRecord() }
            let report = try await site.expectWhole()
            #expect(report.lastSeal == 5, "\(skipped) reads before")
        }
    }

    @Test func `an anchor behind the checkpoint is no fault`() async throws {
        let site = try await aged()
        let first = AuditAnchor(try #require(try await site.seals.first))
        await site.auth.dropOldRecord()
        let report = try await site.auth.verifyRecord(anchors: [first])
        #expect(report.fault == nil && report.anchors == 0)
    }
}
