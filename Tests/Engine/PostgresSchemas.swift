import GatehousePostgres
import GatehouseSQL
import Synchronization

/// Schemas that tests take in turn: to empty one costs far less than to make one.
enum PostgresSchemas {
    private static let free = Mutex<[PostgresDatabase]>([])

    /// Gives the schema back when the last database of the test is gone.
    private final class Loan: Sendable {
        let schema: PostgresDatabase

        init(_ schema: PostgresDatabase) { self.schema = schema }

        deinit { PostgresSchemas.free.withLock { [schema] in $0.append(schema) } }
    }

    /// A database that is empty but for its schema.
    static func take(_ options: PostgresOptions) throws -> PostgresDatabase {
        while let schema = free.withLock({ $0.popLast() }) {
            guard try empty(schema) else { continue }
            return try .beside(schema, options: options, with: Loan(schema))
        }
        let schema = try PostgresDatabase.temporary(server: TestEngine.server())
        return try .beside(schema, options: options, with: Loan(schema))
    }

    /// Deletes every row, of the record too, whose triggers refuse that.
    ///
    /// - Returns: false when a test left a table of its own behind.
    private static func empty(_ schema: PostgresDatabase) throws -> Bool {
        try schema.migrate { connection in
            let tables = try connection.query(
                "SELECT count(*) AS n FROM pg_tables WHERE schemaname = current_schema()")
            guard try tables[0].integer("n") == SQLCatalogue.tables.count else { return false }
            for table in SQLCatalogue.tables where table != SQLStore.gate {
                let isGuarded = table.hasPrefix("audit_")
                if isGuarded { try connection.send("ALTER TABLE \(table) DISABLE TRIGGER USER", []) }
                try connection.send("DELETE FROM \(table)", [])
                if isGuarded { try connection.send("ALTER TABLE \(table) ENABLE TRIGGER USER", []) }
            }
            return true
        }
    }
}
