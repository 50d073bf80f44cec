extension Auth {
    /// Receives an identity that no account has.
    ///
    /// Where the provider is trusted to prove addresses, its owner gets back an account that somebody made with it and
    /// never confirmed, and where nothing is left to ask a new account begins at once. All others wait.
    func receive(
        _ said: ProviderIdentity, _ attempt: StoredAttempt, replacing: Digest256?, caller: Caller
    ) async throws -> ProviderOutcome {
        let waiting = newcomer(said, attempt)
        guard waiting.email != nil || configuration.identifiers != .email else { throw ProviderRefusal.noAddress }
        if let session = try await admit(newcomer: waiting, isStored: false, replacing: replacing, caller: caller) {
            return .signedIn(session, next: waiting.next)
        }
        try await store.write { try $0.insert(waiting) }
        return .waiting
    }

    /// Signs in whoever needs not be asked anything, because the address is proved; `nil` for the others.
    func admit(
        newcomer waiting: WaitingIdentity, isStored: Bool, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession? {
        guard waiting.isEmailProved, let address = waiting.email else { return nil }
        guard let owner = try await store.read({ try $0.account(emailKey: address.key) }) else {
            guard configuration.offer(to: waiting, canSendMail: canSendMail) == .account(asksUsername: false) else {
                return nil
            }
            return try await makeAccount(
                waiting, username: nil, isStored: isStored, replacing: replacing, caller: caller)
        }
        guard owner.emailVerifiedAt == nil else { return nil }
        guard owner.status == .active else { throw ProviderRefusal.accountUnavailable }
        try await askBeforeLoggingIn(owner, caller: caller)
        return try await reclaim(owner.id, waiting, address, replacing: replacing, caller: caller)
    }

    private func reclaim(
        _ id: AccountID, _ waiting: WaitingIdentity, _ address: EmailAddress, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession? {
        let (issuer, grounds) = (issuer, ProviderGrounds(waiting, replacing: replacing))
        return try await write { flow in
            guard let account = try flow.store.account(id), account.status == .active,
                account.emailVerifiedAt == nil, account.address?.key == address.key
            else { return nil }
            let reclaimed = try flow.reclaim(account, address, caller: caller)
            guard try flow.link(flow.identity(waiting, of: id), to: reclaimed, caller: caller) else {
                throw ProviderRefusal.identityTaken
            }
            return try flow.begin(for: reclaimed, grounds, issuer, caller: caller)
        }
    }

    private func newcomer(_ said: ProviderIdentity, _ attempt: StoredAttempt) -> WaitingIdentity {
        let email = said.email.flatMap { try? EmailAddress($0) }
        let isTrusted = configuration.trustedForAddresses.contains(attempt.provider)
        return WaitingIdentity(
            browser: attempt.browser, provider: attempt.provider, issuer: said.issuer, subject: said.subject,
            email: email, isEmailProved: email != nil && said.isEmailVerified && isTrusted,
            displayName: Auth.shown(said.displayName ?? ""), providerSession: said.providerSession,
            next: attempt.next, remember: attempt.remember, expiresAt: clock.now() + WaitingIdentity.lifetime)
    }

    /// The part of a name from outside that is kept: one short line.
    private static func shown(_ text: String) -> String {
        guard text.utf8.count <= 4096 else { return "" }
        var name = ""
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            guard name.utf8.count + UTF8.width(scalar) <= 100 else { break }
            name.unicodeScalars.append(scalar)
        }
        return name
    }
}
