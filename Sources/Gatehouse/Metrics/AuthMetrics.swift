import Metrics
import Synchronization

/// What an operator can draw: events by kind, the hashing queue, the session cache, mail.
///
/// Labels come from fixed sets, so nothing that a visitor sends makes a new series. Names, addresses and identifiers never
/// become labels.
final class AuthMetrics: Sendable {
    /// Kinds are few; an application that makes up kinds of its own without end gets one series for the rest.
    private static let kindLimit = 200

    private let events = Mutex<[AuditEvent.Kind: Counter]>([:])
    private let otherEvents = Counter(label: "gatehouse_events", dimensions: [("kind", "other")])
    private let cacheHits = Counter(label: "gatehouse_session_cache", dimensions: [("outcome", "hit")])
    private let cacheMisses = Counter(label: "gatehouse_session_cache", dimensions: [("outcome", "miss")])
    private let leaseLosses = Counter(label: "gatehouse_session_cache", dimensions: [("outcome", "no_lease")])
    private let cachedSessions = Meter(label: "gatehouse_session_cache_entries")
    private let mailDelivered = Counter(label: "gatehouse_mail", dimensions: [("outcome", "delivered")])
    private let mailPostponed = Counter(label: "gatehouse_mail", dimensions: [("outcome", "postponed")])
    private let mailGivenUp = Counter(label: "gatehouse_mail", dimensions: [("outcome", "given_up")])
    private let mailQueue = Meter(label: "gatehouse_mail_queue")

    /// Counts something that the record tells too: logins by outcome, refusals, changes.
    func count(_ kind: AuditEvent.Kind) {
        counter(kind).increment()
    }

    /// Adds what the cache answered since the last time.
    func add(_ uses: SessionCache.Uses) {
        cacheHits.increment(by: uses.hits)
        cacheMisses.increment(by: uses.misses)
        leaseLosses.increment(by: uses.withoutLease)
        cachedSessions.set(uses.entries)
    }

    /// What became of one try to deliver a message.
    func count(_ outcome: MailOutcome) {
        switch outcome {
        case .delivered: mailDelivered.increment()
        case .postponed: mailPostponed.increment()
        case .givenUp: mailGivenUp.increment()
        }
    }

    /// How many messages wait.
    func mailWaits(_ count: Int) {
        mailQueue.set(count)
    }

    private func counter(_ kind: AuditEvent.Kind) -> Counter {
        events.withLock { events in
            if let counter = events[kind] { return counter }
            guard events.count < AuthMetrics.kindLimit else { return otherEvents }
            let counter = Counter(label: "gatehouse_events", dimensions: [("kind", kind.name)])
            events[kind] = counter
            return counter
        }
    }
}
