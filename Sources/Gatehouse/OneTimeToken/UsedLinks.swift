import Synchronization

/// Remembers for a minute which links did their work, so that a button pressed twice shows what the first press did.
///
/// It only chooses which page is shown: nothing is allowed by it. Each process has its own.
final class UsedLinks: Sendable {
    private static let memory: Duration = .seconds(60)
    private static let capacity = 1_000

    private let links = Mutex<[Digest256: Timestamp]>([:])

    /// Notes that this link did its work.
    func note(_ link: String, at now: Timestamp) {
        guard let id = OneTimeSecret.digest(of: link) else { return }
        links.withLock { links in
            if links.count >= UsedLinks.capacity { links = links.filter { now.since($0.value) < UsedLinks.memory } }
            if links.count < UsedLinks.capacity { links[id] = now }
        }
    }

    /// Whether this link did its work a moment ago.
    func contains(_ link: String, at now: Timestamp) -> Bool {
        guard let id = OneTimeSecret.digest(of: link) else { return false }
        return links.withLock { $0[id].map { now.since($0) < UsedLinks.memory } ?? false }
    }
}

extension Auth {
    /// Whether this link did its work a moment ago, for pages whose form was sent twice.
    package func wasJustUsed(link: String) -> Bool {
        usedLinks.contains(link, at: clock.now())
    }
}
