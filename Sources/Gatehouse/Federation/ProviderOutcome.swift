/// What became of a sign-in with a provider.
///
/// Closed on purpose: a new outcome must break every caller.
public enum ProviderOutcome: Sendable {
    /// A session began, or took the place of the one that was confirmed; `next` is where it leads, empty for the usual place.
    case signedIn(NewSession, next: String)

    /// The provider is a way into the account now.
    case linked

    /// No account has the identity: it waits for a user name, or for the proof of an account.
    case waiting

    /// Nothing came of it.
    case refused(ProviderRefusal)
}
