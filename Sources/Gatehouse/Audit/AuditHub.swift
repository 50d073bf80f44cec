import Synchronization

/// Hands every event to all feeds that somebody holds.
final class AuditHub: Sendable {
    private struct Feed {
        weak var queue: AuditQueue?
    }

    private let feeds = Mutex<[Feed]>([])

    /// Whether anybody listens.
    var isHeard: Bool { feeds.withLock { $0.contains { $0.queue != nil } } }

    /// A feed that begins now.
    func open() -> AuditFeed {
        let feed = AuditFeed()
        feeds.withLock { feeds in
            feeds.removeAll { $0.queue == nil }
            feeds.append(Feed(queue: feed.queue))
        }
        return feed
    }

    /// Tells all.
    func tell(_ event: AuditEvent) {
        for queue in feeds.withLock({ $0.compactMap(\.queue) }) { queue.put(event) }
    }

    /// Ends all feeds.
    func finish() {
        for queue in feeds.withLock({ $0.compactMap(\.queue) }) { queue.finish() }
    }
}
