import Synchronization

/// Wakes whoever delivers mail in this process.
///
/// A ring while nobody has answered the last one adds nothing.
final class MailBell: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// Wakes all who listen.
    func ring() {
        state.withLock { Array($0.listeners.values) }.forEach { $0.yield() }
    }

    /// Rings from now on, until whoever listens stops.
    func rings() -> AsyncStream<Void> {
        let (rings, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = listener
            return state.next
        }
        listener.onTermination = { [weak self] _ in self?.forget(number) }
        return rings
    }

    private func forget(_ number: Int) {
        state.withLock { $0.listeners[number] = nil }
    }
}
