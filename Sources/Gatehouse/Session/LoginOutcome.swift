/// What became of a login.
///
/// Closed on purpose: a new outcome must break every caller.
public enum LoginOutcome: Sendable {
    /// The account was proved; this session began.
    case loggedIn(NewSession)

    /// The name or the password was wrong, or the account may not sign in. One answer for all of them; which it was stands
    /// in the audit record only.
    case rejected
}
