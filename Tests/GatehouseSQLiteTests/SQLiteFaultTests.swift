import GRDB
import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehouseSQLite
@testable import GatehouseTesting

@Suite("When SQLite cannot")
struct SQLiteFaultTests {
    /// Runs `body` and hands back what it threw.
    private func failure(_ body: () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    /// ASVS: 15.4.3.
    @Test func `a locked database is unavailable, reads go on, and writes recover`() async throws {
        let scratch = try Scratch()
        var options = SQLiteOptions()
        options.busyTimeout = .milliseconds(20)
        let store = try SQLStore(SQLiteDatabase(path: scratch.file, options: options))
        try await store.add()
        var holding = Configuration()
        holding.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: scratch.file, configuration: holding)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = await failure { try await store.add("bob") }
        #expect(error?.isUnavailable == true, "\(String(describing: error))")
        #expect(try await store.accountNames == ["alice"])
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        try await store.add("bob")
        #expect(try await store.accountNames == ["alice", "bob"])
    }

    @Test func `a full disk is unavailable, reads go on, and writes recover`() async throws {
        let database = try SQLiteDatabase.temporary()
        let store = try SQLStore(database)
        let id = try await store.add()
        try await database.pool.writeWithoutTransaction { writer in
            let pages = try Int.fetchOne(writer, sql: "PRAGMA page_count") ?? 0
            try writer.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let event = AuditEvent(
            id: newAccount().id.uuid, at: Timestamp(microseconds: 0), kind: "test", accountID: id, client: "",
            detail: String(repeating: "x", count: 100_000))
        let error = await failure { try await store.write { try $0.append(event) } }
        #expect(error?.isUnavailable == true, "\(String(describing: error))")
        #expect(try await store.accountNames == ["alice"])
        #expect(try await store.read { try $0.auditEvents(of: id, limit: 9) } == [])
        try await database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try await store.write { try $0.append(event) }
        #expect(try await store.read { try $0.auditEvents(of: id, limit: 9) } == [event])
    }

    @Test func `a write that waited too long for the writer is refused unrun`() async throws {
        let clock = HandClock()
        var options = SQLiteOptions()
        options.clock = clock.clock
        let store = try SQLStore(SQLiteDatabase.temporary(options: options))
        let pause = Pause()
        async let busy: Void = store.write { _ in pause.stop() }
        await pause.isReached()
        async let late = failure { try await store.add("late") }
        // A read goes through the same door, so the write before it stands in the queue by now.
        while await !isQueued(store) { await Task.yield() }
        clock.set(11_000_000_000)
        pause.goOn()
        try await busy
        #expect(await late?.isUnavailable == true)
        #expect(try await store.accountNames == [])
        try await store.add("next")
    }

    private func isQueued(_ store: SQLStore) async -> Bool {
        (store.database as? SQLiteDatabase)?.gate.running == 2
    }

    @Test func `a cancelled caller's write that still waits is written and told`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let listener = LeaseListener()
        store.attach(listener)
        let id = try await store.add()
        let pause = Pause()
        async let busy: Void = store.write { _ in pause.stop() }
        await pause.isReached()
        let task = Task {
            try await store.write { transaction in
                try transaction.setStatus(.disabled, of: id, at: Timestamp(microseconds: 1))
                try transaction.revoke(id)
            }
        }
        task.cancel()
        pause.goOn()
        try await busy
        try await task.value
        #expect(try await store.read { try $0.account(id)?.status } == .disabled)
        #expect(listener.messages == [.revoked([id])])
    }

    @Test func `a commit that fails tells the revocations all the same`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let listener = LeaseListener()
        store.attach(listener)
        let id = try await store.add()
        let error = await failure {
            try await store.write { transaction in
                try transaction.revoke(id)
                try transaction.setStatus(.disabled, of: id, at: Timestamp(microseconds: 1))
                // A foreign key that is checked at the commit, and does not hold.
                try transaction.sql.grdb.execute(sql: "PRAGMA defer_foreign_keys = ON")
                try transaction.setPasswordHash(
                    "hash", of: newAccount().id, mustChange: false, at: Timestamp(microseconds: 1))
            }
        }
        #expect(error?.isUnavailable == true, "\(String(describing: error))")
        #expect(listener.messages == [.revoked([id])])
        #expect(try await store.read { try $0.account(id)?.status } == .active)
    }

    @Test func `a statement that failed and was ignored takes nothing away`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let listener = LeaseListener()
        store.attach(listener)
        let id = try await store.add()
        let error = await failure {
            try await store.write { transaction in
                try transaction.revoke(id)
                try? transaction.setPasswordHash(
                    "hash", of: newAccount().id, mustChange: false, at: Timestamp(microseconds: 1))
            }
        }
        #expect(error?.isUnavailable == true)
        #expect(listener.messages == [])
    }

    @Test func `closing waits for what runs`() async throws {
        let store = try SQLStore(SQLiteDatabase.temporary())
        let pause = Pause()
        let account = newAccount()
        async let written: Void = store.write { transaction in
            pause.stop()
            _ = try transaction.insert(account, usernameKey: [1], emailKey: nil)
        }
        await pause.isReached()
        let closing = Task { try await store.close() }
        while (store.database as? SQLiteDatabase)?.gate.isOpen == true { await Task.yield() }
        let error = await failure { try await store.add("late") }
        #expect(error?.isUnavailable == true)
        pause.goOn()
        try await written
        try await closing.value
    }
}
