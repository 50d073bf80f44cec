import Gatehouse

/// Mail to store, and what is done with it.
extension ContractBench {
    static func newMailID(at seconds: Double) -> UUIDv7 {
        UUIDv7(at: time(seconds), random: .system)
    }

    /// A stored message; its bytes are random, because a store never looks into them.
    func storedMail(due: Double, at seconds: Double = 0, account: AccountID? = nil) async throws -> OutboxEntry {
        let entry = OutboxEntry(
            id: ContractBench.newMailID(at: seconds), kind: "contract", accountID: account,
            sealed: RandomSource.system.bytes(200), createdAt: ContractBench.time(seconds),
            giveUpAt: ContractBench.time(86_400), nextAt: ContractBench.time(due))
        try await store.write { try $0.insert(entry) }
        return entry
    }

    /// The message after something was done to it.
    static func mail(
        _ entry: OutboxEntry, claim: UUIDv7?, nextAt: Double, attempts: Int64, error: String = ""
    ) -> OutboxEntry {
        OutboxEntry(
            id: entry.id, kind: entry.kind, accountID: entry.accountID, sealed: entry.sealed,
            createdAt: entry.createdAt, giveUpAt: entry.giveUpAt, nextAt: time(nextAt), attempts: attempts,
            claim: claim, lastError: error)
    }

    /// Claims for five minutes.
    func claim(
        _ claim: UUIDv7 = ContractBench.newMailID(at: 0), at seconds: Double, limit: Int = 1
    ) async throws -> [OutboxEntry] {
        try await store.write {
            try $0.claimMail(
                claim, until: ContractBench.time(seconds + 300), at: ContractBench.time(seconds), limit: limit)
        }
    }

    func retry(_ id: UUIDv7, at seconds: Double) async throws -> Bool {
        try await store.write {
            try $0.retryMail(id, at: ContractBench.time(seconds), giveUpAt: ContractBench.time(500))
        }
    }

    func hasDueMail(at seconds: Double) async throws -> Bool {
        try await store.read { try $0.hasDueMail(at: ContractBench.time(seconds)) }
    }

    func allMail() async throws -> [OutboxEntry] {
        try await store.read { try $0.mail(after: nil, limit: 1000) }
    }
}
