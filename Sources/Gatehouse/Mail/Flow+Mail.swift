import Foundation

extension Flow {
    /// Puts a message into the outbox, in this flow's own transaction: it is sent if and only if the flow is committed.
    ///
    /// - Parameter rehearsal: whether all the work is done and nothing is sent, where doing less would tell a stranger
    ///   that there is nobody to send it to.
    /// - Returns: `false` when the site sends no mail; nothing was written then.
    @discardableResult
    func send(_ message: MailMessage, account: AccountID? = nil, rehearsal: Bool = false) throws -> Bool {
        guard means.mail.mailer != nil else { return false }
        let id = UUIDv7(at: now, random: means.random)
        try store.insert(
            OutboxEntry(
                id: id, kind: message.kind, accountID: account,
                sealed: try message.sealed(as: id, with: means, at: now),
                createdAt: now, giveUpAt: now + means.mail.patience, nextAt: now))
        if rehearsal { try store.removeMail(id) } else { hasMail = true }
        return true
    }

    /// Whether one more message of this kind may go to this address now; if so, it is counted.
    ///
    /// Ask before everything that a stranger can cause to be sent, and answer him alike in both cases.
    func mayMail(_ kind: MailMessage.Kind, to address: EmailAddress) throws -> Bool {
        for bucket in means.throttle.mailBuckets(kind: kind, address: address) {
            if try store.admit(bucket, at: now) != nil { return false }
        }
        return true
    }
}

extension MailMessage {
    fileprivate func sealed(as id: UUIDv7, with means: Flow.Means, at now: Timestamp) throws -> [UInt8] {
        let plain = Array(try JSONEncoder().encode(self))
        return try means.keys.seal(plain, for: .outbox, context: id.bytes, at: now, random: means.random)
    }

    /// Reads a stored message.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when its key is missing or it is damaged.
    init(_ entry: OutboxEntry, keys: Keys) throws {
        let plain = try keys.open(entry.sealed, for: .outbox, context: entry.id.bytes)
        self = try JSONDecoder().decode(MailMessage.self, from: Data(plain))
    }
}
