/// Which session of ours began with which session at a provider, for its back-channel logout.
public struct ProviderSession: Sendable, Equatable {
    /// Our session.
    public let session: Digest256

    /// The device that was remembered with it, whose later sessions end with it.
    public let device: DeviceID?

    /// Whose it is.
    public let accountID: AccountID

    /// Who said who it is.
    public let issuer: String

    /// Who it is there.
    public let subject: String

    /// The session at the provider, where it names them.
    public let providerSession: String?

    /// When nothing is left to end.
    public let expiresAt: Timestamp

    /// A row with all its parts, as a store reads it.
    public init(
        session: Digest256, device: DeviceID?, accountID: AccountID, issuer: String, subject: String,
        providerSession: String?, expiresAt: Timestamp
    ) {
        self.session = session
        self.device = device
        self.accountID = accountID
        self.issuer = issuer
        self.subject = subject
        self.providerSession = providerSession
        self.expiresAt = expiresAt
    }
}
