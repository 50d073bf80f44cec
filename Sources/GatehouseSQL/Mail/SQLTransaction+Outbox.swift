import Gatehouse

extension SQLTransaction: OutboxStore {
    func insert(_ entry: OutboxEntry) throws {
        try send(
            OutboxSQL.insert,
            [
                .id(entry.id), .text(entry.kind.name), .id(orNull: entry.accountID), .bytes(entry.sealed),
                .time(entry.createdAt), .time(entry.giveUpAt), .time(entry.nextAt), .integer(entry.attempts),
                .bytes(orNull: entry.claim?.bytes), .time(orNull: entry.failedAt), .text(entry.lastError),
            ])
    }

    func hasDueMail(at now: Timestamp) throws -> Bool {
        try !query(OutboxSQL.due, [.time(now)]).isEmpty
    }

    func waitingMail() throws -> Int {
        try Int(query(OutboxSQL.waiting, []).first?.integer("total") ?? 0)
    }

    func claimMail(_ claim: UUIDv7, until end: Timestamp, at now: Timestamp, limit: Int) throws -> [OutboxEntry] {
        try query(OutboxSQL.claim, [.id(claim), .time(end), .time(now), .limit(limit)]).map(SQLTransaction.entry)
    }

    func removeMail(_ id: UUIDv7) throws {
        try send(OutboxSQL.remove, [.id(id)])
    }

    func postponeMail(_ id: UUIDv7, claim: UUIDv7, until next: Timestamp, error: String) throws -> Bool {
        try execute(OutboxSQL.postpone, [.time(next), .text(error), .id(id), .id(claim)]) > 0
    }

    func failMail(_ id: UUIDv7, claim: UUIDv7, at now: Timestamp, error: String) throws -> Bool {
        try execute(OutboxSQL.fail, [.time(now), .text(error), .id(id), .id(claim)]) > 0
    }

    func mail(after id: UUIDv7?, limit: Int) throws -> [OutboxEntry] {
        // Nothing sorts before no bytes.
        try query(OutboxSQL.after, [.bytes(id?.bytes ?? []), .limit(limit)]).map(SQLTransaction.entry)
    }

    func retryMail(_ id: UUIDv7, at now: Timestamp, giveUpAt: Timestamp) throws -> Bool {
        try execute(OutboxSQL.retry, [.time(now), .time(giveUpAt), .id(id)]) > 0
    }

    func deleteFailedMail(before time: Timestamp, limit: Int) throws -> Int {
        try execute(OutboxSQL.deleteFailed, [.time(time), .limit(limit)])
    }

    private static func entry(_ row: SQLRow) throws -> OutboxEntry {
        OutboxEntry(
            id: try row.uuid("id"), kind: MailMessage.Kind(name: try row.text("kind")),
            accountID: try row.accountIDOrNull("account_id"), sealed: try row.bytes("message"),
            createdAt: try row.time("created_at"), giveUpAt: try row.time("give_up_at"),
            nextAt: try row.time("next_at"), attempts: try row.integer("attempts"), claim: try row.uuidOrNull("claim"),
            failedAt: try row.timeOrNull("failed_at"), lastError: try row.text("last_error"))
    }
}
