import Logging

extension Auth {
    /// How often sightings and refusals are written.
    static let flushInterval: Duration = .seconds(60)

    /// How many expired rows one transaction deletes, so that no request waits long for the writer.
    static let sweepBatch = 500

    /// Does what must be done beside requests until the task is cancelled: watches the store for changes by other
    /// processes, writes sightings and refusals, deletes expired rows.
    ///
    /// Without it everything stays correct, but every request reads the database and sessions look idle sooner.
    package func runUpkeep() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let store = store
            group.addTask { try await store.watch() }
            group.addTask { try await self.flushRepeatedly() }
            try await group.next()
            group.cancelAll()
        }
    }

    private func flushRepeatedly() async throws {
        while !Task.isCancelled {
            try await Task.sleep(for: Auth.flushInterval)
            await flush()
            await sweep()
        }
    }

    /// Writes what is kept in memory: when sessions were last seen, and refusals.
    ///
    /// Called once more at the end.
    package func flush() async {
        let seen = cache.drainSeen()
        let refusals = ledger.drain(random: random)
        guard !seen.isEmpty || !refusals.isEmpty else { return }
        do {
            try await store.write { store in
                try store.touch(seen)
                for event in refusals { try store.merge(event) }
            }
        } catch {
            cache.restore(seen)
            ledger.restore(refusals)
            logger.warning("sightings and refusals could not be written", metadata: ["error": "\(error)"])
        }
    }

    /// Deletes what expired, batch by batch.
    package func sweep() async {
        let now = clock.now()
        do {
            while !Task.isCancelled {
                let deleted = try await store.write { store in
                    try store.deleteExpiredSessions(at: now, limit: Auth.sweepBatch)
                        + store.deleteExpiredDevices(at: now, limit: Auth.sweepBatch)
                        + store.deleteBuckets(untouchedSince: now - .hours(24), limit: Auth.sweepBatch)
                }
                if deleted == 0 { return }
            }
        } catch {
            logger.warning("expired rows could not be deleted", metadata: ["error": "\(error)"])
        }
    }
}
