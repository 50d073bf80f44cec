// What an example may use that declares something: a type, a test.
import Gatehouse
import GatehouseHummingbird
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import Hummingbird
import NIOCore
import Testing

private struct Member: Sendable {}

private typealias MyDatabase = SQLiteDatabase

private func makeEmptyStore() async throws -> any Store {
    try SQLStore(MyDatabase.temporary())
}

private func makeEmptyDatabase() throws -> any SQLDatabase {
    try MyDatabase.temporary()
}

private struct Examples {
    // block
}
