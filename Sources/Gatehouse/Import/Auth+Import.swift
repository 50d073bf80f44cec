extension Auth {
    /// Brings in the accounts of another system, batch by batch, each one transaction.
    ///
    /// A run that was cut off goes on where it ended: the rows that are in are read, compared by their digest and left out.
    /// A source that has changed meanwhile is read from its start, and what is in is reported as there. Hashes that are quick
    /// to guess at are wrapped in one of our own. ``AuthConfiguration/onRegister`` is not asked.
    ///
    /// - Parameters:
    ///   - source: where the rows come from.
    ///   - plan: how they are read.
    ///   - hear: told of each problem and each batch, in the order of the source.
    /// - Throws: ``ImportError``, ``AuthError/unavailable(_:)``, and what `hear` throws, which ends the run.
    public func importAccounts(
        from source: some ImportSource, _ plan: ImportPlan,
        hear: (ImportNews) async throws -> Void = { _ in }
    ) async throws -> ImportReport {
        let pepper = try plan.pepper?.seal(with: keys, at: clock.now(), random: random)
        var run = ImportRun(auth: self, plan: plan, pepper: pepper, mark: plan.mark(of: source.name))
        let rows = try await run.start(source)
        while let batch = try await rows.next() {
            try await run.take(batch, hear: hear)
        }
        return run.report
    }
}
