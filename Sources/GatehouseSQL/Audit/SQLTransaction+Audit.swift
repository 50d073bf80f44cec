import Gatehouse

extension SQLTransaction: AuditStore {
    func append(_ event: AuditEvent) throws {
        try send(AuditSQL.append, SQLTransaction.values(of: event))
        witness = SQLWitness(AuditSQL.isThere.text, [.bytes(event.id.bytes)])
    }

    func merge(_ event: AuditEvent) throws {
        try send(AuditSQL.merge, SQLTransaction.values(of: event) + [.digest(SQLTransaction.mergeKey(of: event))])
    }

    func auditEvents(of account: AccountID?, limit: Int) throws -> [AuditEvent] {
        let rows =
            if let account {
                try query(AuditSQL.ofAccount, [.id(account), .limit(limit)])
            } else {
                try query(AuditSQL.ofEverybody, [.limit(limit)])
            }
        return try rows.map { row in
            AuditEvent(
                id: try row.uuid("id"), at: try row.time("at"), kind: AuditEvent.Kind(name: try row.text("kind")),
                accountID: try row.accountIDOrNull("account_id"),
                client: try row.text("client"), detail: try row.text("detail"), count: try row.integer("count"))
        }
    }

    private static func values(of event: AuditEvent) -> [SQLValue] {
        [
            .bytes(event.id.bytes), .time(event.at), .text(event.kind.name),
            .id(orNull: event.accountID), .text(event.client), .text(event.detail),
            .integer(event.count),
        ]
    }

    /// What makes refusals join one row: kind, client, minute and account, each with its length before it.
    private static func mergeKey(of event: AuditEvent) -> Digest256 {
        let minute = event.at.microseconds / 60_000_000
        var bytes: [UInt8] = []
        for part in [event.kind.name, event.client, String(minute), event.accountID?.description ?? ""] {
            bytes.append(contentsOf: Array("\(part.utf8.count):\(part)".utf8))
        }
        return Digest256(of: bytes)
    }
}
