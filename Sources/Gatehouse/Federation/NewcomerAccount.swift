/// An account that is about to be made for a waiting identity.
struct NewcomerAccount: Sendable {
    let waiting: WaitingIdentity
    let name: Username
    let showsName: Bool
    let isStored: Bool
    let hook: AuthConfiguration.RegistrationHook?
}

extension Flow {
    /// Makes the account, with the identity as its one way in.
    func make(_ new: NewcomerAccount, caller: Caller) throws -> Account {
        let waiting = new.waiting
        if new.isStored {
            guard let stored = try store.consumeWaitingIdentity(waiting.browser, at: now), stored == waiting else {
                throw AuthError.waitingGone
            }
        }
        let email = waiting.isEmailProved ? waiting.email : nil
        let account = try NewAccount.insert(
            new.name, email: email, isEmailVerified: email != nil, random: means.random, in: self)
        try new.hook?(store, account, [:])
        try record(
            .registered, account: account.id, caller: caller, name: new.showsName ? account.username : "",
            detail: "provider \(waiting.provider)")
        guard try link(identity(waiting, of: account.id), to: account, caller: caller) else {
            throw AuthError.identityTaken
        }
        if email == nil, let proposed = waiting.email, means.mail.mailer != nil {
            try askForAddress(proposed, for: account.id, browser: nil, caller: caller)
        }
        return account
    }
}
