extension Auth {
    /// What a browser that brought an identity is shown.
    package struct Newcomer: Sendable {
        /// The provider's title.
        package let title: String
        /// The address, or a name; may be empty.
        package let label: String
        /// How an account can be made.
        package let offer: NewcomerOffer
        /// Whether a code can be mailed to the address.
        package let canMailCode: Bool
        /// Where it leads in the end; empty for the usual place.
        package let next: String
    }

    /// The identity that waits in this browser, for the page that asks how to go on.
    ///
    /// The page is the same whether an account has the address.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    package func newcomer(browser: Secret<String>) async throws -> Newcomer? {
        let (id, now) = (Digest256(ofText: browser.expose()), clock.now())
        guard let waiting = try await store.read({ try $0.waitingIdentity(id, at: now) }),
            let provider = provider(waiting.provider)
        else { return nil }
        return Newcomer(
            title: provider.title, label: waiting.label,
            offer: configuration.offer(to: waiting, canSendMail: canSendMail),
            canMailCode: canSendMail && waiting.email != nil, next: waiting.next)
    }

    /// Makes an account for the identity that waits in this browser, and signs its owner in.
    ///
    /// - Throws: ``AuthError/waitingGone``, ``AuthError/identityTaken`` and as ``register(_:caller:)``.
    package func makeAccount(
        username: String, browser: Secret<String>, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession {
        let (id, now) = (Digest256(ofText: browser.expose()), clock.now())
        guard let waiting = try await store.read({ try $0.waitingIdentity(id, at: now) }) else {
            throw AuthError.waitingGone
        }
        switch configuration.offer(to: waiting, canSendMail: canSendMail) {
        case .none:
            try configuration.signUp.check(waiting.email)
            throw AuthError.signUpClosed
        case .code: throw AuthError.signUpByMail
        case .account(let asksUsername):
            return try await makeAccount(
                waiting, username: asksUsername ? username : nil, isStored: true, replacing: replacing, caller: caller)
        }
    }

    /// Makes an account without a password.
    ///
    /// An address that was not proved is no more than a proposal: it becomes the account's once our own mail was answered.
    func makeAccount(
        _ waiting: WaitingIdentity, username: String?, isStored: Bool, replacing: Digest256?, caller: Caller
    ) async throws -> NewSession {
        var request = RegistrationRequest(username: username ?? "", email: waiting.email?.text, password: "")
        let name = try username == nil ? Username.random(random) : NewAccount.username(request, allowsReserved: false)
        request.username = name.text
        try await admit(throttle.signUpBuckets(address: caller.address), refusal: .registerThrottled, caller: caller)
        try await askBeforeRegistering(request, caller: caller)
        let making = NewcomerAccount(
            waiting: waiting, name: name, showsName: username != nil, isStored: isStored,
            hook: configuration.onRegister)
        let (issuer, grounds) = (issuer, ProviderGrounds(waiting, replacing: replacing))
        guard configuration.beforeLogIn != nil else {
            return try await write { flow in
                try flow.begin(for: try flow.make(making, caller: caller), grounds, issuer, caller: caller)
            }
        }
        // The application is asked between the two: what it refuses is the login, and the account stays.
        let account = try await write { try $0.make(making, caller: caller) }
        try await askBeforeLoggingIn(account, caller: caller)
        return try await write { flow in
            guard let current = try flow.store.account(account.id), current.status == .active,
                current.credentialStamp == account.credentialStamp
            else { throw AuthError.noSuchAccount }
            return try flow.begin(for: current, grounds, issuer, caller: caller)
        }
    }
}
