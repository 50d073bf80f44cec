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
        if let found = try await prove(password: current, of: session, caller: caller) {
            let outcome = try await setPassword(newPassword, found, caller: caller)
            if case .loggedIn = outcome { return outcome }
        }
        return try await goOn(with: new, in: session, caller: caller)
    }

    private func setPassword(
        _ password: Password, _ found: PasswordCredential, caller: Caller
    ) async throws -> LoginOutcome {
        let hash = try await hasher.hash(password, for: caller.address)
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
            try flow.tellPasswordChanged(account, caller: caller)
            let grounds = SessionIssuer.Grounds(event: .loggedIn, detail: "password changed")
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
    }

    /// The second of two forms that were sent at once: the new password is set already, by this browser.
    private func goOn(with new: String, in session: LoadedSession, caller: Caller) async throws -> LoginOutcome {
        let now = clock.now()
        let isSet = try await store.read { try $0.successor(of: session.session, caller: caller, at: now) } != nil
        guard isSet, let found = try await prove(password: new, of: session, caller: caller) else { return .rejected }
        let (issuer, throttle) = (issuer, throttle)
        return try await write { flow in
            guard let account = try found.confirmed(in: flow),
                let first = try flow.store.successor(of: session.session, caller: caller, at: flow.now)
            else { return .rejected }
            try throttle.succeed(
                key: Auth.throttleKey(account.username), address: caller.address, in: flow.store)
            let grounds = SessionIssuer.Grounds(
                event: .loggedIn, detail: "password changed, sent twice", replacing: first.id)
            return .loggedIn(try issuer.issue(for: account, grounds, caller: caller, in: flow))
        }
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
