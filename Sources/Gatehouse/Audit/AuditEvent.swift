/// Something that happened to an account or at the door, for the record.
public struct AuditEvent: Sendable, Identifiable, Equatable {
    /// What kind of thing happened.
    ///
    /// Enum-like, but open: an application records kinds of its own (`extension AuditEvent.Kind`).
    public struct Kind: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The stable word, such as `login.succeeded`.
        public let name: String

        /// A kind with this word.
        public init(stringLiteral name: String) { self.name = name }

        /// A kind read back from storage.
        public init(name: String) { self.name = name }

        /// The word.
        public var description: String { name }
    }

    /// The identifier, in the order of time.
    public let id: UUIDv7
    /// When it happened.
    public let at: Timestamp
    /// What happened.
    public let kind: Kind
    /// To which account, if one is known.
    public let accountID: AccountID?
    /// From where, as text; empty once it was erased.
    public let client: String
    /// What the browser called itself; empty where nobody asked, and once it was erased.
    public let userAgent: String
    /// The user name that was given, where an account has it; empty otherwise, and once it was erased.
    ///
    /// A name that nobody has is never written down: people type passwords into that field.
    public let name: String
    /// More for the reader; never a secret, and nothing about a person.
    public let detail: String
    /// How often it happened: refusals of one kind, client, account and minute are counted up by each server.
    public let count: Int64

    /// An event with all its parts.
    public init(
        id: UUIDv7, at: Timestamp, kind: Kind, accountID: AccountID?, client: String, userAgent: String = "",
        name: String = "", detail: String = "", count: Int64 = 1
    ) {
        self.id = id
        self.at = at
        self.kind = kind
        self.accountID = accountID
        self.client = client
        self.userAgent = userAgent
        self.name = name
        self.detail = detail
        self.count = count
    }
}

extension AuditEvent.Kind {
    /// An account was made.
    public static let registered: Self = "account.registered"
    /// Somebody asked for a link to make an account.
    public static let signUpAsked: Self = "account.asked"
    /// An operator offered an account to an address.
    public static let invited: Self = "account.invited"
    /// An operator asked for the link that makes the first administrator.
    public static let firstAdministratorOffered: Self = "account.first_administrator_offered"
    /// Accounts of another system were brought in.
    public static let imported: Self = "accounts.imported"
    /// All accounts were written out, with their password hashes.
    public static let allExported: Self = "accounts.exported"
    /// An account's password was taken over from the system before, which had said that it is right.
    public static let passwordMigrated: Self = "password.migrated"
    /// The database was put back from a backup.
    public static let restored: Self = "database.restored"
    /// An account was disabled.
    public static let disabled: Self = "account.disabled"
    /// A disabled account was enabled again.
    public static let enabled: Self = "account.enabled"
    /// An account was deleted.
    public static let deleted: Self = "account.deleted"
    /// A login succeeded; a session began.
    public static let loggedIn: Self = "login.succeeded"
    /// A login was tried with a wrong name or password.
    public static let loginFailed: Self = "login.failed"
    /// A login was refused before the password was looked at: too many tries.
    public static let loginThrottled: Self = "login.throttled"
    /// A login was refused before the password was looked at: it needed an answer to a challenge.
    public static let loginChallenged: Self = "login.challenged"
    /// Devices that an account does not know were stopped, after too many wrong passwords from them.
    public static let loginPaused: Self = "login.paused"
    /// A new password was set that could not be looked up among the breached ones.
    public static let passwordUnchecked: Self = "password.unchecked"
    /// Passwords are being tried all over the site; unknown devices wait longer meanwhile.
    public static let loginSpray: Self = "login.spray"
    /// Devices that an account does not know may try passwords again.
    public static let unlocked: Self = "login.unlocked"
    /// A sign-up was refused: too many from one client.
    public static let registerThrottled: Self = "register.throttled"
    /// A sign-up was refused by the application's own check.
    public static let registerVetoed: Self = "register.vetoed"
    /// A login with the right password was refused by the application's own check.
    public static let loginVetoed: Self = "login.vetoed"
    /// An application or a test signed somebody in by its own decision.
    public static let sessionIssued: Self = "session.issued"
    /// A login was taken over to a guarded host.
    public static let handedOver: Self = "session.handed_over"
    /// A session ended because its owner logged out.
    public static let loggedOut: Self = "session.logged_out"
    /// All sessions of an account were ended.
    public static let sessionsEnded: Self = "session.all_ended"
    /// The owner signed one browser out, or an operator did.
    public static let deviceEnded: Self = "session.device_ended"
    /// The owner signed all other browsers out.
    public static let othersEnded: Self = "session.others_ended"
    /// A session ended because the account had too many.
    public static let overLimit: Self = "session.over_limit"
    /// The owner proved who he is again within a session.
    public static let confirmed: Self = "session.confirmed"
    /// A proof of identity within a session failed.
    public static let confirmFailed: Self = "session.confirm_failed"
    /// A session was used by a browser of another name, and so was not fresh.
    public static let agentChanged: Self = "session.agent_changed"
    /// A cookie of ours came twice in one request and was not believed.
    public static let duplicateCookie: Self = "cookie.duplicate"
    /// A remembered device began a session.
    public static let remembered: Self = "remember.used"
    /// An old token of a remembered device came back after its successor was used.
    public static let rememberTheft: Self = "remember.theft"
    /// The owner of a mail address showed that it is theirs.
    public static let addressVerified: Self = "address.verified"
    /// Another mail address was asked for.
    public static let addressChangeAsked: Self = "address.change_asked"
    /// An account got another mail address.
    public static let addressChanged: Self = "address.changed"
    /// A change of the mail address was undone by the owner of the address before.
    public static let addressRestored: Self = "address.restored"
    /// A link to set a new password was asked for.
    public static let resetAsked: Self = "password.reset_asked"
    /// A new password was set by a mailed link or code.
    public static let passwordReset: Self = "password.reset"
    /// The owner ended everything by the link in a notice.
    public static let secured: Self = "account.secured"
    /// The owner took all data of the account with them.
    public static let exported: Self = "account.exported"
    /// A request that may cause a mail, or a short code, was refused: too many from one client.
    public static let mailThrottled: Self = "mail.throttled"
    /// A new password was set.
    public static let passwordChanged: Self = "password.changed"
    /// A stored hash was replaced by one with today's parameters.
    public static let passwordRehashed: Self = "password.rehashed"
    /// A message could not be delivered and was given up.
    public static let mailFailed: Self = "mail.failed"
    /// A role was granted.
    public static let roleGranted: Self = "role.granted"
    /// A role was taken away.
    public static let roleRevoked: Self = "role.revoked"
    /// A role was made.
    public static let roleCreated: Self = "role.created"
    /// A role was deleted, and taken from everybody who had it.
    public static let roleDeleted: Self = "role.deleted"
    /// A permission was given to a role.
    public static let permissionAllowed: Self = "role.allowed"
    /// A permission was taken from a role.
    public static let permissionDenied: Self = "role.denied"
    /// A route was refused: nobody signed in.
    public static let unauthenticated: Self = "access.unauthenticated"
    /// A route was refused: not allowed.
    public static let forbidden: Self = "access.forbidden"
    /// A route was refused: the login is not recent enough.
    public static let notFresh: Self = "access.not_fresh"
    /// A request was refused because it may come from another site.
    public static let crossSite: Self = "access.cross_site"
}
