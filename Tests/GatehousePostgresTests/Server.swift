import Foundation
import Gatehouse
import GatehousePostgres
import GatehouseSQL
import GatehouseTesting
import Synchronization
import TestEngine

/// A database of its own: what is notified in it concerns nobody else.
final class OwnDatabase: Sendable {
    let url: String
    private let name: String
    private let stranger: Stranger

    init() throws {
        let server = try TestEngine.server()
        name = "gatehouse_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        stranger = try Stranger(at: server)
        try stranger.run("CREATE DATABASE \(name)")
        url = String(server.prefix(upTo: server.lastIndex(of: "/") ?? server.endIndex)) + "/" + name
    }

    deinit {
        _ = try? stranger.run("DROP DATABASE \(name) WITH (FORCE)")
    }
}

/// One of several servers on one database, with connections, a cache and a listener of its own.
final class Server: Sendable {
    static let password = "violet harbour tunnel 58"
    static let caller = Caller(address: .unknown, userAgent: "Test/1")

    let auth: Auth
    let store: WatchedStore
    private let upkeep: Task<Void, any Error>

    init(
        _ url: String, clock: AuthClock = .system, _ change: (inout PostgresOptions) -> Void = { _ in },
        configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws {
        var options = PostgresOptions()
        options.connections = 4
        options.clock = clock
        change(&options)
        store = WatchedStore(try await .postgres(url: url, options: options))
        let auth = try await Auth.forTesting(store: store, clock: clock, configure: configure)
        self.auth = auth
        upkeep = Task { try await auth.runUpkeep() }
    }

    deinit { upkeep.cancel() }

    /// Waits until the cache may answer.
    func isListening() async {
        for await word in store.words() where word == .lease { return }
    }

    func account(_ name: String = "alice") async throws -> Account {
        try await auth.createAccount(
            RegistrationRequest(username: name, password: Server.password), mustChangePassword: false)
    }

    func logIn(_ name: String = "alice", remember: Bool = false) async throws -> NewSession {
        let request = LoginRequest(username: name, password: Server.password, remember: remember)
        guard case .loggedIn(let session) = try await auth.logIn(request, caller: Server.caller) else {
            throw SQLError("The login was rejected.")
        }
        return session
    }

    func load(_ session: NewSession) async throws -> LoadedSession? {
        try await auth.session(session.session.id)?.loaded
    }

    func isAlive(_ session: NewSession) async throws -> Bool { try await load(session) != nil }

    /// Has the cache keep the session, and proves that it does.
    func keep(_ session: NewSession) async throws {
        // A word about somebody else may come between; then it is kept the next time.
        repeat {
            try Task.checkCancellation()
            guard try await isAlive(session) else { throw SQLError("The session is not alive.") }
        } while try await !isKept(session)
    }

    private func isKept(_ session: NewSession) async throws -> Bool {
        let reads = store.reads
        _ = try await isAlive(session)
        return store.reads == reads
    }
}

/// A store that counts reads, lets a test step in after one, and repeats what the cache is told.
final class WatchedStore: Store {
    enum Word: Equatable {
        case revoked([AccountID])
        case everything
        case lease
    }

    private struct State {
        var reads = 0
        var afterRead: (@Sendable () async throws -> Void)?
        var ears: [AsyncStream<Word>.Continuation] = []
    }

    let base: SQLStore
    private let state = Mutex(State())

    init(_ base: SQLStore) { self.base = base }

    var reads: Int { state.withLock { $0.reads } }

    /// What the cache is told from now on.
    func words() -> AsyncStream<Word> {
        let (words, ear) = AsyncStream.makeStream(of: Word.self)
        state.withLock { $0.ears.append(ear) }
        return words
    }

    /// Runs once, when the next read has its result and before anybody gets it.
    func afterNextRead(_ body: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.afterRead = body }
    }

    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let after = state.withLock { state in
            state.reads += 1
            return state.afterRead.take()
        }
        let result = try await base.read(body)
        try await after?()
        return result
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try await base.write(body)
    }

    func attach(_ listener: any RevocationListener) {
        base.attach(Echo(listener: listener) { [weak self] in self?.say($0) })
    }

    func watch() async throws { try await base.watch() }

    func close() async throws { try await base.close() }

    private func say(_ word: Word) {
        for ear in state.withLock({ $0.ears }) { ear.yield(word) }
    }

    /// Passes on what the cache is told, and repeats it.
    private struct Echo: RevocationListener {
        let listener: any RevocationListener
        let say: @Sendable (Word) -> Void

        func revoked(_ accounts: [AccountID]) {
            listener.revoked(accounts)
            say(.revoked(accounts))
        }

        func revokedEverything() {
            listener.revokedEverything()
            say(.everything)
        }

        func leaseExtended(to deadline: Int64) {
            listener.leaseExtended(to: deadline)
            say(.lease)
        }
    }
}
