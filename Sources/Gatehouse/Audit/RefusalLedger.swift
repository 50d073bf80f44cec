import Synchronization

/// Counts refusals in memory until they are written, one row a kind, client, account and minute.
///
/// Another server counts its own, and the record is only added to; so a minute may have several rows, which readers add up.
///
/// A refused try must cost nothing and write nothing, or a flood of them would be the attack. So they are counted here and
/// written once a minute by the background service. What was counted since the last time is lost when the process is killed.
final class RefusalLedger: Sendable {
    private struct Key: Hashable {
        let kind: AuditEvent.Kind
        let client: String
        let accountID: AccountID?
        let minute: Int64

        /// The one that stands for all when there are too many.
        var shared: Key { Key(kind: kind, client: "many", accountID: nil, minute: minute) }
    }

    private struct Count {
        var first: Timestamp
        var count: Int64
        var detail: String
    }

    /// More different rows than this between two writes are counted under one client, `many`.
    private static let capacity = 10_000

    private let counts = Mutex<[Key: Count]>([:])

    /// Counts one refusal.
    func add(_ kind: AuditEvent.Kind, client: String, accountID: AccountID?, detail: String, at now: Timestamp) {
        let key = Key(kind: kind, client: client, accountID: accountID, minute: now.microseconds / 60_000_000)
        counts.withLock { counts in
            let isFull = counts.count >= RefusalLedger.capacity && counts[key] == nil
            counts[isFull ? key.shared : key, default: Count(first: now, count: 0, detail: detail)].count += 1
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
                accountID: key.accountID, client: key.client, detail: value.detail, count: value.count)
        }
    }

    /// Puts events back that could not be written.
    func restore(_ events: [AuditEvent]) {
        counts.withLock { counts in
            for event in events where counts.count < RefusalLedger.capacity {
                let minute = event.at.microseconds / 60_000_000
                let key = Key(
                    kind: event.kind, client: event.client, accountID: event.accountID, minute: minute)
                counts[key, default: Count(first: event.at, count: 0, detail: event.detail)].count += event.count
            }
        }
    }
}
