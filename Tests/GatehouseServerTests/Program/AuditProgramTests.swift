import Foundation
import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct AuditProgramTests {
    private let program = Program()
    private let password = "seven quiet rivers 4711"

    private func openAuth() async throws -> Auth {
        let settings = try await ConfigurationSources(commandLine: ["database": program.database]).resolve().settings
        return try await settings.openAuth(logger: settings.quietLogger)
    }

    /// Makes an account and one event of long ago, and seals both.
    private func sealed(_ detail: String = "detail") async throws {
        #expect(try await program.run("users", "create", "ada", input: password + "\n").code == 0)
        let auth = try await openAuth()
        let time = Timestamp(microseconds: 1_767_225_600_000_001)
        let event = AuditEvent(
            id: UUIDv7(at: time, random: .system), at: time, kind: "test.event", accountID: nil, client: "192.0.2.1",
            userAgent: detail, detail: detail, count: 3)
        try await auth.store.write { try $0.append(event) }
        await auth.sealRecord()
        try await auth.store.close()
    }

    @Test func `the record is verified, and what was changed in the file is named with code 5`() async throws {
        try await sealed()
        let fits = try await program.run("audit", "verify", "--json")
        #expect(fits.code == 0)
        let report = try #require(fits.objects.first)
        #expect(report["fits"] as? Bool == true && report["rows"] as? Int == 1 && report["anchors"] as? Int == 1)
        #expect(report["unsealed"] as? Int == 1, "the account was made a moment ago")
        #expect(try await program.run("audit", "verify").output.hasPrefix("The record fits: 1 rows under 1 seals"))

        let anchor = try String(contentsOfFile: program.database + ".keys.anchor", encoding: .utf8)
        let known = String(anchor.dropLast())
        #expect(try await program.run("audit", "verify", "--anchor", known).code == 0)
        let ahead = try await program.run("audit", "verify", "--json", "--anchor", "9" + known.dropFirst())
        #expect(ahead.code == 5 && ahead.objects.first?["fault_seal"] as? Int == 2)
        #expect(try await program.run("audit", "verify", "--anchor", "9").code == 64)

        let auth = try await openAuth()
        try await auth.store.write { transaction in
            try transaction.sql.execute("DROP TRIGGER audit_events_kept")
            try transaction.sql.execute("UPDATE audit_events SET detail = 'x' WHERE seal = 1")
        }
        try await auth.store.close()
        let changed = try await program.run("audit", "verify", "--json")
        #expect(changed.code == 5 && changed.errors.isEmpty)
        let fault = try #require(changed.objects.first)
        #expect(fault["fits"] as? Bool == false && fault["fault_seal"] as? Int == 1)
        let row = try #require(fault["fault_row"] as? String)
        let plain = try await program.run("audit", "verify")
        #expect(plain.code == 5 && plain.output.contains("The record does not fit. Row \(row) of seal 1"))
    }

    /// Promise: what stands in the record is shown on one line, escaped, whatever a browser called itself.
    ///
    /// ASVS: 1.2.10, 16.2.4.
    @Test func `rows are listed and exported, one a line`() async throws {
        let wild = "=1+1\r\n\u{2028}\u{1B}[2J\u{202E}\"x"
        try await sealed(wild)
        let lines = try await program.run("audit", "tail", "--json")
        #expect(lines.objects.map { $0["kind"] as? String } == ["test.event", "account.registered"])
        #expect(lines.output.utf8.count { $0 == UInt8(ascii: "\n") } == 2)
        let event = try #require(lines.objects.first)
        #expect(event["detail"] as? String == wild && event["user_agent"] as? String == wild, "nothing is lost")
        #expect(event["at"] as? String == "2026-01-01T00:00:00.000001Z" && event["count"] as? Int == 3)
        #expect(event["seal"] as? Int == 1 && event["erased"] as? Bool == false && event["account"] == nil)
        let registered = try #require(lines.objects.last)
        #expect(registered["name"] as? String == "ada" && registered["seal"] == nil)

        let exported = try await program.run("audit", "export")
        #expect(exported.output == lines.output)
        let table = try await program.run("audit", "export", "--format", "csv")
        #expect(table.output.utf8.count { $0 == UInt8(ascii: "\n") } == 3)
        #expect(table.output.contains("\"'=1+1\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}[2J\u{FFFD}\"\"x\",\"3\",\"1\",\"no\""))
        for output in [lines.output, table.output, try await program.run("audit", "tail").output] {
            let bytes = output.unicodeScalars.filter { ["\u{1B}", "\r", "\u{2028}", "\u{202E}"].contains($0) }
            #expect(bytes.isEmpty)
        }
        #expect(try await program.run("audit", "tail", "-n", "1", "--json").objects.count == 1)
        let own = try await program.run("audit", "tail", "--account", "ada", "--json").objects
        #expect(own.map { $0["kind"] as? String } == ["account.registered"])
        let id = try #require(own.first?["account"] as? String)
        #expect(try await program.run("users", "delete", "ada", "--yes").code == 0)
        let left = try await program.run("audit", "tail", "--account", id, "--json").objects
        #expect(left.map { $0["kind"] as? String } == ["account.registered", "account.deleted"])
        #expect(left.allSatisfy { $0["erased"] as? Bool == true && $0["name"] as? String == "" })
        #expect(try await program.run("audit", "tail", "--account", "ada").code == 3)
        #expect(try await program.run("audit", "tail", "-n", "0").code == 64)
    }

    @Test func `old rows are dropped on demand`() async throws {
        try await sealed()
        let auth = try await openAuth()
        let time = Timestamp(microseconds: 1_767_225_700_000_000)
        let event = AuditEvent(
            id: UUIDv7(at: time, random: .system), at: time, kind: "test.event", accountID: nil, client: "")
        try await auth.store.write { try $0.append(event) }
        await auth.sealRecord()
        // The seals are of now; the first one is old for whoever keeps nothing.
        #expect(try await auth.dropRecord(before: auth.clock.now() + .days(1)) == 2)
        try await auth.store.close()
        let verified = try await program.run("audit", "verify", "--json")
        #expect(verified.code == 0 && verified.objects.first?["dropped_through"] as? Int == 1)
        #expect(try await program.run("audit", "prune", "--json").objects.first?["dropped"] as? Int == 0)
        #expect(try await program.run("audit", "prune", "--days", "0").code == 64)
        var keeping = program
        keeping.environment = ["GATEHOUSE_AUDIT_RETENTION": "off"]
        #expect(try await keeping.run("audit", "prune").code == 4)
        #expect(try await keeping.run("audit", "prune", "--days", "5").code == 0)
    }

    @Test func `without a database there is no record`() async throws {
        for command in ["verify", "tail", "export", "prune"] {
            #expect(try await program.run("audit", command).code == 3)
        }
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }
}
