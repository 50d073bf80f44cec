import Gatehouse

extension SQLTransaction: AuditStore {
    func append(_ event: AuditEvent, salt: [UInt8]) throws {
        try send(
            AuditSQL.append,
            [
                .bytes(event.id.bytes), .time(event.at), .text(event.kind.name),
                .id(orNull: event.accountID), .text(event.detail), .integer(event.count),
                .text(event.client), .text(event.userAgent), .text(event.name), .bytes(salt),
            ])
        witness = SQLWitness(AuditSQL.isThere.text, [.bytes(event.id.bytes)])
    }

    func auditEntries(of account: AccountID?, limit: Int) throws -> [AuditEntry] {
        let rows =
            if let account {
                try query(AuditSQL.newestOfAccount, [.id(account), .limit(limit)])
            } else {
                try query(AuditSQL.newest, [.limit(limit)])
            }
        return try rows.map(SQLTransaction.auditEntry)
    }

    func auditEntries(
        of account: AccountID, since: Timestamp, before place: AuditPlace, limit: Int
    ) throws -> [AuditEntry] {
        try query(
            AuditSQL.ofAccountBefore,
            [.id(account), .time(since), .time(place.at), .bytes(place.id.bytes), .limit(limit)]
        ).map(SQLTransaction.auditEntry)
    }

    func auditEntries(after place: AuditPlace, limit: Int) throws -> [AuditEntry] {
        try query(AuditSQL.after, [.time(place.at), .bytes(place.id.bytes), .limit(limit)])
            .map(SQLTransaction.auditEntry)
    }

    func hasAuditEvent(_ kind: AuditEvent.Kind, of account: AccountID) throws -> Bool {
        try !query(AuditSQL.newestOfKind, [.id(account), .text(kind.name)]).isEmpty
    }

    func eraseAuditPerson(of account: AccountID) throws -> Int {
        try execute(AuditSQL.erase, [.id(account)])
    }

    /// Builds an entry from the columns that all reads of events name alike.
    static func auditEntry(_ row: SQLRow) throws -> AuditEntry {
        let event = AuditEvent(
            id: try row.uuid("id"), at: try row.time("at"), kind: AuditEvent.Kind(name: try row.text("kind")),
            accountID: try row.accountIDOrNull("account_id"),
            client: try row.text("client"), userAgent: try row.text("user_agent"), name: try row.text("name"),
            detail: try row.text("detail"), count: try row.integer("count"))
        let mark = try row.integerOrNull("seal").map { seal in
            AuditEntry.Mark(seal: seal, digest: try row.digest("digest"), link: try row.digest("link"))
        }
        return AuditEntry(event: event, salt: try row.bytesOrNull("salt"), mark: mark)
    }
}
