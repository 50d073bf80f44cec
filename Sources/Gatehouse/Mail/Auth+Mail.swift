extension Auth {
    /// Whether this site sends mail.
    public var canSendMail: Bool { configuration.mail.mailer != nil }

    /// A message that waits or was given up, with what can be read of it.
    package struct QueuedMail: Sendable {
        /// The stored row.
        package let entry: OutboxEntry
        /// The address it goes to; `nil` when the key is missing that it was sealed with.
        package let recipient: EmailAddress?
    }

    /// The messages that wait or were given up, after this one, at most `limit`.
    package func queuedMail(after id: UUIDv7? = nil, limit: Int) async throws -> [QueuedMail] {
        let entries = try await store.read { try $0.mail(after: id, limit: limit) }
        return entries.map { QueuedMail(entry: $0, recipient: (try? MailMessage($0, keys: keys))?.recipient) }
    }

    /// Lets messages be tried at once, also what was given up; what is on its way is left alone.
    ///
    /// - Returns: how many will be tried.
    package func retryMail(_ ids: [UUIDv7]) async throws -> Int {
        let (now, patience) = (clock.now(), configuration.mail.patience)
        let count = try await store.write { store in
            try ids.count { try store.retryMail($0, at: now, giveUpAt: now + patience) }
        }
        mailBell.ring()
        return count
    }
}
