extension Flow {
    /// Tells the owner of an account something, at its address of now.
    ///
    /// An address that was confirmed is always told. At any other there may be a stranger, so it has its budget.
    func notify(
        _ account: Account, _ kind: MailMessage.Kind, _ letter: (EmailAddress) throws -> MailMessage
    ) throws {
        guard means.mail.mailer != nil, let address = account.address else { return }
        if account.emailVerifiedAt == nil, try !mayMail(kind, to: address) { return }
        try send(letter(address), account: account.id)
    }

    /// Tells that there is a new password, with the link that ends everything.
    func tellPasswordChanged(_ account: Account, caller: Caller) throws {
        try notify(account, .passwordChanged) { address in
            let token = try issueToken(.secureAccount, account: account.id, address: address)
            let facts = means.letters.facts(at: now, caller, name: account.nameForMail)
            return try means.letters.passwordChanged(to: address, facts: facts, secure: token)
        }
    }
}
