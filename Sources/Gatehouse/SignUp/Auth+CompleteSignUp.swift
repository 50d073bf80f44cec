extension Auth {
    /// What this link would let its holder do, for the page with the form; nothing is used up.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func signUpOffer(link: String) async throws -> SignUpOffer? {
        for purpose in SignUpOffer.purposes {
            guard let token = try await oneTimeToken(link, for: purpose) else { continue }
            return SignUpOffer(token, purpose, configuration.identifiers)
        }
        return nil
    }

    /// Trades the code of a mail that offers an account for what its link carries.
    ///
    /// - Throws: ``AuthError/wrongCode``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    public func signUpLink(code: String, browser: Secret<String>, caller: Caller) async throws -> Secret<String> {
        try await link(code: code, for: [.signUp], browser: browser, caller: caller)
    }

    /// Everything that is wrong with what was typed behind a link, so that a form can say it at once.
    public func problems(with request: RegistrationRequest, for offer: SignUpOffer) -> [AuthError] {
        NewAccount.problems(request, configuration: configuration, offer: offer)
    }

    /// Makes the account that a link offers and signs its owner in, in one transaction.
    ///
    /// The address and the roles are the link's own; an address in the request is not looked at. An address that the link
    /// was mailed to counts as confirmed. Where no user name is asked for, the account gets one of random digits that nobody
    /// is shown. With ``AuthConfiguration/beforeLogIn`` in two, as ``registerAndLogIn(_:caller:replacing:)``.
    ///
    /// - Throws: ``AuthError/invalidLink``, ``AuthError/deadLink``, ``AuthError/administratorExists``, and as
    ///   ``register(_:caller:)``; after an error about what was typed the link still works.
    public func completeSignUp(
        link: String, _ request: RegistrationRequest, caller: Caller, replacing: Digest256? = nil
    ) async throws -> NewSession {
        try await usedLinks.run(link) {
            guard let offer = try await signUpOffer(link: link) else { throw AuthError.deadLink }
            let issuer = issuer
            let grounds = SessionIssuer.Grounds(event: .loggedIn, detail: "registered", replacing: replacing)
            guard configuration.beforeLogIn == nil else {
                let account = try await complete(offer, link: link, request, caller: caller) { account, _ in account }
                return try await logIn(registered: account, grounds, caller: caller)
            }
            return try await complete(offer, link: link, request, caller: caller) { account, flow in
                try issuer.issue(for: account, grounds, caller: caller, in: flow)
            }
        }
    }

    private func complete<Result: Sendable>(
        _ offer: SignUpOffer, link: String, _ request: RegistrationRequest, caller: Caller,
        then finish: @escaping @Sendable (Account, Flow) throws -> Result
    ) async throws -> Result {
        let new = try NewAccount(request, for: offer, configuration: configuration, random: random)
        try await admit(throttle.signUpBuckets(address: caller.address), refusal: .registerThrottled, caller: caller)
        var asked = request
        asked.email = offer.address?.text
        try await askBeforeRegistering(asked, caller: caller)
        let check = try await lookUp(new.password)
        let hash = try await hasher.hash(new.password, for: caller.address)
        let (random, hook, policy) = (random, configuration.onRegister, configuration.signUp)
        return try await write { flow in
            try flow.use(offer, link: link, policy)
            let account = try new.insert(hash: hash, mustChangePassword: false, random: random, in: flow)
            try hook?(flow.store, account, request.extra)
            let name = offer.asksUsername ? account.username : ""
            try flow.record(.registered, account: account.id, caller: caller, name: name, detail: offer.purpose.name)
            try flow.record(check, account: account.id, caller: caller)
            try flow.recordRoles(of: account, caller: caller)
            return try finish(account, flow)
        }
    }
}

extension Flow {
    /// Uses the link up, if what it offers is still allowed.
    fileprivate func use(_ offer: SignUpOffer, link: String, _ policy: SignUpPolicy) throws {
        if offer.purpose == .signUp { try policy.check(offer.address) }
        if offer.purpose == .firstAdministrator, try store.isGranted(.administrator) {
            throw AuthError.administratorExists
        }
        guard try consumeToken(link, for: offer.purpose) != nil else { throw AuthError.deadLink }
    }
}
