extension StoreTransaction {
    /// The session that took this one's place a moment ago, when the same browser sent the same form twice.
    ///
    /// There is nothing that links the two. It is taken for one that the same account began with a credential, in the
    /// last ten seconds, from the same address, in a browser of the same name; whoever asks has just proved the password.
    func successor(of session: Session, caller: Caller, at now: Timestamp) throws -> Session? {
        try sessions(of: session.accountID, at: now).first { other in
            other.id != session.id && now.since(other.createdAt) <= .seconds(10)
                && other.isFresh(at: now, within: .seconds(10), userAgent: caller.userAgent)
                && other.client == caller.address.description
        }
    }
}
