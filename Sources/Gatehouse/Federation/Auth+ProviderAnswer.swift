extension Auth {
    /// Takes up what a browser brought back from a provider.
    ///
    /// The attempt is used up before the provider is asked anything, whatever comes of it. An identity that an account has
    /// signs in; one that none has waits, and never takes an account over because of its address.
    ///
    /// - Parameters:
    ///   - name: the provider whose address it came to.
    ///   - answer: what came.
    ///   - browser: the secret that the browser keeps.
    ///   - current: the session that the browser has, if any.
    ///   - caller: who asks.
    /// - Throws: ``AuthError/unavailable(_:)``, and what ``AuthConfiguration/beforeLogIn`` says against it.
    package func completeSignIn(
        with name: ProviderName, _ answer: ProviderAnswer, browser: Secret<String>, current: LoadedSession?,
        caller: Caller
    ) async throws -> ProviderOutcome {
        do {
            return try await complete(name, answer, browser: browser, current: current, caller: caller)
        } catch let refusal as ProviderRefusal {
            refuse(
                .providerRefused, caller: caller, account: current?.account.id,
                detail: "\(name): \(refusal.rawValue)")
            return .refused(refusal)
        }
    }

    private func complete(
        _ name: ProviderName, _ answer: ProviderAnswer, browser: Secret<String>, current: LoadedSession?,
        caller: Caller
    ) async throws -> ProviderOutcome {
        guard let provider = provider(name) else { throw ProviderRefusal.configuration }
        let attempt = try await take(answer.state, of: name, browser: browser)
        guard let purpose = ProviderPurpose(rawValue: attempt.purpose) else { throw ProviderRefusal.stateMismatch }
        if let error = answer.error {
            throw error.utf8.elementsEqual("access_denied".utf8) ? ProviderRefusal.denied : .failed
        }
        guard let code = answer.code else { throw ProviderRefusal.failed }
        let said = try await asking(provider, caller: caller) {
            try await $0.identity(
                from: ProviderCallback(code: code, issuer: answer.issuer, user: answer.user),
                of: ProviderAttempt(
                    state: answer.state, browser: browser, redirectURI: redirectURI(of: name),
                    requiresProof: purpose == .confirm))
        }
        guard (1...255).contains(said.subject.utf8.count), (1...2048).contains(said.issuer.utf8.count) else {
            throw ProviderRefusal.failed
        }
        switch purpose {
        case .signIn: return try await signIn(said, attempt, replacing: current?.session.id, caller: caller)
        case .link: return try await link(said, attempt, in: current, caller: caller)
        case .confirm: return try await confirm(said, attempt, in: current, caller: caller)
        }
    }

    private func take(
        _ state: Secret<String>, of name: ProviderName, browser: Secret<String>
    ) async throws -> StoredAttempt {
        guard state.expose().utf8.count == 43 else { throw ProviderRefusal.stateMismatch }
        let (state, browser) = (Digest256(ofText: state.expose()), Digest256(ofText: browser.expose()))
        let now = clock.now()
        let attempt = try await store.write {
            try $0.consumeAttempt(state, provider: name, browser: browser, at: now)
        }
        guard let attempt else { throw ProviderRefusal.stateMismatch }
        return attempt
    }

    private func signIn(
        _ said: ProviderIdentity, _ attempt: StoredAttempt, replacing: Digest256?, caller: Caller
    ) async throws -> ProviderOutcome {
        let (issuer, subject) = (said.issuer, said.subject)
        let owner = try await store.read { store in
            try store.identity(issuer: issuer, subject: subject).flatMap { try store.account($0.accountID) }
        }
        guard let owner else {
            return try await receive(said, attempt, replacing: replacing, caller: caller)
        }
        guard owner.status == .active else { throw ProviderRefusal.accountUnavailable }
        try await askBeforeLoggingIn(owner, caller: caller)
        let sessions = self.issuer
        let grounds = ProviderGrounds(said, attempt, replacing: replacing)
        return try await write { flow in
            // Account and identity may have changed while the provider and the application were asked.
            guard let identity = try flow.store.identity(issuer: issuer, subject: subject),
                let account = try flow.store.account(identity.accountID), account.status == .active,
                account.id == owner.id
            else { throw ProviderRefusal.accountUnavailable }
            try flow.store.setIdentityUsed(identity.id, at: flow.now)
            let session = try flow.begin(for: account, grounds, sessions, caller: caller)
            return .signedIn(session, next: attempt.next)
        }
    }
}
