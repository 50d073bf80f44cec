import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import GatehousePostgres
@testable import GatehouseTesting

@Suite("Transactions that run again")
struct TransactionTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private static let update = "UPDATE notes SET body = $1 WHERE id = $2"

    @Test func `a write that another one was in the way of runs again, from the start`() async throws {
        let (runs, pause) = (Counter(), Pause())
        async let slow = bench.database.write { connection in
            let run = runs.up()
            let before = try connection.query("SELECT body FROM notes WHERE id = 1")[0].text("body")
            if run == 1 { pause.stop() }
            try connection.execute(TransactionTests.update, [.text(before + "+slow"), .integer(1)])
            return SQLWritten(run)
        }
        await pause.isReached()
        _ = try await bench.database.write { connection in
            SQLWritten(try connection.execute(TransactionTests.update, [.text("fast"), .integer(1)]))
        }
        pause.goOn()
        #expect(try await slow == 2)
        #expect(try await bench.notes() == ["fast+slow", "0"])
    }

    /// Two that each read both rows and write one: one after the other would have seen the other's.
    @Test func `two writes never both act on what the other one changes`() async throws {
        let pauses = [Pause(), Pause()]
        @Sendable func takeLast(_ id: Int64, _ pause: Pause, _ runs: Counter) async throws -> Bool {
            try await bench.database.write { connection in
                let run = runs.up()
                let others = try connection.query("SELECT id FROM notes WHERE body = '0' AND id <> $1", [.integer(id)])
                if run == 1 { pause.stop() }
                guard !others.isEmpty else { return SQLWritten(false) }
                try connection.execute(TransactionTests.update, [.text("taken"), .integer(id)])
                return SQLWritten(true)
            }
        }
        let runs = [Counter(), Counter()]
        async let first = takeLast(1, pauses[0], runs[0])
        async let second = takeLast(2, pauses[1], runs[1])
        for pause in pauses { await pause.isReached() }
        for pause in pauses { pause.goOn() }
        let taken = try await [first, second]
        #expect(taken.filter { $0 }.count == 1)
        #expect(runs[0].value + runs[1].value >= 3)
        #expect(try await bench.notes().filter { $0 == "taken" }.count == 1)
    }

    /// ASVS: 15.4.3.
    @Test func `two writes that wait for each other both end`() async throws {
        let pauses = [Pause(), Pause()]
        let runs = Counter()
        @Sendable func both(_ first: Int64, _ second: Int64, _ pause: Pause) async throws {
            let isFirstRun = Counter()
            _ = try await bench.database.write { connection in
                runs.up()
                try connection.execute("UPDATE notes SET body = body || 'x' WHERE id = $1", [.integer(first)])
                if isFirstRun.up() == 1 { pause.stop() }
                try connection.execute("UPDATE notes SET body = body || 'x' WHERE id = $1", [.integer(second)])
                return SQLWritten(())
            }
        }
        async let one: Void = both(1, 2, pauses[0])
        async let two: Void = both(2, 1, pauses[1])
        for pause in pauses { await pause.isReached() }
        for pause in pauses { pause.goOn() }
        _ = try await (one, two)
        #expect(try await bench.notes() == ["0xx", "0xx"])
        #expect(runs.value >= 3)
    }

    @Test func `one that always loses is given up after six runs, and nothing is written`() async throws {
        let (runs, stranger) = (Counter(), try bench.stranger())
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { connection in
                _ = try connection.query("SELECT body FROM notes")
                try stranger.run(TransactionTests.update, [.text("strange\(runs.up())"), .integer(1)])
                return SQLWritten(try connection.execute(TransactionTests.update, [.text("ours"), .integer(1)]))
            }
        }
        #expect(error?.category == .unavailable && error?.reason.contains("40001") == true)
        #expect(runs.value == 6)
        #expect(try await bench.notes() == ["strange6", "0"])
    }

    /// Whoever lost twice gets the database to itself; else the busiest would always win.
    ///
    /// ASVS: 15.4.4.
    @Test func `from the third run on a write is alone`() async throws {
        let (runs, stranger) = (Counter(), try bench.stranger())
        let (pause, order, ended) = (Pause(), Bench.Said(), Counter())
        async let loser: Void = bench.database.write { connection in
            _ = try connection.query("SELECT body FROM notes")
            let run = runs.up()
            if run < 3 {
                try stranger.run(TransactionTests.update, [.text("strange"), .integer(1)])
            } else {
                pause.stop()
            }
            try connection.execute(TransactionTests.update, [.text("loser"), .integer(1)])
            order.add("loser")
            return SQLWritten(())
        }
        await pause.isReached()
        async let other: Void = {
            defer { ended.up() }
            try await bench.database.write { connection in
                try connection.execute(TransactionTests.update, [.text("other"), .integer(2)])
                order.add("other")
                return SQLWritten(())
            }
        }()
        // The other one stands at the gate, on the server.
        let waiting =
            "SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND relation = to_regclass('schema_migrations')"
        while ended.value == 0, try stranger.run(waiting)?.integer("n") == 0 { await Task.yield() }
        pause.goOn()
        _ = try await (loser, other)
        #expect(order.all == ["loser", "other"])
        #expect(runs.value == 3)
    }

    @Test func `a write whose connection is killed before its commit runs once more`() async throws {
        let (runs, stranger) = (Counter(), try bench.stranger())
        _ = try await bench.database.write { connection in
            try connection.execute("UPDATE notes SET body = body || 'x'")
            if runs.up() == 1 { try stranger.kill(connection.process()) }
            try connection.execute("UPDATE notes SET body = body || 'y'")
            return SQLWritten(())
        }
        #expect(runs.value == 2)
        #expect(try await bench.notes() == ["0xy", "0xy"])
    }

    @Test func `one that is killed again and again is given up, and nothing is written`() async throws {
        let (runs, stranger) = (Counter(), try bench.stranger())
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { connection in
                runs.up()
                try connection.execute("UPDATE notes SET body = body || 'x'")
                try stranger.kill(connection.process())
                return SQLWritten(try connection.execute("UPDATE notes SET body = body || 'y'"))
            }
        }
        #expect(error?.category == .unavailable)
        #expect(runs.value == 2)
        #expect(try await bench.notes() == ["0", "0"])
    }

    @Test func `a statement that takes too long is ended, and its connection serves on`() async throws {
        let bench = try Bench { $0.statementTimeout = .milliseconds(200) }
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.read { _ = try $0.query("SELECT pg_sleep(30)") }
        }
        #expect(error?.category == .unavailable && error?.reason.contains("57014") == true)
        #expect(try await bench.notes().count == 2)
        #expect(bench.database.pool.threads == 1)
    }

    @Test func `a lock that is not let go of is given up`() async throws {
        let bench = try Bench { $0.statementTimeout = .milliseconds(500) }
        let stranger = try bench.stranger()
        try stranger.run("BEGIN")
        try stranger.run("UPDATE notes SET body = 'held' WHERE id = 1")
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { connection in
                SQLWritten(try connection.execute(TransactionTests.update, [.text("ours"), .integer(1)]))
            }
        }
        #expect(error?.category == .unavailable && error?.reason.contains("55P03") == true)
        try stranger.run("ROLLBACK")
        #expect(try await bench.notes() == ["0", "0"])
    }

    @Test func `a transaction that nobody goes on with is ended by the server`() async throws {
        let bench = try Bench { $0.statementTimeout = .milliseconds(200) }
        let (runs, stranger) = (Counter(), try bench.stranger())
        _ = try await bench.database.write { connection in
            try connection.execute(TransactionTests.update, [.text("ours"), .integer(1)])
            let process = try connection.process()
            let alive = "SELECT count(*) AS n FROM pg_stat_activity WHERE pid = $1"
            if runs.up() == 1 {
                while try stranger.run(alive, [.integer(process)])?.integer("n") != 0 {}
            }
            return SQLWritten(try connection.execute(TransactionTests.update, [.text("again"), .integer(1)]))
        }
        #expect(runs.value == 2)
        #expect(try await bench.notes() == ["again", "0"])
    }

    @Test func `after a statement failed, the transaction can only roll back`() async throws {
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { connection in
                try connection.execute("INSERT INTO notes (id) VALUES (7)")
                #expect(throws: AuthError.self) { try connection.execute("INSERT INTO notes (id) VALUES (7)") }
                #expect(throws: SQLError.self) { try connection.execute("INSERT INTO notes (id) VALUES (8)") }
                return SQLWritten(())
            }
        }
        #expect(error?.reason.contains("notes_pkey") == true)
        #expect(try await bench.notes().count == 2)
    }

    @Test func `what fails later than it was sent is thrown at the latest by the commit`() async throws {
        let error = await #expect(throws: AuthError.self) {
            try await bench.database.write { connection in
                try connection.send("INSERT INTO notes (id) VALUES (7)", [])
                try connection.send("INSERT INTO notes (id) VALUES (1)", [])
                try connection.send("INSERT INTO notes (id) VALUES (8)", [])
                return SQLWritten(())
            }
        }
        #expect(error?.reason.contains("notes_pkey") == true)
        #expect(try await bench.notes().count == 2)
        _ = try await bench.database.write { connection in
            try connection.send("UPDATE notes SET body = 'sent'", [])
            return SQLWritten(try connection.execute("UPDATE notes SET body = body || '!'"))
        }
        #expect(try await bench.notes() == ["sent!", "sent!"])
    }

    @Test func `a read cannot write, and a connection does not outlive its closure`() async throws {
        await #expect(throws: SQLError.self) {
            try await bench.database.read { _ = try $0.execute("INSERT INTO notes (id) VALUES (9)") }
        }
        final class Leak: @unchecked Sendable { var connection: (any SQLConnection)? }
        let leak = Leak()
        try await bench.database.read { leak.connection = $0 }
        let connection = try #require(leak.connection)
        #expect(throws: SQLError.self) { try connection.query("SELECT 1") }
    }
}
