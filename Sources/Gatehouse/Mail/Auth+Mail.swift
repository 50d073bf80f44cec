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

    /// Puts a message into the outbox that says no more than that mail arrives.
    ///
    /// - Returns: `false` when the site sends no mail.
    package func sendTestMail(to recipient: EmailAddress) async throws -> Bool {
        let name = configuration.siteName
        let message = try MailMessage(
            "test", to: recipient, subject: "Mail from \(name) arrives",
            body: MailBody([
                .text("This message was sent to see whether mail from \(name) arrives. It does."),
                .link("The site", url: publicURL.origin + "/"),
                .note("Somebody who manages \(name) asked for it. There is nothing to do."),
            ]))
        return try await write { flow in try flow.send(message) }
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
