extension Flow {
    /// Tells the owner of an account that something happened which somebody else may have done.
    ///
    /// The budget of the address holds for every address here: each of these can be caused again and again by a stranger
    /// who knows the password.
    func tell(_ notice: SecurityNotice, _ account: Account, caller: Caller) throws {
        guard canTell(notice, account), let address = account.address, try mayMail(notice.kind, to: address) else {
            return
        }
        let token = try issueToken(.secureAccount, account: account.id, address: address)
        let facts = means.letters.facts(at: now, caller, name: account.nameForMail)
        try send(
            means.letters.security(notice, to: address, facts: facts, secure: token), account: account.id)
    }

    /// Tells of a login from where the account does not know; what is known is only looked up where somebody would be told.
    func tellIfNew(_ caller: Caller, _ account: Account) throws {
        guard canTell(.newDevice, account), try !knows(caller, account) else { return }
        try tell(.newDevice, account, caller: caller)
    }

    private func canTell(_ notice: SecurityNotice, _ account: Account) -> Bool {
        means.mail.mailer != nil && notice.isWanted(means.notices) && account.address != nil
    }

    /// Whether the account knows the browser that logs in, by where it comes from: its IPv4 address or IPv6 network.
    ///
    /// The first login of all is no news to anybody.
    private func knows(_ caller: Caller, _ account: Account) throws -> Bool {
        guard account.lastLoginAt != nil else { return true }
        let known: Set<AuditEvent.Kind> = [.registered, .loggedIn, .confirmed, .sessionIssued]
        return try store.auditEvents(of: account.id, limit: 500).contains { event in
            guard known.contains(event.kind) else { return false }
            let client = IPAddress(utf8: event.client.utf8).map(ClientAddress.init) ?? .unknown
            return client.bucket == caller.address.bucket
        }
    }
}
