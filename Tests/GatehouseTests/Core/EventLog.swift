import Gatehouse
import Synchronization

/// What the observers of a site were told.
final class EventLog: Sendable {
    private let noted = Mutex<[AuditEvent]>([])

    func note(_ event: AuditEvent) {
        noted.withLock { $0.append(event) }
    }

    /// Everything so far, oldest first.
    var events: [AuditEvent] { noted.withLock { $0 } }

    /// The kinds of everything so far, oldest first.
    var kinds: [AuditEvent.Kind] { events.map(\.kind) }

    /// How many events of this kind there were.
    func count(of kind: AuditEvent.Kind) -> Int {
        kinds.count { $0 == kind }
    }
}
