import Gatehouse
import Synchronization

/// What a feed of a site has told so far.
final class EventLog: Sendable {
    private let feed: AuditFeed
    private let noted = Mutex<[AuditFeed.Item]>([])

    init(_ auth: Auth) {
        feed = auth.events
    }

    /// Everything so far, oldest first.
    var events: [AuditEvent] {
        noted.withLock { noted in
            noted += feed.taken()
            return noted.compactMap { item in
                if case .event(let event) = item { event } else { nil }
            }
        }
    }

    /// The kinds of everything so far, oldest first.
    var kinds: [AuditEvent.Kind] { events.map(\.kind) }

    /// How many events of this kind there were.
    func count(of kind: AuditEvent.Kind) -> Int {
        kinds.count { $0 == kind }
    }
}
