import GatehousePostgres
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@Suite("The store's contract, on PostgreSQL")
struct StoreContractTests {
    @Test(arguments: StoreContract.cases)
    func `PostgreSQL keeps the contract`(_ one: StoreContract.Case) async throws {
        try await StoreContract { try SQLStore(PostgresDatabase.temporary(server: TestEngine.server())) }.run(one)
    }

    @Test(arguments: StoreContract.cases)
    func `PostgreSQL keeps the contract behind a pooler`(_ one: StoreContract.Case) async throws {
        var options = PostgresOptions()
        options.isPooled = true
        try await StoreContract { [options] in
            try SQLStore(PostgresDatabase.temporary(server: TestEngine.server(), options: options))
        }.run(one)
    }
}
