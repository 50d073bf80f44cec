/// One run of an import.
struct ImportRun {
    let auth: Auth
    let plan: ImportPlan
    let pepper: SealedPepper?
    let mark: Digest256
    private(set) var report = ImportReport()
    private var trail = ImportTrail()

    init(auth: Auth, plan: ImportPlan, pepper: SealedPepper?, mark: Digest256) {
        (self.auth, self.plan, self.pepper, self.mark) = (auth, plan, pepper, mark)
    }

    /// Goes over the rows that an earlier run has done.
    mutating func start(_ source: some ImportSource) async throws -> ImportChunks {
        let mark = mark
        let chunks = ImportChunks(try await source.rows())
        guard !plan.startsAgain, let position = try await auth.store.read({ try $0.importPosition(of: mark) }) else {
            return chunks
        }
        while trail.rows < position.rows {
            let left = Int(clamping: position.rows - trail.rows)
            guard let rows = try await chunks.next(atMost: left) else { break }
            for row in rows { trail.add(row) }
        }
        guard trail.position == position else {
            trail = ImportTrail()
            return ImportChunks(try await source.rows())
        }
        (report.rows, report.skipped) = (trail.rows, trail.rows)
        return chunks
    }

    /// Brings in one batch.
    mutating func take(_ rows: [ImportRow], hear: (ImportNews) async throws -> Void) async throws {
        for row in rows { trail.add(row) }
        let batch = try ImportBatch(
            rows, plan, auth.hasher, pepper: pepper, auth.configuration.identifiers, now: auth.clock.now(),
            random: auth.random)
        let hashes = plan.isDryRun ? batch.entries.map { _ in nil } : try await finish(batch.entries)
        let conflicts = try await store(batch.entries, hashes)
        count(batch, conflicts)
        for problem in problems(batch, conflicts) { try await hear(.problem(problem)) }
        try await hear(.progress(report))
    }

    /// Computes what must be wrapped, as many at once as hashing threads can use.
    private func finish(_ entries: [ImportBatch.Entry]) async throws -> [String?] {
        let (hasher, width) = (auth.hasher, auth.configuration.passwords.placesPerClient)
        return try await withThrowingTaskGroup(of: (Int, String).self) { group in
            var hashes = [String?](repeating: nil, count: entries.count)
            for (place, entry) in entries.enumerated() {
                guard let adoption = entry.adoption else { continue }
                guard adoption.isWrapped else {
                    hashes[place] = try await hasher.finish(adoption, for: .unknown)
                    continue
                }
                if place >= width, let (done, hash) = try await group.next() { hashes[done] = hash }
                group.addTask { (place, try await hasher.finish(adoption, for: .unknown)) }
            }
            for try await (done, hash) in group { hashes[done] = hash }
            return hashes
        }
    }

    /// Stores the batch and how far the run has come, in one transaction; a dry run takes it back.
    private func store(_ entries: [ImportBatch.Entry], _ hashes: [String?]) async throws -> [AccountConflict?] {
        let (mark, position, format, isDry) = (mark, trail.position, plan.format, plan.isDryRun)
        do {
            return try await auth.write { flow in
                var conflicts: [AccountConflict?] = []
                for (entry, hash) in zip(entries, hashes) {
                    conflicts.append(try flow.insert(entry.account, hash: hash))
                }
                if isDry { throw TakenBack(conflicts: conflicts) }
                let made = conflicts.count { $0 == nil }
                if made > 0 {
                    try flow.record(
                        .imported, account: nil, caller: .console, detail: "\(made) accounts from \(format.rawValue)")
                }
                try flow.store.setImportPosition(position, of: mark, at: flow.now)
                return conflicts
            }
        } catch let dry as TakenBack {
            return dry.conflicts
        }
    }

    /// What a dry run would have done.
    private struct TakenBack: Error {
        let conflicts: [AccountConflict?]
    }

    private mutating func count(_ batch: ImportBatch, _ conflicts: [AccountConflict?]) {
        report.rows = trail.rows
        report.bad += Int64(batch.problems.count { $0.kind == .bad })
        for (entry, conflict) in zip(batch.entries, conflicts) {
            guard conflict == nil else {
                report.duplicates += 1
                continue
            }
            report.imported += 1
            if entry.adoption == nil { report.withoutPassword += 1 }
            if entry.adoption?.isWrapped == true { report.wrapped += 1 }
        }
    }

    /// The problems of the batch in the order of its lines.
    private func problems(_ batch: ImportBatch, _ conflicts: [AccountConflict?]) -> [ImportProblem] {
        let duplicates = zip(batch.entries, conflicts).compactMap { entry, conflict -> ImportProblem? in
            guard let conflict else { return nil }
            let what = conflict == .username ? "the user name" : "the mail address"
            return ImportProblem(line: entry.account.line, kind: .duplicate, reason: "\(what) belongs to an account")
        }
        let lost = Set(duplicates.map(\.line))
        return (batch.problems.filter { !lost.contains($0.line) } + duplicates).sorted { $0.line < $1.line }
    }
}
