import Foundation
import GRDB
import Gatehouse
import GatehouseTesting
import Testing

@testable import GatehouseSQL
@testable import GatehouseSQLite

/// What SQLite alone can say, past the rules of the shared SQL.
@Suite("The record on SQLite")
struct AuditGuardTests {
    private func event(_ number: Int64) -> AuditEvent {
        let time = Timestamp(microseconds: 1_767_225_600_000_000 + number)
        return AuditEvent(
            id: UUIDv7(at: time, random: .system), at: time, kind: "test", accountID: nil, client: "192.0.2.1",
            detail: "\(number)")
    }

    private func store(_ database: SQLiteDatabase) async throws -> SQLStore {
        let store = try SQLStore(database)
        let events = (0..<2).map { event($0) }
        try await store.write { transaction in
            for event in events { try transaction.append(event) }
            _ = try transaction.sql.execute(
                """
                INSERT INTO audit_seals (number, first_id, last_id, count, through, made_at, key_id, mac)
                SELECT 1, id, id, 1, 1, 1, $1, $2 FROM audit_events WHERE detail = '0'
                """, [.bytes(Array(1...8)), .bytes(Array(repeating: 1, count: 32))])
        }
        return store
    }

    /// Promise: the record is only added to, whatever SQLite has to get around that.
    ///
    /// ASVS: 16.4.2.
    @Test(arguments: [
        """
        INSERT OR REPLACE INTO audit_events (id, at, kind, detail, count, client, user_agent, name)
        SELECT id, at, kind, 'other', count, client, user_agent, name FROM audit_events
        """,
        """
        REPLACE INTO audit_events (id, at, kind, detail, count, client, user_agent, name)
        SELECT id, at, kind, 'other', count, client, user_agent, name FROM audit_events
        """,
        """
        INSERT INTO audit_events (id, at, kind, detail, count, client, user_agent, name, digest, seal, link)
        SELECT zeroblob(16), at, kind, '', 1, '', '', '', zeroblob(32), 1, zeroblob(32) FROM audit_events LIMIT 1
        """,
        "INSERT OR REPLACE INTO audit_seals SELECT number, first_id, last_id, 9, 1, 1, key_id, mac FROM audit_seals",
        "UPDATE OR REPLACE audit_events SET id = (SELECT max(id) FROM audit_events)",
        "UPDATE OR IGNORE audit_events SET detail = 'other'", "DELETE FROM audit_events", "DELETE FROM audit_seals",
        "UPDATE audit_seals SET rowid = 7", "WITH x AS (SELECT 1) DELETE FROM audit_events",
        "INSERT INTO audit_checkpoints VALUES (0, zeroblob(32), 1, 1, zeroblob(8), zeroblob(32))",
    ])
    func `no statement gets past the triggers`(_ statement: String) async throws {
        let database = try SQLiteDatabase.temporary()
        let store = try await store(database)
        let before = try await store.read { try $0.auditEntries(after: .start, limit: 9) }
        await #expect(throws: DatabaseError.self) {
            try await database.pool.write { try $0.execute(sql: statement) }
        }
        #expect(try await store.read { try $0.auditEntries(after: .start, limit: 9) } == before)
        #expect(try await store.read { try $0.newestSeal()?.count } == 1)
    }

    @Test func `the documentation shows the role that PostgreSQL's servers run under`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../docs/audit.md").standardized
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        for statement in SQLCatalogue.runRole { #expect(lines.contains(statement + ";"), "\(statement)") }
    }
}
