import Gatehouse
import GatehouseSQL
import Synchronization

/// A store that can be made to fail, as a database does that went away.
final class FailingStore: Store {
    private struct State {
        var readsFail = false
        var writesFail = false
        var reads = 0
        var writes = 0
    }

    private let base: SQLStore
    private let state = Mutex(State())

    init(_ base: SQLStore) {
        self.base = base
    }

    /// Lets every read, every write, or both fail from now on.
    func fail(reads: Bool, writes: Bool) {
        state.withLock { ($0.readsFail, $0.writesFail) = (reads, writes) }
    }

    /// How many reads were begun.
    var reads: Int { state.withLock { $0.reads } }

    /// How many writes were begun.
    var writes: Int { state.withLock { $0.writes } }

    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let fails = state.withLock { state in
            state.reads += 1
            return state.readsFail
        }
        if fails { throw AuthError.unavailable("reading failed") }
        return try await base.read(body)
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let fails = state.withLock { state in
            state.writes += 1
            return state.writesFail
        }
        if fails { throw AuthError.unavailable("writing failed") }
        return try await base.write(body)
    }

    func attach(_ listener: any RevocationListener) {
        base.attach(listener)
    }

    func watch() async throws {
        try await base.watch()
    }

    func close() async throws {
        try await base.close()
    }
}
