extension Flow {
    /// Tells the owner of an account that something happened which somebody else may have done.
    ///
    /// The budget of the address holds for every address here: each of these can be caused again and again by a stranger
    /// who knows the password.
    func tell(_ notice: SecurityNotice, _ account: Account, caller: Caller) throws {
        guard canTell(notice, account), let address = account.address, try mayMail(notice.kind, to: address) else {
            return
        }
        let token = try issueToken(
            .secureAccount, account: account.id, address: address, detail: notice.kind.name)
        let facts = means.letters.facts(at: now, caller, name: account.nameForMail)
        try send(
            means.letters.security(notice, to: address, facts: facts, secure: token), account: account.id)
    }

    /// Tells of a login in a browser that the account does not know; the first login of all is no news to anybody.
    ///
    /// A form sent twice at once is one login: the second one comes without the cookie that the first one's answer brings.
    func tellNewDevice(_ caller: Caller, _ account: Account) throws {
        guard canTell(.newDevice, account), account.lastLoginAt != nil else { return }
        guard try store.justProved(account.id, caller: caller, at: now) == nil else { return }
        try tell(.newDevice, account, caller: caller)
    }

    private func canTell(_ notice: SecurityNotice, _ account: Account) -> Bool {
        means.mail.mailer != nil && notice.isWanted(means.notices) && account.address != nil
    }
}
