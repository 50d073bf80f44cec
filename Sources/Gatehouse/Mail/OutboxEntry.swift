/// A message that waits in the outbox, as it is stored.
public struct OutboxEntry: Sendable, Identifiable, Equatable {
    /// Its name, in the order of writing.
    public let id: UUIDv7

    /// What it is about.
    public let kind: MailMessage.Kind

    /// Whose account it is about, for the record.
    public let accountID: AccountID?

    /// The message, sealed: it may hold links that open an account.
    public let sealed: [UInt8]

    /// When it was written.
    public let createdAt: Timestamp

    /// When it is given up.
    public let giveUpAt: Timestamp

    /// When it may be tried next; while a server sends it, when that server is taken for dead.
    public let nextAt: Timestamp

    /// How often it was tried, a try that runs included.
    public let attempts: Int64

    /// Who is sending it.
    public let claim: UUIDv7?

    /// When it was given up.
    public let failedAt: Timestamp?

    /// Why the last try failed; empty before.
    public let lastError: String

    /// An entry with all its parts, as a store reads it.
    public init(
        id: UUIDv7, kind: MailMessage.Kind, accountID: AccountID? = nil, sealed: [UInt8], createdAt: Timestamp,
        giveUpAt: Timestamp, nextAt: Timestamp, attempts: Int64 = 0, claim: UUIDv7? = nil,
        failedAt: Timestamp? = nil, lastError: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.accountID = accountID
        self.sealed = sealed
        self.createdAt = createdAt
        self.giveUpAt = giveUpAt
        self.nextAt = nextAt
        self.attempts = attempts
        self.claim = claim
        self.failedAt = failedAt
        self.lastError = lastError
    }
}
