import Gatehouse
import GatehouseTesting
import TestEngine
import Testing

@testable import GatehouseSQL

@Suite struct `The way from the record of before` {
    private func event(_ number: Int64) -> AuditEvent {
        let time = TestClock.start + .seconds(number)
        return AuditEvent(
            id: UUIDv7(at: time, random: .system), at: time, kind: "test", accountID: nil, client: "192.0.2.1",
            detail: "\(number)")
    }

    @Test func `rows of before are taken over, and can be sealed`() async throws {
        let database = try TestEngine.untouchedDatabase()
        _ = try SQLStore(database, migrations: SQLMigration.all.filter { $0.number < SQLMigration.auditSeals.number })
        let account = AccountID(UUIDv7(at: TestClock.start, random: .system))
        let events = [event(1), event(2)]
        try await database.write { connection in
            for event in events {
                _ = try connection.execute(
                    """
                    INSERT INTO audit_events (id, at, kind, account_id, client, detail, count, merge_key)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                    """,
                    [
                        .bytes(event.id.bytes), .time(event.at), .text("test"), .id(account), .text("192.0.2.1"),
                        .text(event.detail), .integer(4), .digest(Digest256(ofText: event.detail)),
                    ])
            }
            return SQLWritten(())
        }
        let store = try SQLStore(database)
        let entries = try await store.read { try $0.auditEntries(after: .start, limit: 9) }
        #expect(entries.map(\.event.id) == events.map(\.id))
        #expect(entries.allSatisfy { $0.event.accountID == account && $0.event.count == 4 && $0.mark == nil })
        #expect(entries.allSatisfy { $0.event.client == "192.0.2.1" && $0.salt?.count == 16 })
        #expect(Set(entries.map(\.salt)).count == 2, "each has a salt of its own")
        let auth = try await Auth.forTesting(store: store)
        await auth.sealRecord()
        let report = try await auth.verifyRecord()
        #expect(report.fault == nil && report.rows == 2 && report.unsealed == 0)
    }
}
