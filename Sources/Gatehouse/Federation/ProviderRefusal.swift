/// Why a sign-in with a provider came to nothing, for the person who waits: each has words of its own on the page.
public enum ProviderRefusal: String, Error, Sendable, CaseIterable {
    /// They said no at the provider, or closed its page there.
    case denied
    /// The answer is not of this browser, came twice, or came too late.
    case stateMismatch = "state_mismatch"
    /// The provider does not answer.
    case unreachable
    /// What the provider answered cannot be believed, or it refused what we sent.
    case failed
    /// The provider is not set up as it should be.
    case configuration
    /// The provider names no mail address, and accounts here need one.
    case noAddress = "no_address"
    /// The identity belongs to another account here.
    case identityTaken = "identity_taken"
    /// To confirm, somebody else signed in at the provider than the owner of the session.
    case otherIdentity = "other_identity"
    /// The account may not sign in.
    case accountUnavailable = "account_unavailable"
    /// Nobody is signed in any more who could link or confirm.
    case signedOut = "signed_out"

    init(_ error: ProviderError) {
        switch error.kind {
        case .unreachable: self = .unreachable
        case .untrusted, .refused: self = .failed
        case .configuration: self = .configuration
        }
    }
}
