/// Somebody who can sign in.
///
/// It holds what an application and a page may see. The password's hash is not here: only the flows that check it read it.
public struct Account: Sendable, Identifiable, Equatable {
    /// The identifier, which never changes.
    public let id: AccountID

    /// The name as its owner wrote it (NFKC).
    ///
    /// Compared by its key, never by this text.
    public let username: String

    /// The mail address as its owner wrote it, if there is one.
    public let email: String?

    /// When its owner showed that the mail address is theirs, or `nil` while nobody has.
    public let emailVerifiedAt: Timestamp?

    /// Whether the account may sign in.
    public let status: AccountStatus

    /// When it was made.
    public let createdAt: Timestamp

    /// When something about it last changed.
    public let updatedAt: Timestamp

    /// When its owner last logged in with a credential, or `nil` before the first time.
    public let lastLoginAt: Timestamp?

    /// What the account is, by name.
    public let roles: Set<Role>

    /// What its roles allow it to do; everything, if one of them is ``Role/administrator``.
    public let permissions: PermissionSet

    /// Whether an operator chose the password, so that its owner must set a new one before anything else.
    public let mustChangePassword: Bool

    /// Raised when every session of the account must die; a session keeps the value it was born with.
    public let credentialStamp: Int64

    /// An account with all its parts, as a store reads it.
    public init(
        id: AccountID, username: String, email: String? = nil, emailVerifiedAt: Timestamp? = nil,
        status: AccountStatus = .active, createdAt: Timestamp, updatedAt: Timestamp? = nil,
        lastLoginAt: Timestamp? = nil, roles: Set<Role> = [], permissions: PermissionSet = .none,
        mustChangePassword: Bool = false, credentialStamp: Int64 = 0
    ) {
        self.id = id
        self.username = username
        self.email = email
        self.emailVerifiedAt = emailVerifiedAt
        self.status = status
        self.createdAt = createdAt
        self.updatedAt = updatedAt ?? createdAt
        self.lastLoginAt = lastLoginAt
        self.roles = roles
        self.permissions = roles.contains(.administrator) ? .everything : permissions
        self.mustChangePassword = mustChangePassword
        self.credentialStamp = credentialStamp
    }
}
