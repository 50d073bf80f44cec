import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehouseSQLite
@testable import GatehouseTesting

@Suite("Noticing what other processes commit")
struct SQLiteLeaseTests {
    private let scratch: Scratch
    private let clock = HandClock()
    private let listener = LeaseListener()
    private let database: SQLiteDatabase
    private let store: SQLStore

    init() async throws {
        scratch = try Scratch()
        var options = SQLiteOptions()
        options.clock = clock.clock
        database = try SQLiteDatabase(path: scratch.file, options: options)
        store = try SQLStore(database)
        store.attach(listener)
        // The first poll knows nothing of the time before it.
        try await database.pollOnce()
        #expect(listener.messages == [.everything, .lease(100_000_000)])
        listener.forget()
    }

    @Test func `a quiet poll renews the lease for 100 ms from its start`() async throws {
        clock.set(7_000_000)
        try await database.pollOnce()
        clock.set(50_000_000)
        try await database.pollOnce()
        #expect(listener.messages == [.lease(107_000_000), .lease(150_000_000)])
    }

    @Test func `another connection's commit empties the cache before the lease is renewed`() async throws {
        let other: SQLStore = try .sqlite(path: scratch.file)
        try await other.add()
        try await database.pollOnce()
        #expect(listener.messages == [.everything, .lease(100_000_000)])
        listener.forget()
        try await database.pollOnce()
        #expect(listener.messages == [.lease(100_000_000)])
        try await other.add("bob")
        try await store.add("carol")  // Our own commit after it must not hide it.
        try await database.pollOnce()
        #expect(listener.messages.contains(.everything))
    }

    @Test func `another connection's rollback and our own commits are not taken for one`() async throws {
        let other: SQLStore = try .sqlite(path: scratch.file)
        await #expect(throws: StoreContract.Stop.self) {
            try await other.write { transaction in
                _ = try transaction.insert(newAccount(), usernameKey: [1], emailKey: nil)
                throw StoreContract.Stop()
            }
        }
        for name in ["a", "b", "c"] { try await store.add(name) }
        _ = try await store.accountNames
        try await database.pollOnce()
        #expect(listener.messages == [.lease(100_000_000)])
    }

    @Test func `while the writer is busy no lease is renewed`() async throws {
        let pause = Pause()
        async let busy: Void = store.write { _ in pause.stop() }
        await pause.isReached()
        async let poll: Void = database.pollOnce()
        // Reads go on beside the busy writer, and the poll behind it is still waiting.
        _ = try await store.accountNames
        #expect(listener.messages.isEmpty)
        clock.set(400_000_000)
        pause.goOn()
        try await busy
        try await poll
        #expect(listener.messages == [.lease(500_000_000)])
    }

    @Test func `watching polls until it is cancelled`() async throws {
        let watching = Task { try await database.watch(every: .zero) }
        while listener.messages.count < 3 { await Task.yield() }
        watching.cancel()
        try await watching.value
    }

    @Test func `watching ends when the store is closed`() async throws {
        let watching = Task { try await database.watch(every: .zero) }
        while listener.messages.isEmpty { await Task.yield() }
        try await store.close()
        try await watching.value
    }

    @Test func `nothing is polled for nobody`() async throws {
        let alone = try SQLiteDatabase(path: scratch.file)
        try await alone.pollOnce()
        let late = LeaseListener()
        alone.attach(late)
        try await alone.pollOnce()
        #expect(late.messages.first == .everything)
    }
}
