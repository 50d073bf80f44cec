extension StoreTransaction {
    /// The session that took this one's place a moment ago, when the same browser sent the same form twice.
    ///
    /// There is nothing that links the two. It is taken for one that the same account began with a credential, in the
    /// last ten seconds, from the same address, in a browser of the same name; whoever asks has just proved the password.
    func successor(of session: Session, caller: Caller, at now: Timestamp) throws -> Session? {
        try justProved(session.accountID, caller: caller, besides: session.id, at: now)
    }

    /// The session of the account that began with a credential in the last ten seconds, from the caller's address, in a
    /// browser of the caller's name.
    func justProved(
        _ account: AccountID, caller: Caller, besides own: Digest256? = nil, at now: Timestamp
    ) throws -> Session? {
        try sessions(of: account, at: now).first { other in
            other.id != own && now.since(other.createdAt) <= .seconds(10)
                && other.isFresh(at: now, within: .seconds(10), userAgent: caller.userAgent)
                && other.client == caller.address.description
        }
    }
}
