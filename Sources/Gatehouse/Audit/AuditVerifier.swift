/// Goes over the record from its beginning to its end, in memory that does not grow with it.
///
/// The server may go on meanwhile: sealed rows and seals do not change, and new ones are looked at too.
struct AuditVerifier {
    let store: any Store
    let keys: Keys
    let anchors: [AuditAnchor]
    private(set) var report = AuditReport()

    private var checkpoint: AuditCheckpoint?
    private var previous = AuditChain.beginning
    private var rows: AuditRowReader
    private var lastErased: AccountID?

    private static let page = 200

    init(store: any Store, keys: Keys, anchors: [AuditAnchor]) {
        self.store = store
        self.keys = keys
        self.anchors = anchors
        rows = AuditRowReader(store: store)
    }

    /// Looks at everything.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when the store does not answer. What does not fit stands in the report.
    mutating func run() async throws -> AuditReport {
        repeat {
            do {
                try await goOver()
                try checkEnd()
                report.fault = nil
            } catch let fault as AuditFault {
                report.fault = fault
            }
        } while try await wasDroppedMeanwhile()
        let unsealed = try await store.read { try $0.unsealedCount() }
        (report.unsealed, report.oldestUnsealed) = (unsealed.count, unsealed.oldest)
        return report
    }

    private mutating func goOver() async throws {
        try await begin()
        while true {
            let last = report.lastSeal
            let seals = try await store.read { try $0.seals(after: last, limit: AuditVerifier.page) }
            for seal in seals { try await check(seal) }
            guard seals.isEmpty else { continue }
            if try await rows.isAtEnd(after: last) { return }
        }
    }

    /// Begins where the record begins: at the first seal, or behind what was dropped.
    private mutating func begin() async throws {
        report = AuditReport()
        previous = AuditChain.beginning
        rows = AuditRowReader(store: store)
        checkpoint = try await store.read { try $0.auditCheckpoint() }
        guard let checkpoint else { return }
        guard checkpoint.expectedMAC(try key(checkpoint.keyID, of: checkpoint.seal)) == checkpoint.mac else {
            throw AuditFault(
                seal: checkpoint.seal,
                "The checkpoint at seal \(checkpoint.seal) was not made with the key: rows were dropped by somebody else."
            )
        }
        report.droppedThrough = checkpoint.seal
        report.lastSeal = checkpoint.seal
        report.sealedThrough = checkpoint.through
        previous = checkpoint.sealMAC
        rows = AuditRowReader(store: store, after: checkpoint.seal)
    }

    /// Whether rows that were just looked at are gone because they were old, so that there is a newer beginning.
    private func wasDroppedMeanwhile() async throws -> Bool {
        guard let fault = report.fault else { return false }
        let newest = try await store.read { try $0.auditCheckpoint() }
        guard let newest, newest != checkpoint else { return false }
        return newest.seal >= fault.seal
    }

    private mutating func check(_ seal: AuditSeal) async throws {
        let expected = report.lastSeal + 1
        guard seal.number == expected else {
            throw AuditFault(seal: expected, "Seal \(expected) is missing; the next one is \(seal.number).")
        }
        var chain = AuditChain(try key(seal.keyID, of: seal.number), after: previous)
        var count: Int64 = 0
        while let entry = try await rows.next(of: seal.number) {
            try await check(entry, &chain)
            count += 1
        }
        guard count == seal.count else {
            throw AuditFault(
                seal: seal.number,
                "Seal \(seal.number) is over \(seal.count) rows, but \(count) are there: its last rows were taken out.")
        }
        guard chain.mac(of: seal) == seal.mac else {
            throw AuditFault(
                seal: seal.number, "Seal \(seal.number) was changed: it does not fit its rows and the seal before it.")
        }
        for anchor in anchors where anchor.number == seal.number && anchor.mac != seal.mac {
            throw AuditFault(
                seal: seal.number,
                "Seal \(seal.number) is not the one that the anchor knows: an old copy was put back and went on from there."
            )
        }
        previous = seal.mac
        report.seals += 1
        report.rows += count
        report.lastSeal = seal.number
        report.sealedThrough = seal.through
    }

    private mutating func check(_ entry: AuditEntry, _ chain: inout AuditChain) async throws {
        guard let mark = entry.mark else { return }
        func fault(_ what: String) -> AuditFault {
            AuditFault(seal: mark.seal, row: entry.event.id, "Row \(entry.event.id) of seal \(mark.seal) \(what).")
        }
        guard chain.add(entry.event, digest: mark.digest) == mark.link else {
            throw fault("does not fit: it was changed, or a row was taken out or put in just before it")
        }
        if entry.isErased {
            guard entry.isBlank else { throw fault("has lost its salt and kept what was to be erased with it") }
            guard try await isDeleted(entry.event.accountID) else {
                throw fault("was emptied of client, user agent and name, but its account was not deleted")
            }
            report.erased += 1
        } else if entry.personalDigest != mark.digest {
            throw fault("names another client, user agent or name than when it was sealed")
        }
        note(entry)
    }

    private mutating func note(_ entry: AuditEntry) {
        guard let through = report.sealedThrough, entry.event.at < through - AuditReport.lateness else { return }
        report.late += 1
        report.firstLate = report.firstLate ?? entry.event.id
    }

    /// Whether the account was deleted, which is the one reason for an erased row.
    private mutating func isDeleted(_ account: AccountID?) async throws -> Bool {
        guard let account else { return false }
        if account == lastErased { return true }
        guard try await store.read({ try $0.hasAuditEvent(.deleted, of: account) }) else { return false }
        lastErased = account
        return true
    }

    private mutating func checkEnd() throws {
        report.anchors = 0
        for anchor in anchors {
            guard anchor.number <= report.lastSeal else {
                let end = report.lastSeal == 0 ? "has no seal" : "ends with seal \(report.lastSeal)"
                throw AuditFault(
                    seal: report.lastSeal + 1,
                    "The record \(end), but seal \(anchor.number) was made: its end was cut off, or an old copy put back."
                )
            }
            if anchor.number > report.droppedThrough { report.anchors += 1 }
        }
    }

    private func key(_ id: KeyID, of seal: Int64) throws -> SubKey {
        do {
            return try keys.key(id, for: .auditSeal)
        } catch {
            throw AuditFault(
                seal: seal, "Seal \(seal) was made with the key \(id), which is not here: it cannot be checked.")
        }
    }
}
