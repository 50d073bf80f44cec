extension Flow {
    /// Tells the owner of an account that browsers it does not know were stopped there, and what to do.
    ///
    /// The work is the same where there is no account, or none that can be told: the difference would tell whoever guesses.
    /// No policy turns it off, because the owner may be the one who is kept waiting.
    func tellPaused(_ account: Account?, key: [UInt8], caller: Caller) throws {
        guard means.mail.mailer != nil else { return }
        let owner = account?.status == .active ? account : nil
        let address = try owner?.address ?? EmailAddress.nobody(typed: key)
        guard try mayMail(.signInPaused, to: address) else { return }
        let facts = means.letters.facts(at: now, caller, name: owner?.nameForMail)
        try send(
            means.letters.signInPaused(to: address, lastTry: facts), account: owner?.id,
            rehearsal: owner?.address == nil)
    }
}

extension EmailAddress {
    /// An address that nobody has (RFC 2606, section 2), for mail that is written and not sent: one for each name typed.
    fileprivate static func nobody(typed key: [UInt8]) throws -> EmailAddress {
        try EmailAddress(Hex.encode(Digest256(of: key).bytes.prefix(16)) + "@nobody.invalid")
    }
}

extension MailMessage.Kind {
    /// Tells that browsers which an account does not know were stopped there.
    public static let signInPaused: Self = "sign_in_paused"
}
