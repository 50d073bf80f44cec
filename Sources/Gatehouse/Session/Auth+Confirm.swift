extension Auth {
    /// Asks the owner of a session for the password again and begins a fresh session in its place.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/busy``, ``AuthError/unavailable(_:)``.
    public func confirm(password: String, in current: LoadedSession, caller: Caller) async throws -> LoginOutcome {
        guard let found = try await prove(password: password, of: current, caller: caller) else { return .rejected }
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard let account = try found.confirmed(in: flow),
                let session = try flow.store.session(current.session.id)?.session
            else { return .rejected }
            try throttle.succeed(
                key: Auth.throttleKey(account.username), address: caller.address, in: flow.store)
            var grounds = SessionIssuer.Grounds(event: .confirmed, replacing: session.id)
            grounds.device = try session.deviceID.flatMap { try flow.store.device($0) }
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    /// Sets a new password: the current one is asked for, every other session and remembered device ends.
    ///
    /// - Returns: the session to go on with, or ``LoginOutcome/rejected`` when the current password is wrong.
    /// - Throws: ``AuthError/weakPassword(_:)`` and as ``confirm(password:in:caller:)``.
    public func changePassword(
        current: String, new: String, in session: LoadedSession, caller: Caller
    ) async throws -> LoginOutcome {
        let newPassword = try Password(new)
        let words = [session.account.username] + (session.account.email.map { [$0] } ?? [])
        try configuration.checkNewPassword(newPassword, about: words)
        if try Password(current).bytes == newPassword.bytes { throw AuthError.samePassword }
        guard let found = try await prove(password: current, of: session, caller: caller) else { return .rejected }
        let hash = try await hasher.hash(newPassword, for: caller.address)
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard try found.confirmed(in: flow) != nil else { return .rejected }
            try throttle.succeed(
                key: Auth.throttleKey(found.account.username), address: caller.address, in: flow.store)
            try flow.store.setPasswordHash(hash, of: found.account.id, mustChange: false, at: flow.now)
            try flow.endEverything(of: found.account.id)
            try flow.store.endOneTimeTokens(of: found.account.id, recoveryToo: false)
            try flow.record(.passwordChanged, account: found.account.id, caller: caller)
            guard let account = try flow.store.account(found.account.id) else { return .rejected }
            let grounds = SessionIssuer.Grounds(event: .loggedIn, detail: "password changed")
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    private func prove(
        password: String, of current: LoadedSession, caller: Caller
    ) async throws -> PasswordCredential? {
        let password = try Password(password)
        let key = Auth.throttleKey(current.account.username)
        try await admit(
            throttle.loginBuckets(key: key, address: caller.address), refusal: .loginThrottled, caller: caller)
        let id = current.account.id
        let found = try await store.read { store in
            try store.account(id).map { PasswordCredential(account: $0, hash: try store.passwordHash(of: id)) }
        }
        let isRight = try await hasher.verify(password, against: found?.verifiableHash, for: caller.address)
        if !isRight { try await recordFailure(.confirmFailed, id, caller: caller) }
        return isRight ? found : nil
    }
}

extension Flow {
    /// Ends every session and forgets every device of the account, whatever else still holds a copy.
    func endEverything(of account: AccountID) throws {
        _ = try store.raiseCredentialStamp(of: account, at: now)
        _ = try store.endSessions(of: account, except: nil)
        try store.forgetDevices(of: account)
        try store.revoke(account)
    }
}

extension AuthError {
    /// The new password is the old one.
    public static let samePassword = AuthError(
        "password_same", .invalid, "This is the password you have. Choose a new one.", field: "new_password")
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
