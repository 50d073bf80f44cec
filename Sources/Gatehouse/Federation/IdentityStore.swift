/// Keeps who is who at a provider, and what is under way there.
public protocol IdentityStore {
    /// Stores an identity.
    ///
    /// - Returns: `false`, and nothing changed, when an account has this issuer and subject already.
    func insert(_ identity: LinkedIdentity) throws -> Bool

    /// The identity of this issuer and subject.
    func identity(issuer: String, subject: String) throws -> LinkedIdentity?

    /// The identities of an account, in the order of their linking.
    func identities(of account: AccountID) throws -> [LinkedIdentity]

    /// Notes that an identity signed its owner in.
    func setIdentityUsed(_ id: UUIDv7, at now: Timestamp) throws

    /// Removes an identity from an account.
    ///
    /// - Returns: whether it was there.
    func removeIdentity(_ id: UUIDv7, of account: AccountID) throws -> Bool

    /// Removes all identities of an account.
    func removeIdentities(of account: AccountID) throws

    /// Stores an attempt.
    func insert(_ attempt: StoredAttempt) throws

    /// Uses an attempt up: one statement hands it to exactly one caller, ever, and only to the browser that asked.
    ///
    /// - Returns: `nil` when there is none, it was used, it expired, or it is another provider's or browser's.
    func consumeAttempt(
        _ state: Digest256, provider: ProviderName, browser: Digest256, at now: Timestamp
    ) throws -> StoredAttempt?

    /// Stores an identity that waits; an older one of the same browser is gone.
    func insert(_ waiting: WaitingIdentity) throws

    /// The identity that waits in this browser, without using it up.
    func waitingIdentity(_ browser: Digest256, at now: Timestamp) throws -> WaitingIdentity?

    /// Uses up the identity that waits in this browser: one statement hands it to exactly one caller, ever.
    func consumeWaitingIdentity(_ browser: Digest256, at now: Timestamp) throws -> WaitingIdentity?

    /// Notes which session at a provider a session began with.
    func insert(_ session: ProviderSession) throws

    /// Notes that a session took another's place.
    func moveProviderSession(from old: Digest256, to new: Digest256) throws

    /// Removes and hands back what began at this provider: all of the subject's, or of one session there.
    func takeProviderSessions(
        issuer: String, subject: String?, providerSession: String?
    ) throws -> [ProviderSession]

    /// Notes that a logout token was used.
    ///
    /// - Returns: `false` when it was used before.
    func useLogOutToken(_ id: Digest256, until end: Timestamp) throws -> Bool

    /// Deletes what expired, at most `limit` of each kind.
    ///
    /// - Returns: how many rows were deleted.
    func deleteExpiredProviderRows(at now: Timestamp, limit: Int) throws -> Int
}
