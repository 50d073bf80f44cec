/// A registration whose every part was checked, ready to be stored.
struct NewAccount: Sendable {
    let username: Username
    let email: EmailAddress?
    let password: Password
    let isEmailVerified: Bool
    let roles: Set<Role>

    init(username: Username, email: EmailAddress?, password: Password, isEmailVerified: Bool, roles: Set<Role> = []) {
        self.username = username
        self.email = email
        self.password = password
        self.isEmailVerified = isEmailVerified
        self.roles = roles
    }

    /// Checks what was typed.
    ///
    /// - Throws: ``AuthError`` about the first part that cannot be used.
    init(_ request: RegistrationRequest, configuration: AuthConfiguration, allowsReserved: Bool = false) throws {
        let username = try Self.username(request, allowsReserved: allowsReserved)
        let email = try Self.email(request)
        self.init(
            username: username, email: email,
            password: try Self.password(request, about: username, email, configuration), isEmailVerified: false)
    }

    /// Everything that is wrong with what was typed, in the order of the parts.
    static func problems(_ request: RegistrationRequest, configuration: AuthConfiguration) -> [AuthError] {
        let name = Result { try username(request, allowsReserved: false) }
        let address = Result { try email(request) }
        let secret = Result {
            try password(request, about: try? name.get(), (try? address.get()) ?? nil, configuration)
        }
        return failures([name.map { _ in }, address.map { _ in }, secret.map { _ in }])
    }

    static func failures(_ parts: [Result<Void, any Error>]) -> [AuthError] {
        parts.compactMap { if case .failure(let error as AuthError) = $0 { error } else { nil } }
    }

    static func username(_ request: RegistrationRequest, allowsReserved: Bool) throws -> Username {
        let username = try Username(request.username)
        guard allowsReserved || !username.isReserved else {
            throw AuthError.invalidUsername("This user name is reserved. Choose another one.")
        }
        return username
    }

    private static func email(_ request: RegistrationRequest) throws -> EmailAddress? {
        try request.email.flatMap { $0.utf8.isEmpty ? nil : try EmailAddress($0) }
    }

    static func password(
        _ request: RegistrationRequest, about username: Username?, _ email: EmailAddress?,
        _ configuration: AuthConfiguration
    ) throws -> Password {
        let password = try Password(request.password.expose())
        try configuration.checkNewPassword(password, about: [username?.text, email?.text].compactMap { $0 })
        return password
    }

    /// The same before its address is known to be its owner's.
    var withoutAddress: NewAccount {
        NewAccount(username: username, email: nil, password: password, isEmailVerified: false)
    }

    /// Stores it, with the roles that every new account gets.
    ///
    /// - Throws: ``AuthError/usernameTaken`` or ``AuthError/emailTaken``.
    func insert(hash: String, mustChangePassword: Bool, random: RandomSource, in flow: Flow) throws -> Account {
        let account = try NewAccount.insert(
            username, email: email, isEmailVerified: isEmailVerified, roles: roles,
            mustChangePassword: mustChangePassword, random: random, in: flow)
        try flow.store.setPasswordHash(hash, of: account.id, mustChange: mustChangePassword, at: flow.now)
        return account
    }

    /// Stores an account without a password.
    ///
    /// - Throws: ``AuthError/usernameTaken`` or ``AuthError/emailTaken``.
    static func insert(
        _ username: Username, email: EmailAddress?, isEmailVerified: Bool, roles: Set<Role> = [],
        mustChangePassword: Bool = false, random: RandomSource, in flow: Flow
    ) throws -> Account {
        let account = Account(
            id: AccountID(UUIDv7(at: flow.now, random: random)), username: username.text, email: email?.text,
            emailVerifiedAt: isEmailVerified ? flow.now : nil, createdAt: flow.now,
            roles: roles.union(flow.means.defaultRoles), mustChangePassword: mustChangePassword)
        switch try flow.store.insert(account, usernameKey: username.key, emailKey: email?.key) {
        case .username: throw AuthError.usernameTaken
        case .email: throw AuthError.emailTaken
        case nil: break
        }
        // What its roles allow is known to the store alone.
        return account.roles.isEmpty ? account : try flow.store.account(account.id) ?? account
    }
}

extension AuthConfiguration {
    /// Judges a new password.
    ///
    /// - Throws: ``AuthError/weakPassword(_:)``.
    func checkNewPassword(_ password: Password, about words: [String]) throws {
        let weakness = PasswordRules().weakness(
            of: password.text.expose(), context: passwords.contextWords + [siteName] + words,
            minimumLength: passwords.minimumLength)
        if let weakness { throw AuthError.weakPassword(weakness) }
    }
}
