import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

/// ATK-115: what somebody with the database file in his hands may try.
///
/// Three seals are over four rows each.
@Suite struct `Tampering with the record` {
    struct Case: Sendable, CustomTestStringConvertible {
        let statement: String
        let seal: Int64
        var row: Int?

        var testDescription: String { statement }
    }

    static let rowChanges = [
        "kind = 'login.succeeded'", "at = at + 1", "count = 2", "detail = 'other'", "detail = ''",
        "account_id = id", "link = (SELECT link FROM audit_events WHERE detail = '7')", "digest = link",
        "client = '198.51.100.7'", "client = ''", "user_agent = 'other'", "name = ''", "salt = id",
        "salt = NULL", "salt = NULL, client = '', user_agent = '', name = ''",
    ].map { Case(statement: "UPDATE audit_events SET \($0) WHERE detail = '6'", seal: 2, row: 6) }

    static let sealChanges = [
        "mac = (SELECT mac FROM audit_seals WHERE number = 1)", "through = through + 1", "made_at = 0",
        "first_id = last_id",
        "last_id = first_id", "count = 3", "count = 5",
    ].map { Case(statement: "UPDATE audit_seals SET \($0) WHERE number = 2", seal: 2) }

    static let others = [
        // Rows taken out: the next one does not fit, or the seal misses its last.
        Case(statement: "DELETE FROM audit_events WHERE detail = '1'", seal: 1, row: 2),
        Case(statement: "DELETE FROM audit_events WHERE detail = '6'", seal: 2, row: 7),
        Case(statement: "DELETE FROM audit_events WHERE detail = '8'", seal: 2),
        Case(statement: "DELETE FROM audit_events WHERE detail = '12'", seal: 3),
        Case(statement: "DELETE FROM audit_events WHERE seal = 2", seal: 2),
        // Rows moved: within their seal, into another, or out of it.
        Case(statement: "UPDATE audit_events SET at = at + 1500000 WHERE detail = '6'", seal: 2, row: 7),
        Case(statement: "UPDATE audit_events SET seal = 3 WHERE detail = '8'", seal: 2),
        Case(statement: "UPDATE audit_events SET seal = 1 WHERE detail = '5'", seal: 1, row: 5),
        Case(
            statement: "UPDATE audit_events SET seal = NULL, link = NULL, digest = NULL WHERE detail = '12'", seal: 3),
        Case(statement: "UPDATE audit_events SET seal = 9 WHERE detail = '12'", seal: 3),
        // Seals taken out, with their rows or without.
        Case(statement: "DELETE FROM audit_seals WHERE number = 2", seal: 2),
        Case(statement: "DELETE FROM audit_seals WHERE number = 3", seal: 3, row: 9),
        Case(statement: "DELETE FROM audit_seals", seal: 1, row: 1),
        Case(statement: "UPDATE audit_seals SET number = 4 WHERE number = 3", seal: 3),
    ]

    /// Promise: a row or seal that was changed, taken out, put in or moved past the program is found, and the first is named.
    ///
    /// ASVS: 16.4.2.
    @Test(arguments: rowChanges + sealChanges + others)
    func `what was changed past the program is named`(_ one: Case) async throws {
        let sealed = try await SealedSite()
        #expect(try await sealed.site.expectWhole().rows == 12)
        try await sealed.site.tamper(one.statement)
        let report = try await sealed.site.auth.verifyRecord()
        let fault = try #require(report.fault)
        #expect(fault.seal == one.seal && fault.row == sealed.id(one.row), "\(fault)")
        #expect(report.lastSeal == one.seal - 1 && report.rows == (one.seal - 1) * 4, "what fits before it is told")
        if let id = sealed.id(one.row) { #expect(fault.description.contains("\(id)")) }
    }

    @Test func `a row that was put in is named`() async throws {
        let sealed = try await SealedSite()
        let forged = UUIDv7(at: sealed.site.time.now, random: .system)
        try await sealed.site.tamper()
        _ = try await sealed.site.store.write { transaction in
            try transaction.sql.execute(
                """
                INSERT INTO audit_events
                    (id, at, kind, detail, count, client, user_agent, name, salt, digest, seal, link)
                SELECT $1, at + 1, kind, 'forged', count, client, user_agent, name, salt, digest, seal, link
                FROM audit_events WHERE detail = '6'
                """, [.bytes(forged.bytes)])
        }
        let report = try await sealed.site.auth.verifyRecord()
        #expect(report.fault?.row == forged && report.fault?.seal == 2)
    }

    @Test func `a forger without the key gets no seal right`() async throws {
        let sealed = try await SealedSite()
        let ring = try KeyRing([RootKey(startsAt: sealed.site.time.now)])
        let forger = try await Site(beside: sealed.site) { $0.keys = .keys(ring) }
        // He seals the end of the record anew, and writes the true key's name over that of his own.
        let name = try await sealed.site.seals[0].keyID
        try await forger.tamper(
            "DELETE FROM audit_seals WHERE number = 3",
            "UPDATE audit_events SET seal = NULL, digest = NULL, link = NULL, detail = 'forged' WHERE seal = 3")
        await forger.auth.sealRecord()
        _ = try await forger.store.write { transaction in
            try transaction.sql.execute("UPDATE audit_seals SET key_id = $1", [.bytes(name.bytes)])
        }
        let report = try await sealed.site.auth.verifyRecord()
        #expect(report.fault?.seal == 3 && report.fault?.row == sealed.rows[8])
    }

    /// Promise: no statement of the program changes or deletes what the record says.
    @Test func `the triggers stand in the way of every statement`() async throws {
        let sealed = try await SealedSite()
        let before = try await sealed.site.record()
        for one in Self.rowChanges + Self.sealChanges + Self.others {
            // Erasing is what the program itself does; the seals find who else does it.
            if one.statement.contains("salt = NULL, client = ''") { continue }
            await #expect(throws: AuthError.self, "\(one.statement)") {
                _ = try await sealed.site.store.write { try $0.sql.execute(one.statement) }
            }
        }
        #expect(try await sealed.site.record() == before)
        try await sealed.site.expectWhole()
    }
}
