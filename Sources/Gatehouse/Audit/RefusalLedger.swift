import Synchronization

/// Counts refusals in memory until they are written, one row a kind, client and minute.
///
/// A refused try must cost nothing and write nothing, or a flood of them would be the attack. So they are counted here and
/// written once a minute by the background service. What was counted since the last time is lost when the process is killed.
final class RefusalLedger: Sendable {
    private struct Key: Hashable {
        let kind: AuditEvent.Kind
        let client: String
        let minute: Int64
    }

    private struct Count {
        var first: Timestamp
        var count: Int64
        var accountID: AccountID?
        var detail: String
    }

    /// More different rows than this between two writes are counted under one client, `many`.
    private static let capacity = 10_000

    private let counts = Mutex<[Key: Count]>([:])

    /// Counts one refusal.
    func add(_ kind: AuditEvent.Kind, client: String, accountID: AccountID?, detail: String, at now: Timestamp) {
        let minute = now.microseconds / 60_000_000
        counts.withLock { counts in
            var key = Key(kind: kind, client: client, minute: minute)
            if counts.count >= RefusalLedger.capacity, counts[key] == nil {
                key = Key(kind: kind, client: "many", minute: minute)
            }
            counts[key, default: Count(first: now, count: 0, accountID: accountID, detail: detail)].count += 1
        }
    }

    /// Hands out what was counted and starts anew.
    func drain(random: RandomSource) -> [AuditEvent] {
        let drained = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        return drained.map { key, value in
            AuditEvent(
                id: UUIDv7(at: value.first, random: random), at: value.first, kind: key.kind,
                accountID: value.accountID, client: key.client, detail: value.detail, count: value.count)
        }
    }

    /// Puts events back that could not be written.
    func restore(_ events: [AuditEvent]) {
        counts.withLock { counts in
            for event in events where counts.count < RefusalLedger.capacity {
                let minute = event.at.microseconds / 60_000_000
                let key = Key(kind: event.kind, client: event.client, minute: minute)
                let fresh = Count(first: event.at, count: 0, accountID: event.accountID, detail: event.detail)
                counts[key, default: fresh].count += event.count
            }
        }
    }
}
