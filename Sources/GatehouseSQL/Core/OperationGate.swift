import Gatehouse
import Synchronization

/// Counts what runs on a database, so that closing can wait for it and nothing ever meets a closed connection.
package final class OperationGate: Sendable {
    private struct State {
        var running = 0
        var isClosed = false
        var waiting: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// An open gate.
    package init() {}

    /// Whether operations may still begin.
    package var isOpen: Bool { state.withLock { !$0.isClosed } }

    /// How many operations have begun and not ended.
    package var running: Int { state.withLock { $0.running } }

    /// Begins an operation; each one that begins must ``leave()``.
    ///
    /// - Throws: `AuthError.unavailable` once the gate is closed.
    package func enter() throws {
        try state.withLock { state in
            guard !state.isClosed else { throw AuthError.unavailable("the database is closed") }
            state.running += 1
        }
    }

    /// Ends an operation.
    package func leave() {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.running -= 1
            guard state.running == 0 else { return nil }
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }

    /// Lets nothing more in and waits until all have left.
    ///
    /// - Returns: whether this was the call that closed it.
    package func close() async -> Bool {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return false }
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.running > 0 { state.waiting = continuation }
                return state.running == 0
            }
            if isEmpty { continuation.resume() }
        }
        return true
    }
}
