import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

/// `gatehouse backup` and `gatehouse restore`, as an operator runs them.
@Suite(.timeLimit(.minutes(3))) struct BackupProgramTests {
    private let program = Program()

    private func openAuth() async throws -> Auth {
        let settings = try await ConfigurationSources(commandLine: ["database": program.database]).resolve().settings
        return try await settings.openAuth(logger: settings.quietLogger)
    }

    private func create(_ name: String) async throws {
        #expect(try await program.run("users", "create", name, input: "seven quiet rivers 4711\n").code == 0)
    }

    private func names() async throws -> [String] {
        try await program.run("users", "list", "--json").objects.compactMap { $0["username"] as? String }
    }

    /// Makes ada, whose record is sealed, and a backup; then grace.
    private func backedUp() async throws -> String {
        try await create("ada")
        let auth = try await openAuth()
        let event = AuditEvent(
            id: UUIDv7(at: Timestamp(microseconds: 1), random: .system), at: Timestamp(microseconds: 1),
            kind: "test.event",
            accountID: nil, client: "")
        try await auth.store.write { try $0.append(event) }
        await auth.sealRecord()
        _ = try await auth.issueSession(for: auth.account(named: "ada").id, reason: "test", caller: .console)
        try await auth.store.close()
        let backup = program.folder.path("backup.db")
        #expect(try await program.run("backup", backup).code == 0)
        try await create("grace")
        return backup
    }

    @Test func `a backup is private, whole, and never written over`() async throws {
        let backup = try await backedUp()
        #expect(PrivateFile.mode(of: backup) == 0o600)
        #expect(["-wal", "-shm", "-journal"].allSatisfy { PrivateFile.mode(of: backup + $0) == nil })
        #expect(try await program.run("backup", backup).code == 1)
        #expect(try await program.run("audit", "verify").code == 0)
        let other = Program()
        #expect(try await other.run("backup", other.folder.path("x")).code == 1, "there is no database")
        #expect(!FileManager.default.fileExists(atPath: other.folder.path("x")))
    }

    /// Promise: after a backup was put back nobody is signed in by a session that ended since.
    @Test func `a backup is put back, what was there is kept, and everybody is signed out`() async throws {
        let backup = try await backedUp()
        let outcome = try await program.run("restore", backup, "--json")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try await names() == ["ada"])
        let row = try #require(outcome.objects.first)
        let kept = try #require(row["kept"] as? String)
        #expect(FileManager.default.fileExists(atPath: kept))
        #expect(row["sealed_rows"] as? Int == 1 && row["kept_anchor"] is String)
        let auth = try await openAuth()
        let account = try await auth.account(named: "ada")
        #expect(try await auth.store.read { try $0.sessions(of: account.id, at: AuthClock.system.now()) }.isEmpty)
        try await auth.store.close()
        let kinds = try await program.run("audit", "export").objects.compactMap { $0["kind"] as? String }
        #expect(kinds.last == "database.restored")
        #expect(try await program.run("audit", "verify").code == 0)
        #expect(PrivateFile.mode(of: program.database) == 0o600)
    }

    /// Promise: a database that a server has open is not replaced under it.
    @Test func `a database in use is not touched`() async throws {
        let backup = try await backedUp()
        let auth = try await openAuth()
        let outcome = try await program.run("restore", backup)
        #expect(outcome.code == 1 && outcome.errors.contains("is in use"))
        _ = try await auth.account(named: "grace")
        try await auth.store.close()
        #expect(try await names() == ["ada", "grace"])
        #expect(!FileManager.default.fileExists(atPath: program.database + ".restoring"))
        #expect(try await program.run("restore", backup).code == 0)
    }

    /// Promise: a backup whose record was changed is not put back.
    @Test func `a backup whose seals do not fit is refused with code 5`() async throws {
        let backup = try await backedUp()
        try Tool.run(
            "/usr/bin/python3", "-c",
            """
            from sys import argv; import sqlite3
            c = sqlite3.connect(argv[1])
            c.execute("DROP TRIGGER audit_events_kept")
            c.execute("UPDATE audit_events SET detail = 'x' WHERE seal = 1")
            c.commit()
            """, backup)
        #expect(try await program.run("restore", backup).code == 5)
        #expect(try await names() == ["ada", "grace"])
        #expect(!FileManager.default.fileExists(atPath: program.database + ".restoring"))
    }

    @Test func `what is damaged, or none of ours, is refused, and without the keys nothing is done`() async throws {
        let backup = try await backedUp()
        let whole = try Data(contentsOf: URL(filePath: backup))
        let broken = program.folder.path("broken.db")
        var bytes = whole
        bytes.replaceSubrange(4096..<12288, with: Data(repeating: 0x5A, count: 8192))
        try bytes.write(to: URL(filePath: broken))
        #expect(try await program.run("restore", broken).code == 1)
        #expect(try await program.run("restore", program.folder.write("", to: "empty.db")).code == 1)
        #expect(try await program.run("restore", program.folder.path("nowhere.db")).code == 1)
        let keys = program.database + ".keys"
        try FileManager.default.moveItem(atPath: keys, toPath: keys + ".away")
        #expect(try await program.run("restore", backup).code == 3)
        try FileManager.default.moveItem(atPath: keys + ".away", toPath: keys)
        #expect(try await names() == ["ada", "grace"])
    }

    @Test func `a damaged database is replaced, and kept`() async throws {
        let backup = try await backedUp()
        try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: program.database))
        #expect(try await program.run("restore", backup).code == 0)
        #expect(try await names() == ["ada"])
    }
}
