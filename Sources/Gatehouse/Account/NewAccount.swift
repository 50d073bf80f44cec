/// A registration whose every part was checked, ready to be stored.
struct NewAccount: Sendable {
    let username: Username
    let email: EmailAddress?
    let password: Password

    /// Checks what was typed.
    ///
    /// - Throws: ``AuthError`` about the first part that cannot be used.
    init(_ request: RegistrationRequest, configuration: AuthConfiguration, allowsReserved: Bool = false) throws {
        username = try Username(request.username)
        guard allowsReserved || !username.isReserved else {
            throw AuthError.invalidUsername("This user name is reserved. Choose another one.")
        }
        email = try request.email.flatMap { $0.utf8.isEmpty ? nil : try EmailAddress($0) }
        password = try Password(request.password.expose())
        let words = [username.text] + (email.map { [$0.text] } ?? [])
        try configuration.checkNewPassword(password, about: words)
    }

    /// Stores it.
    ///
    /// - Throws: ``AuthError/usernameTaken`` or ``AuthError/emailTaken``.
    func insert(hash: String, mustChangePassword: Bool, random: RandomSource, in flow: Flow) throws -> Account {
        let account = Account(
            id: AccountID(UUIDv7(at: flow.now, random: random)), username: username.text, email: email?.text,
            createdAt: flow.now, mustChangePassword: mustChangePassword)
        switch try flow.store.insert(account, usernameKey: username.key, emailKey: email?.key) {
        case .username: throw AuthError.usernameTaken
        case .email: throw AuthError.emailTaken
        case nil: break
        }
        try flow.store.setPasswordHash(hash, of: account.id, mustChange: mustChangePassword, at: flow.now)
        return account
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
