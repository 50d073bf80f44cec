import Logging

extension Auth {
    /// How often rows are sealed.
    static let sealInterval: Duration = .seconds(5)

    /// How often old seals are dropped.
    static let dropInterval: Duration = .hours(1)

    /// How many old rows one transaction deletes, so that no request waits long for the writer.
    static let dropBatch = 500

    /// Seals what has settled, notes the newest seal outside the database, and says so in the log.
    ///
    /// Several servers may do it; only one at a time seals.
    package func sealRecord() async {
        let (clock, keys) = (clock, keys)
        do {
            var newest = try await store.read { try $0.newestSeal() }
            while !Task.isCancelled, try await hasSettledRows() {
                let sealed = try await store.write { store in
                    let now = clock.now()
                    return try AuditSealer(key: keys.current(.auditSeal, at: now)).seal(in: store, at: now)
                }
                guard let seal = sealed else { break }
                newest = seal
                logger.info(
                    "the record is sealed", metadata: ["seal": "\(AuditAnchor(seal))", "rows": "\(seal.count)"])
                guard seal.count == AuditSealer.batch else { break }
            }
            try await keepAnchor(newest)
        } catch {
            logger.error("the record could not be sealed", metadata: ["error": "\(error)"])
        }
    }

    /// Drops the seals that are older than the record is kept, and their rows.
    package func dropOldRecord() async {
        guard let retention = configuration.audit.retention else { return }
        do {
            let count = try await dropRecord(before: clock.now() - retention)
            if count > 0 { logger.info("old rows of the record were dropped", metadata: ["rows": "\(count)"]) }
        } catch {
            logger.warning("old rows of the record could not be dropped", metadata: ["error": "\(error)"])
        }
    }

    /// Drops the seals made before this time, and their rows, behind a signed checkpoint.
    ///
    /// The newest seal always stays.
    ///
    /// - Returns: how many rows and seals were deleted.
    /// - Throws: ``AuthError/unavailable(_:)``.
    @discardableResult
    public func dropRecord(before oldest: Timestamp) async throws -> Int {
        let (clock, keys) = (clock, keys)
        let checkpoint = try await store.write { store in
            let now = clock.now()
            return try AuditSealer(key: keys.current(.auditSeal, at: now)).moveCheckpoint(
                to: oldest, in: store, at: now)
        }
        guard let checkpoint else { return 0 }
        var total = 0
        while !Task.isCancelled {
            let count = try await store.write { try $0.dropAudit(through: checkpoint.seal, limit: Auth.dropBatch) }
            guard count > 0 else { break }
            total += count
        }
        return total
    }

    /// Looks at the whole record: whether every row and seal is as it was when it was sealed.
    ///
    /// It takes memory for a few hundred rows, whatever the length. The anchor file is looked at too, if there is one.
    ///
    /// - Parameter anchors: seals that somebody remembers, from the log for example.
    /// - Throws: ``AuthError/unavailable(_:)`` when the store does not answer, or the anchor file cannot be read.
    public func verifyRecord(anchors: [AuditAnchor] = []) async throws -> AuditReport {
        let noted = try anchorFile()?.load()
        var verifier = AuditVerifier(store: store, keys: keys, anchors: anchors + (noted.map { [$0] } ?? []))
        return try await verifier.run()
    }

    private func anchorFile() throws -> AuditAnchorFile? {
        if let path = configuration.audit.anchorFile { return AuditAnchorFile(path: path) }
        return try configuration.keys.file(for: store).map { AuditAnchorFile(path: $0.path + ".anchor") }
    }

    private func hasSettledRows() async throws -> Bool {
        let until = clock.now() - AuditSealer.settling
        return try await store.read { try !$0.unsealedEntries(until: until, limit: 1).isEmpty }
    }

    /// Notes the newest seal, unless the record does not have what was noted before: then that must not be forgotten.
    private func keepAnchor(_ newest: AuditSeal?) async throws {
        guard let file = try anchorFile() else { return }
        guard let noted = try file.load() else {
            if let newest { try file.save(AuditAnchor(newest)) }
            return
        }
        guard noted != newest.map(AuditAnchor.init) else { return }
        let isThere = try await store.read { store in
            if let dropped = try store.auditCheckpoint(), dropped.seal >= noted.number { return true }
            return try store.seals(after: noted.number - 1, limit: 1).first.map(AuditAnchor.init) == noted
        }
        guard isThere, let newest else {
            logger.error(
                "the record does not have the seal that was noted last: its end was cut off, or an old copy put back",
                metadata: ["seal": "\(noted)", "file": "\(file.path)"])
            return
        }
        guard newest.number > noted.number else { return }
        try file.save(AuditAnchor(newest))
    }
}
