extension AuthError {
    /// The identity that waited in this browser was taken up, replaced or has expired.
    package static let waitingGone = AuthError(
        "identity_gone", .gone,
        "This sign-in is over: it was finished, is too old, or belongs to another browser. Begin anew.")

    /// The identity belongs to another account.
    package static let identityTaken = AuthError(
        "identity_taken", .conflict, "This sign-in belongs to another account here.")

    /// Without this one nobody could get into the account any more.
    public static let lastWayIn = AuthError(
        "identity_last", .conflict,
        "This is the last way into your account. Set a password or link another provider first.")

    /// The account has no such identity.
    public static let noSuchIdentity = AuthError(
        "identity_not_found", .notFound, "Your account has no such sign-in.")

    /// Where an account has no password, the proof must have been a moment ago.
    public static let notProved = AuthError(
        "reauthentication_required", .forbidden, "Confirm who you are first.")

    /// The logout token is not one that counts.
    public static let badLogOutToken = AuthError(
        "logout_token_invalid", .invalid, "This logout token does not count.")
}

extension AuditEvent.Kind {
    /// An identity at a provider became a way into an account.
    public static let identityLinked: Self = "identity.linked"
    /// An identity is no longer a way into an account.
    public static let identityUnlinked: Self = "identity.unlinked"
    /// A sign-in with a provider came to nothing.
    public static let providerRefused: Self = "provider.refused"
    /// A sign-in with a provider, or a log-out that one sent, was refused: too many from one client.
    public static let providerThrottled: Self = "provider.throttled"
    /// A session ended because the provider said so.
    public static let endedByProvider: Self = "session.ended_by_provider"
    /// An account that was never confirmed went to the proved owner of its address, and lost all that was set before.
    public static let reclaimed: Self = "account.reclaimed"
}
