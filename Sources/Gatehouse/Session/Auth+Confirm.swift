extension Auth {
    /// Asks the owner of a session for the password again and begins a fresh session in its place.
    ///
    /// The same form sent twice succeeds twice: where the session was replaced by the first one a moment ago, the second
    /// one replaces what came of that, because a browser shows the last answer only.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/busy``, ``AuthError/unavailable(_:)``.
    public func confirm(password: String, in current: LoadedSession, caller: Caller) async throws -> LoginOutcome {
        guard let (found, attempt) = try await prove(password: password, of: current, caller: caller) else {
            return .rejected
        }
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard let account = try found.confirmed(in: flow),
                let session = try flow.store.session(current.session.id)?.session
                    ?? flow.store.successor(of: current.session, caller: caller, at: flow.now)
            else { return .rejected }
            try throttle.succeed(attempt, in: flow.store)
            var grounds = SessionIssuer.Grounds(event: .confirmed, replacing: session.id)
            grounds.device = try session.deviceID.flatMap { try flow.store.device($0) }
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    /// Checks the password of a session's owner, counted like a login.
    func prove(
        password: String, of current: LoadedSession, caller: Caller
    ) async throws -> (PasswordCredential, LoginAttempt)? {
        let password = try Password(password)
        let attempt = try await admitAttempt(
            key: Auth.throttleKey(current.account.username), session: current.session.id, caller: caller)
        let id = current.account.id
        let found = try await store.read { store in
            try store.account(id).map { PasswordCredential(account: $0, hash: try store.passwordHash(of: id)) }
        }
        let isRight = try await hasher.verify(password, against: found?.verifiableHash, for: caller.address)
        guard isRight, let found else {
            try await recordFailure(.confirmFailed, current.account, of: attempt, caller: caller)
            return nil
        }
        return (found, attempt)
    }
}

extension AuthError {
    /// The password that was to confirm a session does not match.
    public static let wrongPassword = AuthError(
        "password_wrong", .unauthenticated, "This is not your password. Try again.", field: "password")

    /// The current password that was to allow a new one does not match.
    public static let wrongCurrentPassword = AuthError(
        "current_password_wrong", .unauthenticated, "This is not your current password. Try again.",
        field: "current_password")
}
