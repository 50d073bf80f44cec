import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import GatehousePostgres

@Suite("The role that servers run under")
struct RunRoleTests {
    /// A database that one role owns, and its URL for another role with the documented privileges.
    private struct Owned {
        let store: SQLStore
        let url: String
    }

    private func owned() async throws -> Owned {
        let database = try PostgresDatabase.temporary(server: TestEngine.server())
        let store = try SQLStore(database)
        let role = "run_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        let schema = try await database.read { connection in
            try connection.query("SELECT current_schema() AS name")[0].text("name")
        }
        let session = try PostgresSession(database.core.address, PostgresOptions())
        try session.enqueue("CREATE ROLE \(role)")
        try session.enqueue("GRANT USAGE ON SCHEMA \(schema) TO \(role)")
        for statement in SQLCatalogue.runRole {
            let own = statement.replacingOccurrences(of: "gatehouse_run", with: role)
            try session.enqueue(own.replacingOccurrences(of: "SCHEMA public", with: "SCHEMA \(schema)"))
        }
        _ = try session.answers()
        let options = "-c%20search_path%3D\(schema)%20-c%20role%3D\(role)"
        return Owned(store: store, url: try TestEngine.server() + "?options=" + options)
    }

    /// Promise: on PostgreSQL a server can run under a role that cannot change the record.
    ///
    /// ASVS: 13.2.2, 16.4.2.
    @Test func `it does all that a server does, and changes nothing of the record`() async throws {
        let owned = try await owned()
        let time = TestClock()
        let store = try SQLStore(PostgresDatabase(url: owned.url))
        let auth = try await Auth.forTesting(store: store, clock: time.clock) { $0.audit.retention = .days(1) }
        let request = RegistrationRequest(username: "alice", password: "violet harbour tunnel 58")
        let session = try await auth.registerAndLogIn(request, caller: .console)
        for _ in 0..<2 {
            _ = try await auth.issueSession(for: session.account.id, reason: "test", caller: .console)
            time.advance(by: .seconds(10))
            await auth.sealRecord()
        }
        try await auth.delete(session.account.id)
        await auth.flush()
        await auth.sweep()
        let before = try await auth.verifyRecord()
        #expect(before.fault == nil && before.lastSeal == 2 && before.erased == 4)

        for statement in [
            "UPDATE audit_events SET detail = ''", "UPDATE audit_events SET kind = 'x'", "DELETE FROM audit_events",
            "UPDATE audit_seals SET count = 1", "DELETE FROM audit_seals", "DROP TABLE audit_events",
            "ALTER TABLE audit_events DISABLE TRIGGER ALL", "DELETE FROM audit_checkpoints",
            """
            INSERT INTO audit_checkpoints (seal, seal_mac, through, made_at, key_id, mac)
            SELECT number, mac, 1, 1, key_id, mac FROM audit_seals
            """,
        ] {
            let error = await #expect(throws: SQLError.self, "\(statement)") {
                _ = try await store.write { try $0.sql.execute(statement) }
            }
            #expect(error?.description.contains("42501") == true, "\(statement): \(String(describing: error))")
        }
        time.advance(by: .days(2))
        await auth.dropOldRecord()
        #expect(try await auth.verifyRecord().rows == before.rows, "it cannot drop anything either")
        let owner = try await Auth.forTesting(store: owned.store, clock: time.clock)
        #expect(try await owner.dropRecord(before: time.now) > 0)
        #expect(try await auth.verifyRecord().droppedThrough == 1)
        try await store.close()
    }

    @Test func `the doctor has nothing against it, and sees what it lacks`() async throws {
        let owned = try await owned()
        let health = try await PostgresHealth.examine(url: owned.url)
        #expect(health.deniedTables == [] && !health.canMigrate)
        #expect(health.migration == PostgresHealth.newestMigration)
    }
}
