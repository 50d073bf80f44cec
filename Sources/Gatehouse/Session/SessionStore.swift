/// Keeps sessions by the digest of their cookie.
public protocol SessionStore {
    /// Stores a new session.
    func insert(_ session: Session) throws

    /// The session with this identifier and its account, whatever their state; liveness is judged by the caller.
    func session(_ id: Digest256) throws -> LoadedSession?

    /// The sessions of the account that are not past their absolute limit, newest first, without those on guarded hosts.
    func sessions(of account: AccountID, at now: Timestamp) throws -> [Session]

    /// Ends one session, and those on guarded hosts that came from it.
    ///
    /// - Returns: whose it was, or `nil` when there was none.
    func endSession(_ id: Digest256) throws -> AccountID?

    /// Ends the session on a guarded host that came from this login.
    ///
    /// - Returns: whether there was one.
    func endSession(of login: Digest256, on host: String) throws -> Bool

    /// Ends the sessions of the account, all but `kept` and those on guarded hosts that came from it.
    ///
    /// - Returns: how many ended, without those on guarded hosts.
    func endSessions(of account: AccountID, except kept: Digest256?) throws -> Int

    /// Ends the sessions that were born from or with this device.
    func endSessions(of device: DeviceID) throws

    /// Notes when sessions were last used. A session never moves back in time.
    func touch(_ lastSeen: [Digest256: Timestamp]) throws

    /// Deletes sessions past their absolute limit, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteExpiredSessions(at now: Timestamp, limit: Int) throws -> Int
}
