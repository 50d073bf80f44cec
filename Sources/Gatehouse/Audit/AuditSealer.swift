/// Makes seals and checkpoints, each within one transaction of the store.
struct AuditSealer: Sendable {
    /// How many rows one seal is over at most.
    static let batch = 1000

    /// How old a row is when it is sealed.
    ///
    /// Longer than a transaction lasts and than the clocks of servers differ, so that the order of the seals is as a rule
    /// the order of time. What comes later still is sealed all the same, with the next seal.
    static let settling: Duration = .seconds(10)

    let key: SubKey

    /// Seals the oldest rows that have no seal.
    ///
    /// - Returns: `nil` when there are none that are old enough, or another server is at it.
    func seal(in store: any StoreTransaction, at now: Timestamp) throws -> AuditSeal? {
        guard try store.beginSealing() else { return nil }
        let until = now - AuditSealer.settling
        let entries = try store.unsealedEntries(until: until, limit: AuditSealer.batch)
        guard let first = entries.first?.event, let last = entries.last?.event else { return nil }
        let newest = try store.newestSeal()
        let number = (newest?.number ?? 0) + 1
        var chain = AuditChain(key, after: newest?.mac ?? AuditChain.beginning)
        let marks = entries.map { entry in
            let digest = entry.personalDigest
            let link = chain.add(entry.event, digest: digest)
            return (id: entry.event.id, mark: AuditEntry.Mark(seal: number, digest: digest, link: link))
        }
        let isFull = entries.count == AuditSealer.batch
        func seal(_ mac: Digest256) -> AuditSeal {
            AuditSeal(
                number: number, first: first.id, last: last.id, count: Int64(entries.count),
                through: isFull ? last.at : until, madeAt: now, keyID: key.id, mac: mac)
        }
        let sealed = seal(chain.mac(of: seal(AuditChain.beginning)))
        try store.insert(sealed, over: marks)
        return sealed
    }

    /// Allows to drop every seal made before this time, except the newest, which the next one will be chained to.
    ///
    /// - Returns: the checkpoint that holds now.
    func moveCheckpoint(to oldest: Timestamp, in store: any StoreTransaction, at now: Timestamp) throws
        -> AuditCheckpoint?
    {
        let current = try store.auditCheckpoint()
        guard try store.beginSealing() else { return current }
        guard let kept = try store.oldestSeal(madeSince: oldest) ?? store.newestSeal(),
            kept.number - 1 > current?.seal ?? 0,
            let last = try store.seals(after: kept.number - 2, limit: 1).first, last.number == kept.number - 1
        else { return current }
        func checkpoint(_ mac: Digest256) -> AuditCheckpoint {
            AuditCheckpoint(
                seal: last.number, sealMAC: last.mac, through: last.through, madeAt: now, keyID: key.id,
                mac: mac)
        }
        let new = checkpoint(checkpoint(AuditChain.beginning).expectedMAC(key))
        try store.replaceCheckpoint(with: new)
        return new
    }
}
