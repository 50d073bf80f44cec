/// Everything that can be chosen about ``Auth``, with documented defaults.
public struct AuthConfiguration: Sendable {
    /// Runs inside the transaction that makes an account, with that transaction, the new account and the extra fields.
    public typealias RegistrationHook = @Sendable (any StoreTransaction, Account, [String: String]) throws -> Void

    /// The site's name, for pages and as a word that passwords must not be made of.
    public var siteName = "Gatehouse"

    /// What people are known by.
    ///
    /// Default: a user name.
    public var identifiers = IdentifierPolicy.username

    /// Who may make an account.
    ///
    /// Default: anybody.
    public var signUp = SignUpPolicy.open

    /// The roles that every new account gets.
    ///
    /// They make nobody privileged: sessions live as long as without them. ``Role/administrator`` cannot be one.
    /// Default none.
    public var defaultRoles: Set<Role> = []

    /// How long sessions live.
    public var sessions = SessionPolicy()

    /// What a password must be.
    public var passwords = PasswordPolicy()

    /// Where the keys come from that seals, short codes and peppers are made with.
    ///
    /// Default: a file beside the SQLite database.
    public var keys = KeySource.besideDatabase

    /// How mail leaves.
    ///
    /// Default: it does not.
    public var mail = MailPolicy()

    /// Which notices about the safety of an account its owner gets by mail.
    public var notices = NoticePolicy()

    /// The providers that people can sign in with, in the order of their buttons.
    ///
    /// Default none.
    public var providers: [any IdentityProvider] = []

    /// The providers whose word counts that a mail address is somebody's.
    ///
    /// Name only those that give addresses out themselves, or mail to them: whoever is believed here may claim any account
    /// that nobody has confirmed.
    ///
    /// Default none: an address from a provider is a proposal, and our own mail proves it.
    public var trustedForAddresses: Set<ProviderName> = []

    /// How much guessing is let through.
    public var throttle = ThrottlePolicy()

    /// The proxies whose forwarding headers are believed.
    ///
    /// Default none.
    public var trustedProxies = TrustedProxies.none

    /// Fills the application's own tables with the account, or fails with it.
    ///
    /// Default: nothing to do.
    public var onRegister: RegistrationHook?

    /// May refuse a registration that is good as far as we can tell, by throwing why.
    ///
    /// It is asked before anything is hashed or stored, and not for accounts that an operator makes. What it throws is
    /// shown and recorded: ``AuthError/forbidden(_:)``, or ``AuthError/refused(_:field:)`` for something to mend. Any
    /// other error means that it could not tell, and the registration is not let through.
    ///
    /// Default: nothing to say.
    public var beforeRegister: (@Sendable (RegistrationRequest, Caller) async throws -> Void)?

    /// May refuse a login whose password was right, and a remembered device, by throwing why.
    ///
    /// It is asked before the transaction that stores the session, and also after a registration that signs in; the rest is as
    /// with ``beforeRegister``.
    ///
    /// Default: nothing to say.
    public var beforeLogIn: (@Sendable (Account, Caller) async throws -> Void)?

    /// The system that knew people before, asked at their first login here.
    ///
    /// Default: there was none.
    public var legacyPasswords: (any LegacyPasswords)?

    /// How the record of what happened is kept.
    public var audit = AuditPolicy()

    /// The documented defaults.
    public init() {}
}

extension AuthConfiguration {
    /// The same, whose sessions know which roles are everybody's.
    ///
    /// - Throws: ``AuthError/invalidRole`` for a role that cannot be given to everybody.
    func withDefaultRoles() throws -> AuthConfiguration {
        guard defaultRoles.allSatisfy({ Role($0.name) != nil && $0 != .administrator }) else {
            throw AuthError.invalidRole
        }
        var configuration = self
        configuration.sessions.everydayRoles.formUnion(defaultRoles)
        return configuration
    }
}
