extension Auth {
    /// Sets a new password: the current one is asked for, every other session and remembered device ends.
    ///
    /// The same form sent twice shows the first one's result: where the new password was set a moment ago by the same
    /// browser, nothing changes any more, and it goes on.
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
        if let (found, attempt) = try await prove(password: current, of: session, caller: caller) {
            let outcome = try await setPassword(newPassword, found, attempt, caller: caller)
            if case .loggedIn = outcome { return outcome }
        }
        return try await goOn(with: new, in: session, caller: caller)
    }

    private func setPassword(
        _ password: Password, _ found: PasswordCredential, _ attempt: LoginAttempt, caller: Caller
    ) async throws -> LoginOutcome {
        let check = try await lookUp(password, after: attempt)
        let hash = try await hasher.hash(password, for: caller.address)
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard try found.confirmed(in: flow) != nil else { return .rejected }
            try throttle.succeed(attempt, in: flow.store)
            try flow.setPassword(hash, of: found.account.id)
            try flow.record(.passwordChanged, account: found.account.id, caller: caller)
            try flow.record(check, account: found.account.id, caller: caller)
            guard let account = try flow.store.account(found.account.id) else { return .rejected }
            try flow.tellPasswordChanged(account, caller: caller)
            let grounds = SessionIssuer.Grounds(event: .loggedIn, detail: "password changed", isTold: true)
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    /// Looks the new password up; the current one was right, so a refusal of the new one takes the try back.
    private func lookUp(_ password: Password, after attempt: LoginAttempt) async throws -> BreachCheck {
        do {
            return try await lookUp(password)
        } catch let error as AuthError {
            let throttle = throttle
            try await store.write { try throttle.succeed(attempt, in: $0) }
            throw error
        }
    }

    /// The second of two forms that were sent at once: the new password is set already, by this browser.
    private func goOn(with new: String, in session: LoadedSession, caller: Caller) async throws -> LoginOutcome {
        let now = clock.now()
        let isSet = try await store.read { try $0.successor(of: session.session, caller: caller, at: now) } != nil
        guard isSet, let (found, attempt) = try await prove(password: new, of: session, caller: caller) else {
            return .rejected
        }
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard let account = try found.confirmed(in: flow),
                let first = try flow.store.successor(of: session.session, caller: caller, at: flow.now)
            else { return .rejected }
            try throttle.succeed(attempt, in: flow.store)
            let grounds = SessionIssuer.Grounds(
                event: .loggedIn, detail: "password changed, sent twice", isTold: true, replacing: first.id)
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }
}

extension Flow {
    /// Stores another password, chosen by the owner, and ends all that was begun with the old one.
    ///
    /// Devices on which the old one was proved are no longer known.
    func setPassword(_ hash: String, of account: AccountID) throws {
        try store.setPasswordHash(hash, of: account, mustChange: false, at: now)
        try endEverything(of: account)
        try store.forgetKnownDevices(of: account)
        try store.endOneTimeTokens(of: account, recoveryToo: false)
    }

    /// Ends every session and forgets every remembered device of the account, whatever else still holds a copy.
    ///
    /// Known devices stay: they open nothing, and an owner who is being guessed at would shut herself out with them.
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
