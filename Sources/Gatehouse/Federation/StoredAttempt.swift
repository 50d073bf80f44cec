/// A try to sign in with a provider as it is kept while the browser is there: digests, and where it leads.
///
/// Nonce and verifier are not kept. They are derived from the state and the secret of the browser that asked, so that
/// whoever has the database can neither finish a try nor tell what its answer must hold.
public struct StoredAttempt: Sendable, Equatable {
    /// The digest of the state that comes back.
    public let state: Digest256

    /// The provider that was asked.
    public let provider: ProviderName

    /// What it is for, as a word.
    public let purpose: String

    /// The digest of the secret of the browser that asked: of its session's, or before a login of its pre-login cookie's.
    public let browser: Digest256

    /// Where it leads in the end; empty for the usual place.
    public let next: String

    /// Whether the device is to be remembered.
    public let remember: Bool

    /// When it dies.
    public let expiresAt: Timestamp

    /// How long the browser may stay away: 10 minutes.
    static let lifetime: Duration = .minutes(10)

    /// An attempt with all its parts, as a store reads it.
    public init(
        state: Digest256, provider: ProviderName, purpose: String, browser: Digest256, next: String, remember: Bool,
        expiresAt: Timestamp
    ) {
        self.state = state
        self.provider = provider
        self.purpose = purpose
        self.browser = browser
        self.next = next
        self.remember = remember
        self.expiresAt = expiresAt
    }
}

extension ProviderAttempt {
    /// The attempt with this state of this browser: the same secrets each time.
    init(state: Secret<String>, browser: Secret<String>, redirectURI: String, requiresProof: Bool) {
        func derive(_ word: String) -> Secret<String> {
            let parts = ["gatehouse provider 1 \(word)", state.expose(), browser.expose()].map { Array($0.utf8) }
            return Secret(Base64URL.encode(Digest256(ofParts: parts).bytes))
        }
        self.init(
            state: state, nonce: derive("nonce"), verifier: derive("verifier"), redirectURI: redirectURI,
            requiresProof: requiresProof)
    }
}
