/// What a link to recover an account led to.
///
/// Closed on purpose: a new outcome must break every caller.
public enum RecoveryOutcome: Sendable {
    /// Everything was ended, and this link sets a new password.
    case reset(Secret<String>)

    /// Everything was ended. No reset was begun: the account may not sign in, or has another address by now, whose owner
    /// must ask for one; the mail about that change restores the address.
    case ended

    /// The link that sets a new password, if there is one.
    var next: Secret<String>? {
        guard case .reset(let link) = self else { return nil }
        return link
    }
}
