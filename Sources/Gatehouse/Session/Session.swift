/// One login of one browser, as the server keeps it.
///
/// The cookie holds only the secret whose digest names it.
public struct Session: Sendable, Identifiable, Equatable {
    /// The SHA-256 digest of the cookie's value; the value itself is nowhere on the server.
    public let id: Digest256

    /// Whose session it is.
    public let accountID: AccountID

    /// The remembered device it was born from or with, if any; when the device's tokens die, so does it.
    public let deviceID: DeviceID?

    /// When it began.
    public let createdAt: Timestamp

    /// When it ends whatever happens; activity never moves it.
    public let expiresAt: Timestamp

    /// When it was last used, as far as the store knows; written in batches.
    public let lastSeenAt: Timestamp

    /// When its owner last proved who he is with a credential, or `nil` when a remembered device stood in for it.
    public let provedAt: Timestamp?

    /// Whether it was born from a remembered device and not from a login.
    public let isRemembered: Bool

    /// What the browser called itself at the beginning, cut to ``maximumUserAgentBytes``.
    public let userAgent: String

    /// Where the login came from, as text.
    public let client: String

    /// The account's credential stamp at the beginning; when the account's moves on, this session is dead.
    public let credentialStamp: Int64

    /// What makes it one of a guarded application; `nil` for a session on the site itself.
    public let guarded: GuardedSession?

    /// How much of a user agent is kept.
    public static let maximumUserAgentBytes = 256

    /// A session with all its parts, as a store reads it.
    public init(
        id: Digest256, accountID: AccountID, deviceID: DeviceID? = nil, createdAt: Timestamp, expiresAt: Timestamp,
        lastSeenAt: Timestamp, provedAt: Timestamp?, isRemembered: Bool = false, userAgent: String, client: String,
        credentialStamp: Int64, guarded: GuardedSession? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.deviceID = deviceID
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.lastSeenAt = lastSeenAt
        self.provedAt = provedAt
        self.isRemembered = isRemembered
        self.userAgent = userAgent
        self.client = client
        self.credentialStamp = credentialStamp
        self.guarded = guarded
    }

    /// Whether a credential was proved in this session within `window` before `now`, by the same browser.
    ///
    /// Another user agent makes it not fresh (Flask-Login's "basic" protection); another address alone never does.
    public func isFresh(at now: Timestamp, within window: Duration, userAgent: String) -> Bool {
        guard let provedAt, now.since(provedAt) <= window else { return false }
        return userAgent.utf8.elementsEqual(self.userAgent.utf8)
    }
}
