import Gatehouse
import GatehousePostgres
import TestEngine
import Testing

@testable import GatehouseServer

/// What the doctor makes of a PostgreSQL: of a real one, and of one that is worse.
@Suite struct PostgresFindingTests {
    private func health() async throws -> PostgresHealth {
        try await PostgresHealth.examine(url: TestEngine.server())
    }

    @Test func `a look at a fresh database finds it reachable, and changes nothing`() async throws {
        for _ in 0..<2 {
            let health = try await health()
            #expect(health.migration == nil && health.canMigrate && !health.isInRecovery && health.isProtected)
            #expect(health.deniedTables == [] && health.revocations == .heard)
            #expect(Finding.role(of: health).level == .ok)
            #expect(Finding.schema(of: health).level == .warn)
            #expect(Finding.privileges(of: health).level == .ok)
            #expect(Finding.durability(of: health).level == .fail, "fsync is off for tests")
            #expect(Finding.way(to: health).level == .ok)
            #expect(Finding.clock(of: health).level == .ok)
        }
    }

    @Test func `a standby takes no writes`() async throws {
        var health = try await health()
        health.isInRecovery = true
        #expect(Finding.role(of: health).level == .fail)
    }

    @Test func `a schema is of this version, of an older one, or of one that is not known`() async throws {
        var health = try await health()
        health.migration = PostgresHealth.newestMigration
        #expect(Finding.schema(of: health).level == .ok)
        health.migration = PostgresHealth.newestMigration + 1
        #expect(Finding.schema(of: health).level == .fail)
        health.migration = PostgresHealth.newestMigration - 1
        #expect(Finding.schema(of: health).level == .warn)
        health.canMigrate = false
        #expect(Finding.schema(of: health).level == .fail)
    }

    @Test func `what a role may not do is told by the names of the tables`() async throws {
        var health = try await health()
        health.deniedTables = ["sessions", "accounts"]
        let finding = Finding.privileges(of: health)
        #expect(finding.level == .fail && finding.message.contains("sessions, accounts"))
    }

    @Test func `commits that a crash would lose are told`() async throws {
        var health = try await health()
        health.flushesToDisk = true
        #expect(Finding.durability(of: health).level == .ok)
        health.synchronousCommit = "off"
        #expect(Finding.durability(of: health).level == .warn)
    }

    /// ASVS: 12.3.1.
    @Test func `a way that others can read along is told, with what to do`() async throws {
        var health = try await health()
        health.isProtected = false
        let finding = Finding.way(to: health)
        #expect(finding.level == .warn && finding.message.contains("sslmode=verify-full"))
    }

    @Test(arguments: [
        (PostgresHealth.Revocations.heard, Finding.Level.ok, "heard"),
        (.notListenedTo, .warn, "database.listen.url"), (.elsewhere, .fail, "another database"),
        (.unreachable("no route"), .fail, "no route"),
    ])
    func `whether revocations are heard is told`(
        revocations: PostgresHealth.Revocations, level: Finding.Level, words: String
    ) {
        let finding = Finding.revocations(revocations)
        #expect(finding.level == level && finding.message.contains(words))
    }

    @Test func `listening is tried, behind a pooler and elsewhere`() async throws {
        var options = PostgresOptions()
        options.isPooled = true
        let server = try TestEngine.server()
        #expect(try await PostgresHealth.examine(url: server, options: options).revocations == .notListenedTo)
        options.listenURL = server
        #expect(try await PostgresHealth.examine(url: server, options: options).revocations == .heard)
        options.listenURL = String(server.dropLast("postgres".utf8.count)) + "template1"
        #expect(try await PostgresHealth.examine(url: server, options: options).revocations == .elsewhere)
        options.listenURL = "postgres://u:hunter2@127.0.0.1:1/d"
        guard
            case .unreachable(let reason) = try await PostgresHealth.examine(url: server, options: options).revocations
        else { return #expect(Bool(false), "it was reached") }
        #expect(reason.contains("127.0.0.1") && !reason.contains("hunter2"))
    }

    @Test func `more connections than there are is told`() async throws {
        var options = PostgresOptions()
        let health = try await health()
        #expect(Finding.connections(options, health).level == .ok)
        options.connections = 1000
        #expect(Finding.connections(options, health).level == .warn)
    }

    @Test(arguments: [(0, Finding.Level.ok), (999, .ok), (1000, .fail), (-1000, .fail), (3_600_000, .fail)])
    func `clocks that differ are told`(milliseconds: Int, level: Finding.Level) async throws {
        var health = try await health()
        health.clockLead = .milliseconds(milliseconds)
        #expect(Finding.clock(of: health).level == level)
    }
}
