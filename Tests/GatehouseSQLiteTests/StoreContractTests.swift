import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import Testing

@Suite("The store's contract, on SQLite")
struct StoreContractTests {
    @Test(arguments: StoreContract.cases)
    func `SQLite keeps the contract`(_ one: StoreContract.Case) async throws {
        try await StoreContract { try SQLStore(SQLiteDatabase.temporary()) }.run(one)
    }

    @Test(arguments: SQLContract.cases)
    func `SQLite keeps the contract of drivers`(_ one: SQLContract.Case) async throws {
        try await SQLContract { try SQLiteDatabase.temporary() }.run(one)
    }

    @Test func `the contract can be run as a whole`() async throws {
        try await StoreContract(parallelism: 4) { try SQLStore(SQLiteDatabase.temporary()) }.run()
    }

    @Test func `the promises have different names`() {
        #expect(Set(StoreContract.cases.map(\.name)).count == StoreContract.cases.count)
        #expect(Set(SQLContract.cases.map(\.name)).count == SQLContract.cases.count)
    }
}
