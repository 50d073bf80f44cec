import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import GatehousePostgres
@testable import GatehouseTesting

@Suite("The pool of connections")
struct PoolTests {
    /// ASVS: 13.2.6.
    @Test func `connections are opened when they are needed, and no more than allowed`() async throws {
        let bench = try Bench { $0.connections = 2 }
        for _ in 0..<5 { _ = try await bench.notes() }
        #expect(bench.database.pool.threads == 1, "what comes one after the other shares one connection")
        let processes = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<20 {
                group.addTask { try await bench.database.read { connection in try connection.process() } }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(processes.count <= 2 && bench.database.pool.threads == processes.count)
    }

    @Test func `what waits for too long is refused undone, and what came first is done`() async throws {
        let bench = try Bench {
            $0.connections = 1
            $0.queueTimeout = .milliseconds(50)
        }
        let pause = Pause()
        async let busy = bench.database.read { connection in
            pause.stop()
            return try connection.query("SELECT id FROM notes").count
        }
        await pause.isReached()
        let runs = Counter()
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { _ in
                runs.up()
                return SQLWritten(())
            }
        }
        #expect(error?.category == .unavailable && error?.reason.contains("busy for too long") == true)
        pause.goOn()
        #expect(try await busy == 2)
        #expect(runs.value == 0)
        _ = try await bench.notes()
    }

    @Test func `what waits is done in its order as soon as a connection is free`() async throws {
        let bench = try Bench { $0.connections = 1 }
        let pause = Pause()
        async let first: Void = bench.database.read { _ in pause.stop() }
        await pause.isReached()
        async let second = bench.notes()
        pause.goOn()
        try await first
        #expect(try await second.count == 2)
    }

    /// A server that was started anew, a firewall that forgot: nobody sees it.
    @Test func `broken connections are replaced without an error`() async throws {
        let bench = try Bench()
        let stranger = try bench.stranger()
        for _ in 0..<3 {
            let process = try await bench.database.read { connection in try connection.process() }
            try stranger.kill(process)
            #expect(try await bench.notes().count == 2)
            let writing = try await bench.database.write { connection in
                _ = try connection.execute("UPDATE notes SET body = 'x' WHERE id = 1")
                return SQLWritten(try connection.process())
            }
            try stranger.kill(writing)
            _ = try await bench.database.write { connection in
                SQLWritten(try connection.execute("UPDATE notes SET body = 'y' WHERE id = 1"))
            }
            #expect(try await bench.notes() == ["y", "0"])
        }
    }

    @Test func `a server that is not there is unavailable, and the password is not told`() async throws {
        let database = try PostgresDatabase(url: "postgres://somebody:hunter2@127.0.0.1:1/nowhere")
        let error = await #expect(throws: AuthError.self) { try await database.read { _ = try $0.query("SELECT 1") } }
        let reason = try #require(error?.reason)
        #expect(reason.contains("127.0.0.1") && !reason.contains("hunter2"), "\(reason)")
    }

    @Test func `a wrong password is told as such, and not repeated`() async throws {
        let bench = try Bench()
        let password = try #require(bench.database.core.address.parameters.expose()["password"])
        let port = UInt16(bench.database.core.address.parameters.expose()["port"] ?? "") ?? 0
        let url = try bench.url(port: port)
        let broken = url.replacing(
            ":" + password.replacing("-", with: "%2D").replacing("_", with: "%5F"), with: ":hunter2")
        let database = try PostgresDatabase(url: broken)
        let error = await #expect(throws: AuthError.self) { try await database.read { _ = try $0.query("SELECT 1") } }
        let reason = try #require(error?.reason)
        #expect(reason.contains("authentication failed") && !reason.contains("hunter2"), "\(reason)")
    }

    /// ASVS: 1.4.3.
    @Test func `closing finishes what runs, and ends every connection`() async throws {
        let bench = try Bench()
        let stranger = try bench.stranger()
        let pause = Pause()
        async let running = bench.database.write { connection in
            pause.stop()
            _ = try connection.execute("UPDATE notes SET body = 'done' WHERE id = 1")
            return SQLWritten(try connection.process())
        }
        await pause.isReached()
        async let closed: Void = bench.database.close()
        pause.goOn()
        let process = try await running
        try await closed
        #expect(bench.database.pool.threads == 0)
        let note = try stranger.run("SELECT body FROM notes WHERE id = 1")
        #expect(try note?.text("body") == "done")
        let left = "SELECT count(*) AS n FROM pg_stat_activity WHERE pid = $1 AND state <> 'idle'"
        #expect(try stranger.run(left, [.integer(process)])?.integer("n") == 0)
    }

    /// ASVS: 1.4.3.
    @Test func `a database that nobody holds any more ends its threads`() async throws {
        let bench = try Bench()
        var database: PostgresDatabase? = try .beside(bench.database)
        _ = try await database?.read { try $0.query("SELECT 1") }
        let pool = try #require(database?.pool)
        #expect(pool.threads == 1)
        database = nil
        await pool.drained()
        #expect(pool.threads == 0)
    }

    /// ASVS: 13.2.6.
    @Test func `limits and name are set on every connection`() async throws {
        for isPooled in [false, true] {
            let bench = try Bench { $0.isPooled = isPooled }
            let values = try await bench.database.write { connection in
                let names = [
                    "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "application_name",
                ]
                return SQLWritten(
                    try names.map { name in
                        try connection.query("SELECT current_setting($1) AS value", [.text(name)])[0].text("value")
                    })
            }
            #expect(values == ["5s", "3s", "5s", "gatehouse"], "pooled: \(isPooled)")
        }
    }
}
