import GRDB
import Gatehouse
import Testing

@testable import GatehouseSQL
@testable import GatehouseSQLite

@Suite("The shared SQL")
struct SQLRulesTests {
    /// One statement for each thing that the rules forbid; SQLite alone would take most of them.
    static let forbidden = [
        "SELECT x FROM t WHERE x = ?", "SELECT x FROM t WHERE x = ?1", "SELECT x FROM t WHERE x = :x",
        "SELECT x FROM t WHERE x = @x", "SELECT x FROM t WHERE x = $x", "SELECT x FROM t WHERE x = $0",
        "SELECT x FROM t WHERE x = $2", "SELECT x FROM t WHERE x = $2 AND y = $1", "SELECT x FROM t WHERE x = $1a",
        "SELECT x FROM t WHERE x = $1 AND y = $3", "SELECT x FROM t WHERE x = $99999999999999999999",
        "SELECT x FROM t WHERE x LIKE $1", "SELECT x FROM t WHERE x like $1", "SELECT x FROM t WHERE x GLOB $1",
        "SELECT x FROM t ORDER BY x COLLATE NOCASE", "SELECT x FROM t WHERE x ILIKE $1",
        "SELECT current_timestamp", "SELECT CURRENT_DATE", "SELECT datetime('now')", "SELECT now()",
        "SELECT unixepoch ()", "SELECT strftime('%s', 'now')", "SELECT lower(x) FROM t", "SELECT UPPER (x) FROM t",
        "CREATE TABLE u (x BLOB) STRICT", "CREATE TABLE u (x BYTEA) STRICT", "CREATE TABLE u (x INTEGER) STRICT",
        "CREATE TABLE u (x BIGINT) STRICT", "CREATE TABLE u (x REAL) STRICT", "CREATE TABLE u (x INT64)",
        "CREATE TABLE u (x INT64) STRICT, WITHOUT ROWID", "SELECT CAST(x AS INTEGER) FROM t",
        "CREATE TABLE u AS SELECT x FROM t", "SELECT rowid FROM t",
        "INSERT OR REPLACE INTO t (x) VALUES ($1)", "INSERT OR IGNORE INTO t (x) VALUES ($1)",
        "UPDATE OR FAIL t SET x = $1", "REPLACE INTO t (x) VALUES ($1)",
        "SELECT x FROM t; DELETE FROM t", "SELECT x FROM t;", "", "   ", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT a",
        "PRAGMA foreign_keys = OFF", "ATTACH 'x' AS y", "VACUUM", "EXPLAIN SELECT 1",
        "SELECT x FROM t -- note", "SELECT x /* note */ FROM t", "SELECT x'00'", "SELECT E'a'", "SELECT 'open",
        "SELECT \"open", "SELECT 1.5", "SELECT 0x10", "SELECT 1e3", "SELECT `x` FROM t", "SELECT [x] FROM t",
        "SELECT x FROM t WHERE x == 1", "SELECT x::TEXT FROM t", "SELECT x -> 1 FROM t", "SELECT x ~ 1 FROM t",
        "SELECT x FROM t WHERE x = TRUE", "SELECT $tag$text$tag$", "SELECT x\0 FROM t", "SELECT a$1 FROM t",
        "SELECT x ^ 2 FROM t", "SELECT x # 2 FROM t",
    ]

