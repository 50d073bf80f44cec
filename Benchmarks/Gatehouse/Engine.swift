import Gatehouse
import GatehousePostgres
import GatehouseSQL
import GatehouseSQLite

/// The store that a path or a URL names.
enum Engine {
    static func open(_ database: String) async throws -> SQLStore {
        database.utf8.starts(with: "postgres".utf8)
            ? try await .postgres(url: database) : try .sqlite(path: database)
    }
}
