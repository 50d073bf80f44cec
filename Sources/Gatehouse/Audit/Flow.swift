/// One run of a flow inside a transaction: the store, the time, and the events that it records.
///
/// Events are stored with the flow and told to whoever listens after the commit. A class, used on one thread only, because a
/// transaction that is run again gets a new one.
final class Flow {
    /// What every flow works with, whichever transaction it runs in.
    struct Means: Sendable {
        let random: RandomSource
        let keys: Keys
        let throttle: Throttle
        let mail: MailPolicy
        let notices: NoticePolicy
        let letters: Letters
        let defaultRoles: Set<Role>
    }

    let store: any StoreTransaction
    let now: Timestamp
    let means: Means
    private(set) var events: [AuditEvent] = []

    /// Whether it put anything into the outbox.
    var hasMail = false

    init(store: any StoreTransaction, now: Timestamp, means: Means) {
        self.store = store
        self.now = now
        self.means = means
    }

    /// Writes an event into the record, in this transaction.
    ///
    /// - Parameter name: the account's user name, where somebody gave it; never one that nobody has.
    func record(
        _ kind: AuditEvent.Kind, account: AccountID?, caller: Caller, name: String = "", detail: String = ""
    ) throws {
        let event = AuditEvent(
            id: UUIDv7(at: now, random: means.random), at: now, kind: kind, accountID: account,
            client: caller.address.description, userAgent: caller.userAgent, name: name, detail: detail)
        try store.append(event, salt: means.random.bytes(AuditEntry.saltLength))
        events.append(event)
    }
}
