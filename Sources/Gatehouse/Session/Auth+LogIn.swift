extension Auth {
    /// Checks a name, or where the site has it an address, and a password, and begins a session.
    ///
    /// Every try that is let through costs one password verification, whoever it names; it was counted before that.
    /// Account and hash are looked at again in the transaction that stores the session.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/signInPaused``,
    ///   ``AuthError/challengeRequired(_:)``, ``AuthError/busy``, ``AuthError/unavailable(_:)``, and
    ///   ``PasswordWeakness/tooLong`` over the cap; never whether the account exists. After the right password also what
    ///   ``AuthConfiguration/beforeLogIn`` says against it.
    public func logIn(_ request: LoginRequest, caller: Caller) async throws -> LoginOutcome {
        try await logIn(request, caller: caller) { _, _ in }
    }

    /// The same, with more to be done in the transaction that stores the session.
    func logIn(
        _ request: LoginRequest, caller: Caller, alongside: @escaping @Sendable (Account, Flow) throws -> Void
    ) async throws -> LoginOutcome {
        let password = try Password(request.password.expose())
        let identifier = LoginIdentifier(request.username, configuration.identifiers)
        let attempt = try await admitAttempt(key: identifier.key, answer: request.challenge, caller: caller)
        await holdUp(attempt)
        let known = try await credential(of: identifier)
        let isRight = try await hasher.verify(password, against: known?.verifiableHash, for: caller.address)
        let proved = isRight ? known : try await migrated(request, password, known, identifier, caller: caller)
        guard let found = proved else {
            try await recordFailure(.loginFailed, known?.account, of: attempt, caller: caller)
            await countFailure()
            return .rejected
        }
        try await askBeforeLoggingIn(found.account, caller: caller)
        let newHash = try await rehash(password, found, caller: caller)
        return try await finish(request, found, newHash: newHash, attempt, caller: caller, alongside: alongside)
    }

    private func finish(
        _ request: LoginRequest, _ found: PasswordCredential, newHash: String?, _ attempt: LoginAttempt,
        caller: Caller, alongside: @escaping @Sendable (Account, Flow) throws -> Void
    ) async throws -> LoginOutcome {
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard let account = try found.confirmed(in: flow) else {
                try flow.record(
                    .loginFailed, account: found.account.id, caller: caller, name: found.account.username,
                    detail: "changed meanwhile")
                return .rejected
            }
            try throttle.succeed(attempt, in: flow.store)
            try found.replace(with: newHash, caller: caller, in: flow)
            try alongside(account, flow)
            let grounds = SessionIssuer.Grounds(
                event: .loggedIn, remember: request.remember, replacing: request.replacing)
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    /// What the buckets call this name: its canonical key, or the digest of what cannot be a name.
    static func throttleKey(_ username: String) -> [UInt8] {
        guard username.utf8.count <= LoginRequest.maximumNameBytes else { return Digest256(ofText: username).bytes }
        return (try? Username(username).key) ?? Digest256(ofText: username).bytes
    }

    /// The account that is known by this and its hash, if there is one.
    private func credential(of identifier: LoginIdentifier) async throws -> PasswordCredential? {
        try await store.read { store in
            guard let account = try identifier.account(in: store) else { return nil }
            return PasswordCredential(account: account, hash: try store.passwordHash(of: account.id))
        }
    }

    /// A hash with today's parameters where the one that just matched has others.
    func rehash(_ password: Password, _ found: PasswordCredential, caller: Caller) async throws -> String? {
        guard let hash = found.hash, hasher.needsRehash(hash) else { return nil }
        return try await hasher.hash(password, for: caller.address)
    }
}
