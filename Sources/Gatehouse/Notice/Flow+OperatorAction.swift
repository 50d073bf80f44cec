extension Flow {
    /// Tells the owner of an account what whoever runs the site did to it; not from where, which is nobody's business.
    ///
    /// Call it before the account is deleted.
    func tellOwner(_ action: OperatorAction, of id: AccountID) throws {
        guard means.notices.operatorActions, let account = try store.account(id) else { return }
        try notify(account, .operatorAction) { address in
            let letters = means.letters
            let facts = letters.facts(at: now, name: account.nameForMail)
            guard case .resetLinkMade = action else {
                return try letters.operatorAction(action, to: address, facts: facts)
            }
            let token = try issueToken(
                .secureAccount, account: id, address: address, detail: MailMessage.Kind.operatorAction.name)
            return try letters.resetLinkMade(to: address, facts: facts, secure: token)
        }
    }
}
