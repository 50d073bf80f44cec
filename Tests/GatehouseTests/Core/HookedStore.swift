import Gatehouse
import GatehouseSQL
import Synchronization

/// A store that lets a test do something between a flow's steps, or fail them.
final class HookedStore: Store {
    /// Where a hook runs.
    enum Moment: Hashable {
        case beforeRead, afterRead, beforeWrite, afterWrite
    }

    /// What happens there: anything, also flows on this very store, or throwing.
    typealias Hook = @Sendable () async throws -> Void

    private struct State {
        var hooks: [Moment: [Hook?]] = [:]
        var reads = 0
        var writes = 0
        var commitsBeforeFailure: Int?
        var said: [StoreWord] = []
        var ears: [AsyncStream<StoreWord>.Continuation] = []
    }

    private let base: SQLStore
    private let state = Mutex(State())

    init(_ base: SQLStore) {
        self.base = base
    }

    /// What the store tells its listener from now on.
    func words() -> AsyncStream<StoreWord> {
        let (words, say) = AsyncStream.makeStream(of: StoreWord.self)
        state.withLock { $0.ears.append(say) }
        return words
    }

    /// What the store has told its listener so far.
    var said: [StoreWord] { state.withLock { $0.said } }

    /// How many reads were begun.
    var reads: Int { state.withLock { $0.reads } }

    /// How many writes were begun.
    var writes: Int { state.withLock { $0.writes } }

    /// Runs the hook once at this moment, after so many were let pass.
    func once(_ moment: Moment, skipping count: Int = 0, _ hook: @escaping Hook) {
        state.withLock { $0.hooks[moment] = Array(repeating: nil, count: count) + [hook] }
    }

    /// Fails one transaction when all of it has been written and only the commit is left, after so many were let pass.
    func failCommit(skipping count: Int = 0) {
        state.withLock { $0.commitsBeforeFailure = count }
    }

    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        state.withLock { $0.reads += 1 }
        try await pass(.beforeRead)
        let result = try await base.read(body)
        try await pass(.afterRead)
        return result
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        state.withLock { $0.writes += 1 }
        try await pass(.beforeWrite)
        let fails = failsNow()
        let result = try await base.write { transaction in
            let result = try body(transaction)
            if fails { throw AuthError.unavailable("the commit failed") }
            return result
        }
        try await pass(.afterWrite)
        return result
    }

    func attach(_ listener: any RevocationListener) {
        base.attach(
            Relay(listener: listener) { [weak self] word in
                self?.note(word)
            })
    }

    func watch() async throws {
        try await base.watch()
    }

    var keyFile: String? { base.keyFile }

    func close() async throws {
        try await base.close()
    }

    private func note(_ word: StoreWord) {
        let ears = state.withLock { state in
            state.said.append(word)
            return state.ears
        }
        for ear in ears { ear.yield(word) }
    }

    private func failsNow() -> Bool {
        state.withLock { state in
            guard let left = state.commitsBeforeFailure else { return false }
            state.commitsBeforeFailure = left > 0 ? left - 1 : nil
            return left == 0
        }
    }

    private func pass(_ moment: Moment) async throws {
        let hook: Hook? = state.withLock { state in
            guard var hooks = state.hooks[moment], !hooks.isEmpty else { return nil }
            defer { state.hooks[moment] = hooks }
            return hooks.removeFirst()
        }
        try await hook?()
    }
}

/// What a store tells its listener.
enum StoreWord: Equatable {
    case revoked, revokedEverything, leaseExtended
}

/// Passes on what a store tells its listener, and lets a test hear it.
private struct Relay: RevocationListener {
    let listener: any RevocationListener
    let hear: @Sendable (StoreWord) -> Void

    func revoked(_ accounts: [AccountID]) {
        listener.revoked(accounts)
        hear(.revoked)
    }

    func revokedEverything() {
        listener.revokedEverything()
        hear(.revokedEverything)
    }

    func leaseExtended(to deadline: Int64) {
        listener.leaseExtended(to: deadline)
        hear(.leaseExtended)
    }
}
