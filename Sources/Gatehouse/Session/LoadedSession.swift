/// A session together with the account it belongs to: what a request needs to know about who sends it.
///
/// A class, because requests hand it on many times: a copy is one reference and not two dozen.
public final class LoadedSession: Sendable {
    /// The session.
    public let session: Session

    /// Its account, with the roles of now.
    public let account: Account

    /// Joins the two.
    public init(session: Session, account: Account) {
        self.session = session
        self.account = account
    }

    /// Whether it still answers: account active, credential unchanged, neither idle nor over its absolute limit.
    func isLive(at now: Timestamp, lastSeen: Timestamp, policy: SessionPolicy) -> Bool {
        account.status == .active
            && account.credentialStamp == session.credentialStamp
            && now < session.expiresAt
            && now.since(lastSeen) <= policy.limits(for: account).idle
    }
}
