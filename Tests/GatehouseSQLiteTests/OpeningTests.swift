import GRDB
import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import Testing

@Suite("Opening a store in one line")
struct OpeningTests {
    /// Takes its store as `Auth` does.
    private struct Taker {
        let store: any Store

        init(store: some Store) { self.store = store }
    }

    @Test func `a store is named by its path`() async throws {
        let scratch = try Scratch()
        let taker = try Taker(store: .sqlite(path: scratch.file))
        #expect(try await taker.store.read { try $0.accounts(after: nil, limit: 1) } == [])
        try await taker.store.close()
    }

    @Test func `a store is named by the application's pool`() async throws {
        let scratch = try Scratch()
        let pool = try DatabasePool(path: scratch.file)
        let taker = try Taker(store: .sqlite(pool))
        #expect(try await taker.store.read { try $0.accounts(after: nil, limit: 1) } == [])
    }
}
