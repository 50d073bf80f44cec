import Gatehouse
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import GatehousePostgres

@Suite("Listening", .timeLimit(.minutes(2)))
struct ListenerTests {
    private let database: OwnDatabase
    private let relay: Relay

    init() throws {
        database = try OwnDatabase()
        relay = try Relay(to: UInt16(PostgresAddress(database.url).parameters.expose()["port"] ?? "") ?? 5432)
    }

    /// The same database through the relay.
    private var relayed: String {
        get throws {
            let port = try #require(PostgresAddress(database.url).parameters.expose()["port"])
            return database.url.replacing(":\(port)/", with: ":\(relay.port)/")
        }
    }

    /// Two servers of which the second listens through the relay, and a session that is cached there.
    private func servers(
        clock: AuthClock = .system
    ) async throws -> (first: Server, second: Server, account: Account, session: NewSession) {
        let first = try await Server(database.url, clock: clock)
        let listenURL = try relayed
        let second = try await Server(database.url, clock: clock) { $0.listenURL = listenURL }
        let account = try await first.account()
        let session = try await first.logIn()
        await second.isListening()
        try await second.keep(session)
        return (first, second, account, session)
    }

    /// Promise: a server whose network drops the words of the others never answers with what is older than one second.
    @Test func `a listener whose packets are dropped vouches for one second and no longer`() async throws {
        let (first, second, account, session) = try await servers()
        relay.set(.swallow)
        try await first.auth.disable(account.id)
        let (clock, committed) = (ContinuousClock(), ContinuousClock.now)
        var (stale, answers) = (Duration.zero, 0)
        while true {
            try Task.checkCancellation()
            let asked = clock.now
            guard try await second.isAlive(session) else { break }
            stale = asked - committed
            answers += 1
        }
        #expect(answers > 0, "it was not cached: nothing was tested")
        #expect(stale < .seconds(1))
        let words = second.store.words()
        relay.set(.forward)
        // It comes back with an empty cache.
        for await word in words {
            #expect(word == .everything)
            break
        }
    }

    /// The same by the clock: to the microsecond.
    @Test func `the lease is counted from the sending of what was answered`() async throws {
        let time = TestClock()
        let (first, second, account, session) = try await servers(clock: time.clock)
        relay.set(.swallow)
        try await first.auth.disable(account.id)
        #expect(try await second.isAlive(session))
        time.advance(by: .seconds(1) - .microseconds(1))
        #expect(try await second.isAlive(session))
        time.advance(by: .microseconds(1))
        #expect(try await !second.isAlive(session))
    }

    @Test(arguments: ["killed by the server", "cut on the way"])
    func `a lost connection is made again, and the cache is emptied before it answers`(how: String) async throws {
        let (first, second, account, session) = try await servers()
        let words = second.store.words()
        if how == "cut on the way" {
            relay.cut()
        } else {
            // The first server's listener goes, too, and comes back as well.
            try Stranger(at: database.url).run(
                """
                SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
                WHERE datname = current_database() AND query = 'SELECT 1'
                """)
        }
        try await first.auth.disable(account.id)
        let committed = ContinuousClock.now
        var asked = committed
        while try await second.isAlive(session) {
            try Task.checkCancellation()
            #expect(asked - committed < .seconds(1))
            asked = .now
        }
        for await word in words where word == .everything { break }
        for await word in words where word == .lease { break }
        #expect(try await !second.isAlive(session))
        let again = try await first.account("bob")
        let own = try await first.logIn("bob")
        try await second.keep(own)
        let later = second.store.words()
        try await first.auth.disable(again.id)
        for await word in later where word == .revoked([again.id]) { break }
        #expect(try await !second.isAlive(own))
    }

    /// Promise: without a way to hear of the others a server keeps no session in memory.
    @Test func `behind a pooler and without a way past it nothing is cached`() async throws {
        let server = try await Server(database.url) { $0.isPooled = true }
        _ = try await server.account()
        let session = try await server.logIn()
        let other = try await Server(database.url) { [url = database.url] options in
            options.isPooled = true
            options.listenURL = url
        }
        await other.isListening()
        try await other.keep(session)
        for _ in 0..<3 {
            let reads = server.store.reads
            #expect(try await server.isAlive(session))
            #expect(server.store.reads == reads + 1)
        }
    }

    @Test func `listening to another database is no listening`() async throws {
        let elsewhere = try OwnDatabase()
        let said = Bench.Said()
        let server = try await Server(database.url) { options in
            options.listenURL = elsewhere.url
            options.notice = { said.add($0) }
        }
        _ = try await server.account()
        let session = try await server.logIn()
        while !said.all.contains(where: { $0.contains("not the database that is written to") }) {
            try Task.checkCancellation()
            await Task.yield()
        }
        let reads = server.store.reads
        #expect(try await server.isAlive(session))
        #expect(try await server.isAlive(session))
        #expect(server.store.reads == reads + 2)
    }

    @Test func `when writes go to another server, it listens there before it vouches again`() async throws {
        let (_, second, _, session) = try await servers()
        let words = second.store.words()
        let store = try #require(second.store.base.database as? PostgresDatabase)
        store.core.note(server: "another")
        for await word in words where word == .everything { break }
        for await word in words where word == .lease { break }
        #expect(try await second.isAlive(session))
    }

    @Test(arguments: [false, true])
    func `watching ends when it is cancelled and when the store is closed`(isPooled: Bool) async throws {
        var options = PostgresOptions()
        options.isPooled = isPooled
        let listener = LeaseListener()
        let store: SQLStore = try await .postgres(url: database.url, options: options)
        store.attach(listener)
        let watching = Task { try await store.watch() }
        if !isPooled { for await message in listener.stream() { if case .lease = message { break } } }
        watching.cancel()
        try await watching.value
        let again = Task { try await store.watch() }
        try await store.close()
        try await again.value
    }
}
