import Logging

extension Auth {
    /// Delivers mail whenever somebody rings and every now and then, until cancelled.
    func deliverRepeatedly() async {
        let rings = mailBell.rings()
        await deliverDueMail()
        for await _ in rings { await deliverDueMail() }
    }

    /// Rings for what other processes wrote and for what is to be tried again.
    func ringRepeatedly() async {
        while (try? await Task.sleep(for: configuration.mail.pollInterval)) != nil { mailBell.ring() }
    }

    /// Sends what is due, until nothing is.
    ///
    /// When the calling task is cancelled, what is on its way is finished and nothing more is begun.
    package func deliverDueMail() async {
        guard let mailer = configuration.mail.mailer else { return }
        while !Task.isCancelled {
            // Not a child task, so that cancelling the caller does not cut a message off.
            let batch = Task { try await self.deliverBatch(with: mailer) }
            do {
                guard try await batch.value > 0 else { return }
            } catch {
                logger.warning("the outbox cannot be reached", metadata: ["error": "\(error)"])
                return
            }
        }
    }

    private func deliverBatch(with mailer: any Mailer) async throws -> Int {
        let (now, policy) = (clock.now(), configuration.mail)
        // Looking first spares the writer: most of the time there is nothing.
        guard try await store.read({ try $0.hasDueMail(at: now) }) else { return 0 }
        let claim = UUIDv7(at: now, random: random)
        let entries = try await store.write { store in
            try store.claimMail(claim, until: now + policy.claimLimit, at: now, limit: policy.parallel)
        }
        await withTaskGroup { group in
            for entry in entries { group.addTask { await self.deliver(entry, claim: claim, with: mailer) } }
        }
        return entries.count
    }

    private func deliver(_ entry: OutboxEntry, claim: UUIDv7, with mailer: any Mailer) async {
        do {
            try await hand(entry, to: mailer)
        } catch {
            await settle(entry, claim: claim, MailError(error))
            return
        }
        metrics.count(.delivered)
        do {
            try await store.write { try $0.removeMail(entry.id) }
        } catch {
            // It will be sent once more when the claim has run out.
            logger.warning("a message was delivered and could not be removed", metadata: ["error": "\(error)"])
        }
    }

    private func hand(_ entry: OutboxEntry, to mailer: any Mailer) async throws {
        let message = try MailMessage(entry, keys: keys)
        try await mailer.send(
            OutgoingMail(id: entry.id, message: message, createdAt: entry.createdAt, site: publicURL))
    }

    /// Plans the next try, or gives the message up and writes that into the record.
    private func settle(_ entry: OutboxEntry, claim: UUIDv7, _ error: MailError) async {
        let next = clock.now() + configuration.mail.wait(afterTries: entry.attempts)
        let isOver = error.isPermanent || next > entry.giveUpAt
        metrics.count(isOver ? .givenUp : .postponed)
        logger.warning(
            isOver ? "a message was given up" : "a message could not be sent yet",
            metadata: [
                "kind": "\(entry.kind)", "mail": "\(entry.id)", "tries": "\(entry.attempts)", "error": "\(error)",
            ])
        do {
            try await write { flow in
                guard isOver else {
                    _ = try flow.store.postponeMail(entry.id, claim: claim, until: next, error: error.reason)
                    return
                }
                guard try flow.store.failMail(entry.id, claim: claim, at: flow.now, error: error.reason) else { return }
                try flow.record(
                    .mailFailed, account: entry.accountID, caller: .console,
                    detail: "\(entry.kind), \(entry.attempts) tries")
            }
        } catch {
            logger.warning("the outbox cannot be written", metadata: ["error": "\(error)"])
        }
    }
}

extension MailError {
    /// Any error of a mailer: what is not ours may pass.
    fileprivate init(_ error: any Error) {
        switch error {
        case let error as MailError: self = error
        case let error as AuthError: self = .temporary(error.reason)
        default: self = .temporary("\(type(of: error))")
        }
    }
}
