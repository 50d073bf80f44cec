/// The events of one ``Auth`` from a moment on, each after it was committed.
///
/// ```swift
/// for await item in auth.events {
///     switch item {
///     case .event(let event): print(event.kind)
///     case .lost(let count): print("\(count) events came too fast")
///     }
/// }
/// ```
///
/// It holds the newest 1,024 events until they are taken. It belongs to one reader: two that share it share the events
/// out between them. It hears only what this process does, and ends with its ``Auth``.
public struct AuditFeed: AsyncSequence, Sendable {
    /// What the reader gets.
    public enum Item: Sendable, Equatable {
        /// Something happened.
        case event(AuditEvent)

        /// The reader was too slow: so many events before the next one are not kept.
        case lost(Int)
    }

    /// What the reader gets.
    public typealias Element = Item

    /// Reading never fails.
    public typealias Failure = Never

    let queue = AuditQueue()

    init() {}

    /// What waits now, without waiting for more.
    package func taken() -> [Item] { queue.takeAll() }

    /// Reads the events.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(queue: queue) }

    /// The place of one reader.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let queue: AuditQueue

        /// The next item; `nil` at the end, or when the task is cancelled.
        public mutating func next() async -> Item? { await queue.next() }
    }
}
