import Gatehouse

extension SQLTransaction: AuditSealStore {
    func beginSealing() throws -> Bool {
        guard let lock = dialect.sealLock else { return true }
        return try connection.query(lock).first?.integer("taken") == 1
    }

    func unsealedEntries(until time: Timestamp, limit: Int) throws -> [AuditEntry] {
        try query(AuditSealSQL.unsealed, [.time(time), .limit(limit)]).map(SQLTransaction.auditEntry)
    }

    func unsealedCount() throws -> (count: Int64, oldest: Timestamp?) {
        guard let row = try query(AuditSealSQL.countUnsealed, []).first else { return (0, nil) }
        return (try row.integer("total"), try row.timeOrNull("oldest"))
    }

    func insert(_ seal: AuditSeal, over entries: [(id: UUIDv7, mark: AuditEntry.Mark)]) throws {
        let added = try query(
            AuditSealSQL.insert,
            [
                .integer(seal.number), .bytes(seal.first.bytes), .bytes(seal.last.bytes), .integer(seal.count),
                .time(seal.through), .time(seal.madeAt), .bytes(seal.keyID.bytes), .digest(seal.mac),
            ])
        guard !added.isEmpty else { throw SQLError("There is a seal \(seal.number) already.") }
        for (id, mark) in entries {
            try send(
                AuditSealSQL.mark,
                [.integer(mark.seal), .digest(mark.digest), .digest(mark.link), .bytes(id.bytes)])
        }
        // One that has a seal is refused by a trigger; one that is not there is missed here.
        let sealed = try query(AuditSealSQL.countOfSeal, [.integer(seal.number)]).first?.integer("total")
        guard sealed == seal.count else { throw SQLError("Rows that were to be sealed are not there.") }
    }

    func newestSeal() throws -> AuditSeal? {
        try query(AuditSealSQL.newest, []).first.map(SQLTransaction.seal)
    }

    func seals(after number: Int64, limit: Int) throws -> [AuditSeal] {
        try query(AuditSealSQL.after, [.integer(number), .limit(limit)]).map(SQLTransaction.seal)
    }

    func oldestSeal(madeSince time: Timestamp) throws -> AuditSeal? {
        try query(AuditSealSQL.oldestMadeSince, [.time(time)]).first.map(SQLTransaction.seal)
    }

    func sealedEntries(after seal: Int64, _ place: AuditPlace, limit: Int) throws -> [AuditEntry] {
        try query(
            AuditSealSQL.sealedAfter,
            [.integer(seal), .time(place.at), .bytes(place.id.bytes), .limit(limit)]
        ).map(SQLTransaction.auditEntry)
    }

    func auditCheckpoint() throws -> AuditCheckpoint? {
        try query(AuditSealSQL.checkpoint, []).first.map { row in
            AuditCheckpoint(
                seal: try row.integer("seal"), sealMAC: try row.digest("seal_mac"), through: try row.time("through"),
                madeAt: try row.time("made_at"), keyID: try row.keyID("key_id"), mac: try row.digest("mac"))
        }
    }

    func replaceCheckpoint(with new: AuditCheckpoint) throws {
        try execute(
            AuditSealSQL.insertCheckpoint,
            [
                .integer(new.seal), .digest(new.sealMAC), .time(new.through), .time(new.madeAt),
                .bytes(new.keyID.bytes),
                .digest(new.mac),
            ])
        try execute(AuditSealSQL.dropCheckpoints, [.integer(new.seal)])
    }

    func dropAudit(through seal: Int64, limit: Int) throws -> Int {
        let events = try execute(AuditSealSQL.dropEvents, [.integer(seal), .limit(limit)])
        guard events < limit else { return events }
        return events + (try execute(AuditSealSQL.dropSeals, [.integer(seal), .limit(limit - events)]))
    }

    private static func seal(_ row: SQLRow) throws -> AuditSeal {
        AuditSeal(
            number: try row.integer("number"), first: try row.uuid("first_id"), last: try row.uuid("last_id"),
            count: try row.integer("count"), through: try row.time("through"), madeAt: try row.time("made_at"),
            keyID: try row.keyID("key_id"), mac: try row.digest("mac"))
    }
}