    /// ASVS: 1.2.4.
    @Test(arguments: forbidden)
    func `SQLite's driver refuses`(_ sql: String) async throws {
        let database = try SQLiteDatabase.temporary()
        let error = await #expect(throws: SQLError.self) {
            try await database.write { connection in
                try connection.execute("CREATE TABLE t (x INT64, y INT64) STRICT")
                _ = try connection.query(sql, Array(repeating: .integer(1), count: 1))
                return SQLWritten(())
            }
        }
        // Refused by the rules and not by SQLite itself.
        #expect(error?.description.hasPrefix("SQLite") == false, "\(String(describing: error))")
        let message = try #require(error?.description)
        #expect(!message.contains("takes"), "only the number of parameters was refused: \(message)")
    }

    @Test func `each engine gets its own words, only in capitals and outside quotes`() throws {
        let sql = "CREATE TABLE t (a BYTES, \"BYTES\" TEXT, strict INT64 CHECK (strict <> 'INT64')) STRICT"
        #expect(
            try SQLTranslator(.sqlite).translation(of: sql).text
                == "CREATE TABLE t (a BLOB, \"BYTES\" TEXT, strict INTEGER CHECK (strict <> 'INT64')) STRICT")
        #expect(
            try SQLTranslator(.postgreSQL).translation(of: sql).text
                == "CREATE TABLE t (a BYTEA, \"BYTES\" TEXT, strict BIGINT CHECK (strict <> 'INT64')) ")
    }

    @Test func `parameters are numbered for each engine and may come again`() throws {
        let sql = "UPDATE t SET x = $1, y = $2 WHERE z < $1 AND w = '$9' AND v IN ($3,$4)"
        let sqlite = try SQLTranslator(.sqlite).translation(of: sql)
        #expect(sqlite.text == "UPDATE t SET x = ?1, y = ?2 WHERE z < ?1 AND w = '$9' AND v IN (?3,?4)")
        #expect(sqlite.parameterCount == 4)
        #expect(try SQLTranslator(.postgreSQL).translation(of: sql).text == sql)
    }

    @Test func `plain statements of both engines pass`() throws {
        let translator = SQLTranslator(.sqlite)
        for sql in [
            "SELECT 'it''s -- no /* comment */ ? :x', \"a \"\"b\"\" ;\" FROM t",
            "select count(*) from t where a-1 <> 2",
            "WITH a AS (SELECT 1 AS x) SELECT x FROM a", "SELECT date FROM t WHERE time = $1", "DROP TABLE t",
            "ALTER TABLE t ADD COLUMN z INT64", "CREATE UNIQUE INDEX i ON t (x) WHERE x IS NOT NULL",
            "SELECT x || y FROM t WHERE x != 1 AND y >= 2 % 3", "\n\tSELECT\r\n1",
        ] {
            #expect(throws: Never.self, "\(sql)") { try translator.translation(of: sql) }
        }
    }

    /// ASVS: 1.2.4.
    @Test func `every statement of the store prepares on SQLite and keeps the rules`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let database = try #require(store.database as? SQLiteDatabase)
        let translator = SQLTranslator(.sqlite)
        #expect(SQLCatalogue.statements.count > 40)
        #expect(Set(SQLCatalogue.statements.map(\.name)).count == SQLCatalogue.statements.count)
        try await database.pool.read { reader in
            for entry in SQLCatalogue.statements {
                let text = try translator.translation(of: entry.text).text
                #expect(throws: Never.self, "\(entry.name)") { try reader.makeStatement(sql: text) }
            }
        }
    }

    @Test func `no statement of the store reads a whole table`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let database = try #require(store.database as? SQLiteDatabase)
        let translator = SQLTranslator(.sqlite)
        try await database.pool.read { reader in
            // What empties tables while a backup is put back runs alone; who lists all roles wants them all.
            let whole: Set = ["RoleSQL.all", "RoleSQL.allHolders", "RoleSQL.allPermissions"]
            for entry in SQLCatalogue.statements
            where !entry.name.hasPrefix("BackupSQL.") && !whole.contains(entry.name) {
                let translation = try translator.translation(of: entry.text)
                let arguments = StatementArguments(Array(repeating: 1, count: translation.parameterCount))
                let plan = try Row.fetchAll(reader, sql: "EXPLAIN QUERY PLAN " + translation.text, arguments: arguments)
                for step in plan.compactMap({ $0["detail"] as String? }) where step.hasPrefix("SCAN") {
                    let isSmall = step.contains("CONSTANT") || step == "SCAN schema_migrations"
                    #expect(isSmall || step.contains("USING INDEX"), "\(entry.name): \(step)")
                }
            }
        }
    }
}
