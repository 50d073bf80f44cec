extension Auth {
    /// Asks the application whether this registration may go on.
    ///
    /// - Throws: what is shown to the person, after it was recorded.
    func askBeforeRegistering(_ request: RegistrationRequest, caller: Caller) async throws {
        guard let ask = configuration.beforeRegister else { return }
        if let veto = try await veto({ try await ask(request, caller) }) {
            try await write { flow in
                try flow.record(.registerVetoed, account: nil, caller: caller, detail: veto.recorded)
            }
            throw veto
        }
    }

    /// Asks the application whether the owner of this account, who has proved it, may sign in.
    ///
    /// - Throws: what is shown to the person, after it was recorded.
    func askBeforeLoggingIn(_ account: Account, caller: Caller) async throws {
        guard let ask = configuration.beforeLogIn else { return }
        if let veto = try await veto({ try await ask(account, caller) }) {
            try await write { flow in
                try flow.record(
                    .loginVetoed, account: account.id, caller: caller, name: account.username, detail: veto.recorded)
            }
            throw veto
        }
    }

    /// Whether the application lets this remembered device sign its owner in.
    ///
    /// A page that is merely looked at shows nobody the reason; the next login does. Only a token that would begin a
    /// session is asked about: what becomes of the others, a stolen one above all, is not the application's to say.
    func mayResume(_ cookie: String, caller: Caller) async throws -> Bool {
        guard let ask = configuration.beforeLogIn, let device = try await presentedDevice(cookie),
            device.judge(Digest256(ofText: cookie), at: clock.now()).beginsSession,
            let account = try await activeAccount(device.accountID)
        else { return true }
        guard let veto = try await veto({ try await ask(account, caller) }) else { return true }
        refuse(.loginVetoed, caller: caller, account: account.id, detail: veto.recorded)
        return false
    }

    /// What the application's check says against it.
    ///
    /// - Throws: when it cannot tell, because what cannot be checked is refused.
    private func veto(_ ask: () async throws -> Void) async throws -> AuthError? {
        do {
            try await ask()
            return nil
        } catch let error as AuthError {
            switch error.category {
            case .unavailable, .throttled: throw error
            case .invalid, .conflict, .notFound, .unauthenticated, .forbidden, .gone: return error
            }
        } catch {
            throw AuthError.unavailable("the application's own check threw \(type(of: error))")
        }
    }
}

extension AuthError {
    /// The reason as the record keeps it.
    fileprivate var recorded: String { Caller.cut(publicMessage) }
}
