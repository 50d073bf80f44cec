import Synchronization

/// Remembers for a minute which links did their work, so that a button pressed twice shows what the first press did.
///
/// It chooses which page is shown, and hands whoever holds the link once more what the first press handed out. Each
/// process has its own.
final class UsedLinks: Sendable {
    private static let memory: Duration = .seconds(60)
    private static let capacity = 1_000

    private struct Use {
        let at: Timestamp
        let next: Secret<String>?
    }

    private let links = Mutex<[Digest256: Use]>([:])

    /// Notes that this link did its work, and the link that came of it, if one did.
    func note(_ link: String, next: Secret<String>? = nil, at now: Timestamp) {
        guard let id = OneTimeSecret.digest(of: link) else { return }
        links.withLock { links in
            if links.count >= UsedLinks.capacity { links = links.filter { now.since($0.value.at) < UsedLinks.memory } }
            if links.count < UsedLinks.capacity { links[id] = Use(at: now, next: next) }
        }
    }

    /// What came of a link that did its work a moment ago: another link, or `.some(nil)` for nothing more.
    func use(of link: String, at now: Timestamp) -> Secret<String>?? {
        guard let id = OneTimeSecret.digest(of: link), let use = links.withLock({ $0[id] }),
            now.since(use.at) < UsedLinks.memory
        else { return nil }
        return .some(use.next)
    }
}

extension Auth {
    /// Whether this link did its work a moment ago, for pages whose form was sent twice.
    package func wasJustUsed(link: String) -> Bool {
        usedLinks.use(of: link, at: clock.now()) != nil
    }

    /// The link to set a password that this link led to a moment ago, for pages whose form was sent twice.
    package func resetLink(after link: String) -> Secret<String>? {
        usedLinks.use(of: link, at: clock.now()) ?? nil
    }
}
