extension Auth {
    /// Makes the identity that waits in this browser a way into the account whose password is given, and signs in.
    ///
    /// - Throws: ``AuthError/waitingGone``, ``AuthError/identityTaken`` and as ``logIn(_:caller:)``.
    package func logIn(
        _ request: LoginRequest, linkingIdentityOf browser: Secret<String>, caller: Caller
    ) async throws -> LoginOutcome {
        let id = Digest256(ofText: browser.expose())
        return try await logIn(request, caller: caller) { account, flow in
            guard let waiting = try flow.store.consumeWaitingIdentity(id, at: flow.now) else {
                throw AuthError.waitingGone
            }
            guard try flow.link(flow.identity(waiting, of: account.id), to: account, caller: caller) else {
                throw AuthError.identityTaken
            }
            try flow.tellLinked(waiting.provider, account, caller: caller)
        }
    }

    /// Mails a code to the address of the identity that waits in this browser.
    ///
    /// The answer and the work are the same whether an account has the address.
    ///
    /// - Throws: ``AuthError/waitingGone``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    package func mailNewcomerCode(browser: Secret<String>, caller: Caller) async throws {
        try await admit(throttle.askBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        let id = Digest256(ofText: browser.expose())
        try await write { flow in
            guard let waiting = try flow.store.waitingIdentity(id, at: flow.now), let address = waiting.email else {
                throw AuthError.waitingGone
            }
            guard try flow.mayMail(.newcomerCode, to: address) else { return }
            let owner = try flow.store.account(emailKey: address.key)
            let recipient = owner?.address ?? address
            let token = try flow.issueToken(
                .proveIdentity, account: owner?.id, address: recipient, detail: waiting.subjectDigest,
                browser: browser)
            try flow.send(flow.means.letters.newcomerCode(to: recipient, token), account: owner?.id)
        }
    }

    /// Takes the code of that mail: links the identity to the account that has the address and signs in, or counts the
    /// address as proved.
    ///
    /// - Returns: `nil` when no account has the address and a user name must be chosen first.
    /// - Throws: ``AuthError/wrongCode``, ``AuthError/waitingGone``, ``AuthError/identityTaken``,
    ///   ``AuthError/accountDisabled``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    package func proveNewcomer(
        code: String, browser: Secret<String>, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession? {
        let secret = try await link(code: code, for: [.proveIdentity], browser: browser, caller: caller)
        let id = Digest256(ofText: browser.expose())
        let proved = try await write { flow in
            guard let token = try flow.consumeToken(secret.expose(), for: .proveIdentity),
                let waiting = try flow.store.consumeWaitingIdentity(id, at: flow.now),
                waiting.subjectDigest == token.detail, waiting.email?.key == token.address?.key
            else { throw AuthError.waitingGone }
            let proved = waiting.provedAddress()
            try flow.store.insert(proved)
            return proved
        }
        guard let address = proved.email else { throw AuthError.waitingGone }
        guard let owner = try await store.read({ try $0.account(emailKey: address.key) }) else {
            return try await admit(newcomer: proved, isStored: true, replacing: replacing, caller: caller)
        }
        guard owner.status == .active else { throw AuthError.accountDisabled }
        try await askBeforeLoggingIn(owner, caller: caller)
        return try await link(proved, to: owner.id, address, replacing: replacing, caller: caller)
    }

    private func link(
        _ proved: WaitingIdentity, to id: AccountID, _ address: EmailAddress, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession {
        let (issuer, grounds) = (issuer, ProviderGrounds(proved, replacing: replacing))
        return try await write { flow in
            guard let found = try flow.store.account(id), found.status == .active,
                found.address?.key == address.key,
                try flow.store.consumeWaitingIdentity(proved.browser, at: flow.now) == proved
            else { throw AuthError.waitingGone }
            let isNew = found.emailVerifiedAt == nil
            let account = try isNew ? flow.reclaim(found, address, caller: caller) : found
            guard try flow.link(flow.identity(proved, of: id), to: account, caller: caller) else {
                throw AuthError.identityTaken
            }
            if !isNew { try flow.tellLinked(proved.provider, account, caller: caller) }
            return try flow.begin(for: account, grounds, issuer, caller: caller)
        }
    }
}

extension WaitingIdentity {
    /// Names the identity for the token of a code, so that a code proves the one that it was asked for and no later one.
    fileprivate var subjectDigest: String {
        Base64URL.encode(Digest256(ofParts: [Array(issuer.utf8), Array(subject.utf8)]).bytes)
    }

    fileprivate func provedAddress() -> WaitingIdentity {
        WaitingIdentity(
            browser: browser, provider: provider, issuer: issuer, subject: subject, email: email, isEmailProved: true,
            displayName: displayName, providerSession: providerSession, next: next, remember: remember,
            expiresAt: expiresAt)
    }
}

extension OneTimePurpose {
    /// To show that the address of a provider's identity is its owner's: 30 minutes.
    public static let proveIdentity = OneTimePurpose(name: "prove_identity", lifetime: .minutes(30))
}
