/// Why nothing came of a sign-in with a provider.
public struct ProviderError: Error, Sendable, Equatable {
    /// What kind of failure: it decides the answer and what the visitor can do.
    public enum Kind: Sendable {
        /// The provider does not answer, or not in time: try again.
        case unreachable
        /// The provider answered something that must not be believed.
        case untrusted
        /// The provider refused the code, as one that was used before.
        case refused
        /// Our side of the provider is not set up as it should be.
        case configuration
    }

    /// The kind of failure.
    public let kind: Kind

    /// For the log and the audit record: what was wrong, never a token or an address.
    public let reason: String

    /// An error of this kind.
    public init(_ kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
