extension SessionIssuer {
    /// Stores a session on a guarded host for a login that is live.
    ///
    /// It lasts no longer than the login, and ends the one that the same login had on this host. It is not counted among
    /// the account's sessions: it is a part of one.
    func issue(
        _ host: String, under parent: LoadedSession, caller: Caller, in flow: Flow
    ) throws -> NewSession {
        let (account, login) = (parent.account, parent.session)
        guard account.status == .active else { throw AuthError.accountDisabled }
        if try flow.store.endSession(of: login.id, on: host) { try flow.store.revoke(account.id) }
        let token = SessionToken(random: random)
        let session = Session(
            id: token.digest, accountID: account.id, createdAt: flow.now, expiresAt: login.expiresAt,
            lastSeenAt: flow.now, provedAt: login.provedAt, isRemembered: login.isRemembered,
            userAgent: caller.userAgent, client: caller.address.description, credentialStamp: login.credentialStamp,
            guarded: GuardedSession(parent: login.id, host: host))
        try flow.store.insert(session)
        try flow.record(.handedOver, account: account.id, caller: caller, name: account.username, detail: host)
        return NewSession(session: session, account: account, token: token.value, deviceToken: nil, knownDevice: nil)
    }
}
