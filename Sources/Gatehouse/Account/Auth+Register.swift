extension Auth {
    /// Makes an account.
    ///
    /// The account, its password, what the application's own closure writes, the audit row and the mail that asks to
    /// confirm the address are one transaction.
    ///
    /// Where people are known by name and address both, the address becomes the account's once it was confirmed; until
    /// then nothing tells whether another account has it.
    ///
    /// - Throws: ``AuthError`` that names the field: an unusable or taken name, a bad address, a weak password; that
    ///   strangers cannot sign up, or only by ``requestAccount(email:browser:caller:)``; that this client asked too often;
    ///   and what the application's closures throw.
    public func register(_ request: RegistrationRequest, caller: Caller) async throws -> Account {
        try await register(request, caller: caller) { account, waiting, flow in
            try flow.askToConfirm(account, waiting: waiting, browser: nil, caller: caller)
            return account
        }
    }

    /// Everything that is wrong with a registration as it was typed, so that a form can say it at once.
    ///
    /// It costs no try and reads nothing: that a name is taken only ``register(_:caller:)`` finds out.
    public func problems(with request: RegistrationRequest) -> [AuthError] {
        NewAccount.problems(request, configuration: configuration)
    }

    /// Makes an account and signs its owner in, in one transaction.
    ///
    /// With ``AuthConfiguration/beforeLogIn`` in two, because the application is asked between them: what it refuses is
    /// the login, and the account stays.
    ///
    /// The same form sent twice shows the first one's result: where the name was taken a moment ago by an account with this
    /// very password, it is logged in to.
    ///
    /// - Throws: as ``register(_:caller:)``.
    public func registerAndLogIn(
        _ request: RegistrationRequest, caller: Caller, replacing: Digest256? = nil
    ) async throws -> NewSession {
        let issuer = issuer
        let grounds = SessionIssuer.Grounds(event: .loggedIn, detail: "registered", replacing: replacing)
        do {
            guard configuration.beforeLogIn == nil else {
                let account = try await register(request, caller: caller)
                return try await logIn(registered: account, grounds, caller: caller)
            }
            return try await register(request, caller: caller) { account, waiting, flow in
                let session = try issuer.issue(for: account, grounds, caller: caller, in: flow)
                try flow.askToConfirm(account, waiting: waiting, browser: session.token, caller: caller)
                return session
            }
        } catch let error as AuthError where error == .usernameTaken {
            guard let session = try await logInAgain(request, caller: caller, replacing: replacing) else { throw error }
            return session
        }
    }

    private func register<Result: Sendable>(
        _ request: RegistrationRequest, caller: Caller,
        then finish: @escaping @Sendable (Account, EmailAddress?, Flow) throws -> Result
    ) async throws -> Result {
        guard !configuration.signUpBeginsWithMail else { throw AuthError.signUpByMail }
        try requireSignUp()
        let typed = try NewAccount(request, configuration: configuration)
        let waiting = configuration.identifiers == .both ? typed.email : nil
        guard waiting == nil || canSendMail else { throw AuthError.unavailable("addresses wait for mail: no mailer") }
        let new = waiting == nil ? typed : typed.withoutAddress
        try await admit(
            throttle.signUpBuckets(address: caller.address), refusal: .registerThrottled, caller: caller)
        try await askBeforeRegistering(request, caller: caller)
        let check = try await lookUp(new.password)
        let hash = try await hasher.hash(new.password, for: caller.address)
        let (random, hook) = (random, configuration.onRegister)
        return try await write { flow in
            let account = try new.insert(hash: hash, mustChangePassword: false, random: random, in: flow)
            try hook?(flow.store, account, request.extra)
            try flow.record(.registered, account: account.id, caller: caller, name: account.username)
            try flow.recordRoles(of: account, caller: caller)
            try flow.record(check, account: account.id, caller: caller)
            return try finish(account, waiting, flow)
        }
    }

    /// Signs the owner of an account in that was made a moment ago, if the application lets it.
    func logIn(
        registered account: Account, _ grounds: SessionIssuer.Grounds, caller: Caller
    ) async throws -> NewSession {
        try await askBeforeLoggingIn(account, caller: caller)
        let issuer = issuer
        return try await write { flow in
            guard let current = try flow.store.account(account.id), current.credentialStamp == account.credentialStamp
            else { throw AuthError.noSuchAccount }
            return try issuer.issue(for: current, grounds, caller: caller, in: flow)
        }
    }

    private func logInAgain(
        _ request: RegistrationRequest, caller: Caller, replacing: Digest256?
    ) async throws -> NewSession? {
        let name = try Username(request.username)
        let moment = clock.now() - .seconds(60)
        guard let account = try await store.read({ try $0.account(usernameKey: name.key) }), account.createdAt > moment
        else { return nil }
        let login = LoginRequest(
            username: request.username, password: request.password.expose(), replacing: replacing)
        guard case .loggedIn(let session) = try await logIn(login, caller: caller) else { return nil }
        return session
    }
}
