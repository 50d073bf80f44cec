import Logging

extension Auth {
    /// How often sightings and refusals are written.
    static let flushInterval: Duration = .seconds(60)

    /// How often counts that are kept beside the metrics are handed to them.
    static let reportInterval: Duration = .seconds(10)

    /// How many expired rows one transaction deletes, so that no request waits long for the writer.
    static let sweepBatch = 500

    /// How many sightings one transaction writes, for the same reason.
    static let sightingBatch = 1000

    /// How many refusals one transaction writes, for the same reason.
    static let refusalBatch = 500

    /// Does what must be done beside requests until the task is cancelled: watches the store for changes by other
    /// processes, writes sightings and refusals, deletes expired rows, delivers mail, seals the record.
    ///
    /// Without it everything stays correct, but every request reads the database, sessions look idle sooner, and mail waits.
    package func runUpkeep() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let store = store
            group.addTask { try await store.watch() }
            group.addTask { await self.flushRepeatedly() }
            group.addTask { await self.ringRepeatedly() }
            group.addTask { await self.every(Auth.reportInterval) { await $0.report() } }
            group.addTask { await self.deliverRepeatedly() }
            if self.configuration.audit.isSealed {
                group.addTask { await self.every(Auth.sealInterval) { await $0.sealRecord() } }
                group.addTask {
                    await self.dropOldRecord()
                    await self.every(Auth.dropInterval) { await $0.dropOldRecord() }
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func flushRepeatedly() async {
        await every(Auth.flushInterval) { auth in
            await auth.flush()
            await auth.sweep()
            auth.reloadKeys()
        }
    }

    /// Works again and again until the task is cancelled.
    private func every(_ interval: Duration, _ work: @Sendable (Auth) async -> Void) async {
        while (try? await Task.sleep(for: interval)) != nil {
            await work(self)
        }
    }

    /// Writes what is kept in memory: when sessions were last seen, refusals, and failures that were gathered.
    ///
    /// Called once more at the end.
    package func flush() async {
        await writeRefusals()
        await writeSightings()
        await lookForSpray()
    }

    private func writeRefusals() async {
        let random = random
        var waiting = ledger.drain(random: random)
        while !waiting.isEmpty {
            let batch = Array(waiting.suffix(Auth.refusalBatch))
            do {
                try await store.write { store in
                    for event in batch { try store.append(event, salt: random.bytes(AuditEntry.saltLength)) }
                }
            } catch {
                ledger.restore(waiting)
                logger.warning("refusals could not be written", metadata: ["error": "\(error)"])
                return
            }
            waiting.removeLast(batch.count)
        }
    }

    private func writeSightings() async {
        var waiting = Array(cache.drainSeen())
        while !waiting.isEmpty {
            let batch = Dictionary(uniqueKeysWithValues: waiting.suffix(Auth.sightingBatch))
            do {
                try await store.write { try $0.touch(batch) }
            } catch {
                cache.restore(Dictionary(uniqueKeysWithValues: waiting))
                logger.warning("sightings could not be written", metadata: ["error": "\(error)"])
                return
            }
            waiting.removeLast(batch.count)
        }
    }

    /// Takes up keys that were added to their file meanwhile.
    private func reloadKeys() {
        do {
            try keys.reload()
        } catch {
            logger.error("the keys cannot be read again; the ones known stay in use", metadata: ["error": "\(error)"])
        }
    }

    /// Deletes what expired, batch by batch.
    package func sweep() async {
        let (now, keepsFailed) = (clock.now(), configuration.mail.keepsFailed)
        let oldestFailure = now.minute - (SprayWatch.hours + 1) * 60
        let oldestUse = now - configuration.throttle.knownDeviceLifetime
        do {
            while !Task.isCancelled {
                let deleted = try await store.write { store in
                    try store.deleteExpiredSessions(at: now, limit: Auth.sweepBatch)
                        + store.deleteExpiredDevices(at: now, limit: Auth.sweepBatch)
                        + store.deleteBuckets(untouchedSince: now - .hours(24), at: now, limit: Auth.sweepBatch)
                        + store.deleteKnownDevices(unusedSince: oldestUse, limit: Auth.sweepBatch)
                        + store.deleteFailures(before: oldestFailure, limit: Auth.sweepBatch)
                        + store.deleteExpiredOneTimeTokens(at: now, limit: Auth.sweepBatch)
                        + store.deleteExpiredProviderRows(at: now, limit: Auth.sweepBatch)
                        + store.deleteFailedMail(before: now - keepsFailed, limit: Auth.sweepBatch)
                }
                if deleted == 0 { return }
            }
        } catch {
            logger.warning("expired rows could not be deleted", metadata: ["error": "\(error)"])
        }
    }
}
