/// Keeps one-time tokens by the digest of their secret.
public protocol OneTimeTokenStore {
    /// Stores a token; an older one with the same purpose and scope dies.
    func insert(_ token: OneTimeToken) throws

    /// The token of this digest and purpose that has not expired, without using it up.
    func oneTimeToken(_ id: Digest256, purpose: OneTimePurpose, at now: Timestamp) throws -> OneTimeToken?

    /// Uses a token up: one statement hands it to exactly one caller, ever.
    ///
    /// - Returns: `nil` when there is none, it was used, it expired, or it is for something else.
    func consume(_ id: Digest256, purpose: OneTimePurpose, at now: Timestamp) throws -> OneTimeToken?

    /// Counts a try at the newest live code of this purpose and browser, in one statement.
    ///
    /// - Returns: the token, to compare what was typed with its code; `nil` when there is none or all tries are used up.
    func countCodeTry(purpose: OneTimePurpose, browser: Digest256, at now: Timestamp) throws -> OneTimeToken?

    /// Gives a token whose code was right another secret, and takes its code away, in one statement.
    ///
    /// - Returns: whether it still had its code; `false` means that another request was first.
    func exchange(_ id: Digest256, for new: Digest256) throws -> Bool

    /// Ends the tokens of an account; those for recovery only when asked to.
    func endOneTimeTokens(of account: AccountID, recoveryToo: Bool) throws

    /// Ends the tokens for recovery of an account that were made at this time or later.
    func endRecoveryTokens(of account: AccountID, since time: Timestamp) throws

    /// Deletes expired tokens, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteExpiredOneTimeTokens(at now: Timestamp, limit: Int) throws -> Int
}
