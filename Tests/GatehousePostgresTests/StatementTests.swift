import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehousePostgres

@Suite("Prepared statements")
struct StatementTests {
    private func prepared(_ database: PostgresDatabase) async throws -> Int64 {
        try await database.read { connection in
            try connection.query("SELECT count(*) AS n FROM pg_prepared_statements")[0].integer("n")
        }
    }

    @Test func `a connection keeps no more of them than it may`() async throws {
        let bench = try Bench { options in
            options.connections = 1
            options.statementCapacity = 8
        }
        for round in 0..<3 {
            for number in 0..<20 {
                let found = try await bench.database.read { connection in
                    try connection.query("SELECT body, \(number) AS number FROM notes WHERE id = $1", [.integer(1)])
                }
                #expect(try found.first?.integer("number") == Int64(number), "round \(round)")
            }
            // One more at the most, which the server forgets with the next new one.
            #expect((1...9).contains(try await prepared(bench.database)))
        }
    }

    @Test func `a statement that was refused is prepared again when it can be`() async throws {
        let bench = try Bench { $0.connections = 1 }
        let query = "SELECT count(*) AS n FROM later"
        for _ in 0..<2 {
            await #expect(throws: SQLError.self) { try await bench.database.read { _ = try $0.query(query) } }
        }
        try bench.database.migrate { _ = try $0.execute("CREATE TABLE later (id INT64) STRICT") }
        for _ in 0..<2 {
            #expect(try await bench.database.read { try $0.query(query)[0].integer("n") } == 0)
        }
    }

    @Test func `behind a pooler statements have no names`() async throws {
        let bench = try Bench { $0.isPooled = true }
        for _ in 0..<5 { _ = try await bench.notes() }
        #expect(try await prepared(bench.database) == 0)
    }

    @Test func `statements that others did away with are made anew`() async throws {
        let bench = try Bench { $0.connections = 1 }
        _ = try await bench.notes()
        try await bench.database.pool.run { worker in
            let session = try worker.connected()
            try session.enqueue("DEALLOCATE ALL")
            _ = try session.answers()
        }
        #expect(try await bench.notes().count == 2)
    }

    @Test func `the same statement with and without a value is two`() async throws {
        let bench = try Bench { $0.connections = 1 }
        let values: [SQLValue] = [.null, .text("x"), .null, .text("y")]
        for value in values {
            _ = try await bench.database.write { connection in
                SQLWritten(try connection.execute("UPDATE notes SET body = $1 WHERE id = $2", [value, .integer(1)]))
            }
            let found = try await bench.database.read { connection in
                try connection.query("SELECT body FROM notes WHERE id = 1")[0].value("body")
            }
            #expect(found == value)
        }
    }
}
