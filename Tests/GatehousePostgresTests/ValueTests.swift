import Gatehouse
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import GatehousePostgres

@Suite("Values and errors of PostgreSQL")
struct ValueTests {
    @Test(arguments: SQLContract.cases)
    func `PostgreSQL keeps the contract of drivers`(_ one: SQLContract.Case) async throws {
        try await SQLContract { try PostgresDatabase.temporary(server: TestEngine.server()) }.run(one)
    }

    @Test(arguments: SQLContract.cases)
    func `behind a pooler too`(_ one: SQLContract.Case) async throws {
        var options = PostgresOptions()
        options.isPooled = true
        try await SQLContract { [options] in
            try PostgresDatabase.temporary(server: TestEngine.server(), options: options)
        }.run(one)
    }

    @Test func `types that the shared SQL does not have are refused, by the name of the column`() async throws {
        let bench = try Bench()
        let expressions = [
            "CAST('2026-01-01' AS date)", "gen_random_uuid()", "CAST('{}' AS json)", "inet_server_addr()",
        ]
        for expression in expressions {
            let error = await #expect(throws: SQLError.self) {
                try await bench.database.read { _ = try $0.query("SELECT \(expression) AS odd") }
            }
            #expect(error?.description.contains("\"odd\"") == true)
        }
    }

    @Test func `errors name constraints and never values`() async throws {
        let bench = try Bench()
        let attempts: [(String, String)] = [
            ("INSERT INTO notes (id, body) VALUES (1, $1)", "notes_pkey"),
            ("INSERT INTO notes (id, body) VALUES (NULL, $1)", "notes, id"),
            ("UPDATE notes SET id = length($1) / 0", "22012"),
        ]
        for (sql, message) in attempts {
            let error = await #expect(throws: (any Error).self) {
                try await bench.database.write { SQLWritten(try $0.execute(sql, [.text("hunter2")])) }
            }
            let text = error.map { "\($0)" } ?? ""
            #expect(text.contains(message) && !text.contains("hunter2"), "\(text)")
        }
    }

    @Test(arguments: [
        ("0", 0), ("1", 1), ("-1", -1), ("10000", 10_000), ("99999999", 99_999_999), ("100000000", 100_000_000),
        ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("-20000", -20_000),
        ("123456789012345678", 123_456_789_012_345_678), ("5.000", 5),
    ])
    func `sums are whole numbers`(text: String, number: Int64) async throws {
        let bench = try Bench()
        let found = try await bench.database.read { connection in
            try connection.query("SELECT CAST($1 AS \"numeric\") AS n", [.text(text)])
        }
        #expect(try found[0].integer("n") == number)
    }

    @Test(arguments: ["0.5", "-0.0001", "9223372036854775808", "-9223372036854775809", "1e30", "NaN", "10000.5"])
    func `fractions and what does not fit are refused`(text: String) async throws {
        let bench = try Bench()
        await #expect(throws: SQLError.self) {
            try await bench.database.read { connection in
                _ = try connection.query("SELECT CAST($1 AS \"numeric\") AS n", [.text(text)])[0].integer("n")
            }
        }
    }
}
