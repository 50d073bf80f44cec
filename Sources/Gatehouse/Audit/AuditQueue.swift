import Synchronization

/// The events that one reader has not taken yet.
final class AuditQueue: Sendable {
    /// How many are kept.
    static let capacity = 1024

    private struct State {
        var events: [AuditEvent] = []
        /// Where the oldest stands in `events`; those before it were taken or lost.
        var head = 0
        var lost = 0
        var isFinished = false
        var readers: [(id: UInt64, continuation: CheckedContinuation<AuditFeed.Item?, Never>)] = []
        var nextReader: UInt64 = 0

        mutating func put(_ event: AuditEvent) {
            if events.count - head == AuditQueue.capacity {
                head += 1
                lost += 1
            }
            if head >= AuditQueue.capacity {
                events.removeFirst(head)
                head = 0
            }
            events.append(event)
        }

        mutating func take() -> AuditFeed.Item? {
            if lost > 0 {
                defer { lost = 0 }
                return .lost(lost)
            }
            guard head < events.count else { return nil }
            defer { head += 1 }
            return .event(events[head])
        }
    }

    private let state = Mutex(State())

    /// Adds an event, or hands it to a reader that waits.
    func put(_ event: AuditEvent) {
        let reader = state.withLock { state -> CheckedContinuation<AuditFeed.Item?, Never>? in
            guard !state.isFinished else { return nil }
            guard !state.readers.isEmpty else {
                state.put(event)
                return nil
            }
            return state.readers.removeFirst().continuation
        }
        reader?.resume(returning: .event(event))
    }

    /// The next item, once there is one.
    func next() async -> AuditFeed.Item? {
        let id = state.withLock { state in
            state.nextReader += 1
            return state.nextReader
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let item = state.withLock { state -> AuditFeed.Item?? in
                    if let item = state.take() { return item }
                    if state.isFinished || Task.isCancelled { return .some(nil) }
                    state.readers.append((id, continuation))
                    return nil
                }
                if let item { continuation.resume(returning: item) }
            }
        } onCancel: {
            let reader = state.withLock { state in
                state.readers.firstIndex { $0.id == id }.map { state.readers.remove(at: $0).continuation }
            }
            reader?.resume(returning: nil)
        }
    }

    /// Everything that waits.
    func takeAll() -> [AuditFeed.Item] {
        state.withLock { state in
            var items: [AuditFeed.Item] = []
            while let item = state.take() { items.append(item) }
            return items
        }
    }

    /// Nothing will be added; readers get what is there and then the end.
    func finish() {
        let readers = state.withLock { state in
            state.isFinished = true
            defer { state.readers = [] }
            return state.readers
        }
        for reader in readers { reader.continuation.resume(returning: nil) }
    }
}
