import Gatehouse
import GatehouseTesting
import Testing

@testable import GatehousePostgres
@testable import GatehouseSQL

/// The answer to a COMMIT never comes; a relay sees to that.
///
/// Statements have no names here, so that the relay can tell what it forwards.
@Suite("A commit whose answer is lost")
struct LostCommitTests {
    private let bench: Bench
    private let relay: Relay
    private let database: PostgresDatabase

    init() throws {
        bench = try Bench {
            $0.isPooled = true
            $0.statementTimeout = .seconds(2)
        }
        relay = try bench.relay()
        database = try bench.through(relay)
    }

    /// Adds to a note and revokes an account, on a connection that is open already.
    private func write(_ runs: Counter, losing rule: Relay.Rule) async throws {
        let account = newAccount().id
        let stranger = try bench.stranger()
        _ = try await database.read { try $0.query("SELECT 1") }
        relay.set(rule)
        defer {
            relay.stop()
            #expect(bench.listener.messages.contains(.revoked([account])), "the cache forgets whatever the outcome")
        }
        _ = try await database.write { connection in
            runs.up()
            try connection.execute("UPDATE notes SET body = body || 'x' WHERE id = 1")
            _ = try stranger.run("SELECT 1")
            return SQLWritten(runs.value, revoked: [account])
        }
    }

    /// Promise: a change whose confirmation the network lost is answered as what became of it, and never made twice.
    @Test func `that was carried out is a success, and nothing is done twice`() async throws {
        let runs = Counter()
        try await write(runs, losing: .loseAnswer(to: "COMMIT"))
        #expect(runs.value == 1)
        #expect(try await bench.notes() == ["0x", "0"])
        #expect(bench.said.all.contains { $0.contains("committed") })
    }

    @Test func `that never arrived is refused, and nothing was done`() async throws {
        let runs = Counter()
        let error = await #expect(throws: AuthError.self) {
            try await write(runs, losing: .loseQuestion("COMMIT"))
        }
        #expect(error?.category == .unavailable)
        #expect(runs.value == 1)
        #expect(try await bench.notes() == ["0", "0"])
        #expect(bench.said.all.contains { $0.contains("notCommitted") })
    }

    /// The server still waits for the COMMIT when it is asked; it gives up before we do.
    @Test func `that the server waits for in vain is refused once it gave up`() async throws {
        let runs = Counter()
        let error = await #expect(throws: AuthError.self) {
            try await write(runs, losing: .strand(at: "COMMIT"))
        }
        #expect(error?.category == .unavailable)
        #expect(runs.value == 1)
        #expect(try await bench.notes() == ["0", "0"])
        #expect(bench.said.all.contains { $0.contains("notCommitted") })
    }

    @Test func `is unknown when nobody can be asked, and that takes no longer than the limit`() async throws {
        let runs = Counter()
        let clock = ContinuousClock()
        let start = clock.now
        let stopped = relay
        let error = await #expect(throws: AuthError.self) {
            _ = try await database.write { connection in
                runs.up()
                try connection.execute("UPDATE notes SET body = body || 'x' WHERE id = 1")
                // Nobody gets in any more, and this connection ends at its COMMIT.
                stopped.stopListening()
                stopped.set(.loseAnswer(to: "COMMIT"))
                return SQLWritten(())
            }
        }
        #expect(error?.category == .unavailable)
        #expect(runs.value == 1)
        #expect(clock.now - start < .seconds(10))
        #expect(try await bench.notes() == ["0x", "0"], "it was carried out, and nobody could know")
    }

    /// All of it travels at once, so its number is not known when the answer is lost; but it wrote a row of its own.
    @Test func `of a flow that is sent as one is found by the row it wrote`() async throws {
        let store = try SQLStore(database)
        _ = try await database.read { try $0.query("SELECT 1") }
        let account = newAccount()
        let event = AuditEvent(
            id: account.id.uuid, at: account.createdAt, kind: "test", accountID: nil, client: "", detail: "")
        relay.set(.loseAnswer(to: "COMMIT"))
        try await store.write { try $0.append(event) }
        relay.stop()
        #expect(try await bench.store.read { try $0.auditEvents(of: nil, limit: 9) } == [event])
    }

    @Test(
        arguments: [
            ("committed", true, PostgresOutcome.committed), ("committed", false, .unknown),
            ("aborted", true, .notCommitted),
            ("aborted", false, .notCommitted), ("in progress", true, .open), ("in progress", false, .open),
            (nil, true, .unknown), (nil, false, .unknown),
        ] as [(String?, Bool, PostgresOutcome)])
    func `the word of another server is no proof of a commit`(word: String?, same: Bool, outcome: PostgresOutcome) {
        #expect(PostgresOutcome(word, isSameServer: same) == outcome)
    }

    @Test func `every write has a number and knows its server`() async throws {
        let stranger = try bench.stranger()
        let own = try stranger.run(PostgresTicket.question)
        #expect(try own?.text("server").isEmpty == false)
        _ = try await bench.database.write { SQLWritten(try $0.execute("UPDATE notes SET body = 'x'")) }
        #expect(try bench.database.core.newestServer == own?.text("server"))
    }
}
