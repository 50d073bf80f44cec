/// One run of a flow inside a transaction: the store, the time, and the events that it records.
///
/// Events are stored with the flow and handed to observers after the commit. A class, used on one thread only, because a
/// transaction that is run again gets a new one.
final class Flow {
    let store: any StoreTransaction
    let now: Timestamp
    private let random: RandomSource
    private(set) var events: [AuditEvent] = []

    init(store: any StoreTransaction, now: Timestamp, random: RandomSource) {
        self.store = store
        self.now = now
        self.random = random
    }

    /// Writes an event into the record, in this transaction.
    func record(_ kind: AuditEvent.Kind, account: AccountID?, caller: Caller, detail: String = "") throws {
        let event = AuditEvent(
            id: UUIDv7(at: now, random: random), at: now, kind: kind, accountID: account,
            client: caller.address.description, detail: detail)
        try store.append(event)
        events.append(event)
    }
}
