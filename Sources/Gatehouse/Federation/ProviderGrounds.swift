/// What a session is begun on that a provider's word leads to.
struct ProviderGrounds: Sendable {
    let provider: ProviderName
    let issuer: String
    let subject: String
    let providerSession: String?
    let remember: Bool
    let replacing: Digest256?

    init(_ said: ProviderIdentity, _ attempt: StoredAttempt, replacing: Digest256?) {
        provider = attempt.provider
        issuer = said.issuer
        subject = said.subject
        providerSession = said.providerSession
        remember = attempt.remember
        self.replacing = replacing
    }

    init(_ waiting: WaitingIdentity, replacing: Digest256?) {
        provider = waiting.provider
        issuer = waiting.issuer
        subject = waiting.subject
        providerSession = waiting.providerSession
        remember = waiting.remember
        self.replacing = replacing
    }
}

extension Flow {
    /// Begins a session through the one issuer, and notes which session at the provider it belongs to.
    func begin(
        for account: Account, _ grounds: ProviderGrounds, _ issuer: SessionIssuer, caller: Caller
    ) throws -> NewSession {
        for bucket in means.throttle.providerBuckets(address: caller.address) { try store.takeBack(bucket) }
        let session = try issuer.issue(
            for: account,
            SessionIssuer.Grounds(
                event: .loggedIn, detail: "provider \(grounds.provider)", remember: grounds.remember,
                replacing: grounds.replacing),
            caller: caller, in: self)
        try store.insert(
            ProviderSession(
                session: session.session.id, device: session.deviceToken?.device, accountID: account.id,
                issuer: grounds.issuer, subject: grounds.subject, providerSession: grounds.providerSession,
                expiresAt: max(session.session.expiresAt, session.deviceToken?.expiresAt ?? session.session.expiresAt)
            ))
        return session
    }

    /// Makes an identity a way into an account, and tells its owner.
    ///
    /// - Returns: `false` when it belongs to another account.
    func link(_ identity: LinkedIdentity, to account: Account, caller: Caller) throws -> Bool {
        guard try store.insert(identity) else {
            return try store.identity(issuer: identity.issuer, subject: identity.subject)?.accountID == account.id
        }
        try record(
            .identityLinked, account: account.id, caller: caller, name: account.username,
            detail: identity.provider.description)
        return true
    }

    /// Gives an account back to the owner of its address, of which nobody had shown before that it is theirs.
    ///
    /// Whoever made it may have been somebody else, so all that could let them in again ends: password, sessions, devices,
    /// links, changes under way and identities.
    func reclaim(_ account: Account, _ address: EmailAddress, caller: Caller) throws -> Account {
        try setPassword(PasswordHasher.unusable, of: account.id)
        try store.endOneTimeTokens(of: account.id, recoveryToo: true)
        try store.removeIdentities(of: account.id)
        guard try store.setAddressVerified(address, of: account.id, at: now),
            let reclaimed = try store.account(account.id)
        else { throw AuthError.waitingGone }
        try record(.reclaimed, account: account.id, caller: caller, name: account.username)
        return reclaimed
    }

    /// The identity that a waiting one becomes.
    func identity(_ waiting: WaitingIdentity, of account: AccountID) -> LinkedIdentity {
        LinkedIdentity(
            id: UUIDv7(at: now, random: means.random), accountID: account, provider: waiting.provider,
            issuer: waiting.issuer, subject: waiting.subject, label: waiting.label, createdAt: now, usedAt: now)
    }
}
