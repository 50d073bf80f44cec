import Logging

extension Auth {
    /// The providers that people can sign in with, in the order of their buttons.
    public var providers: [any IdentityProvider] { configuration.providers }

    /// The provider of this name, if the site has it.
    public func provider(_ name: ProviderName) -> (any IdentityProvider)? {
        configuration.providers.first { $0.name == name }
    }

    /// Where a provider sends browsers back to: what is to be registered there.
    public func redirectURI(of name: ProviderName) -> String {
        pageBase + LinkPath.provider(name) + LinkPath.providerCallback
    }

    /// Begins a sign-in with a provider.
    ///
    /// What comes back is good once, for ten minutes, and in this browser only.
    ///
    /// - Parameters:
    ///   - name: the provider.
    ///   - purpose: what it is for; to link or to confirm, the browser is the one of the session.
    ///   - browser: a secret that the browser keeps.
    ///   - next: where it leads in the end; empty for the usual place.
    ///   - remember: whether the device is to be remembered.
    ///   - caller: who asks.
    /// - Returns: the address at the provider where the browser goes.
    /// - Throws: ``ProviderRefusal``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    package func beginSignIn(
        with name: ProviderName, for purpose: ProviderPurpose, browser: Secret<String>, next: String = "",
        remember: Bool = false, caller: Caller
    ) async throws -> String {
        guard let provider = provider(name) else { throw ProviderRefusal.configuration }
        try await admit(
            throttle.providerBuckets(address: caller.address), refusal: .providerThrottled, caller: caller)
        let state = Secret(Base64URL.encode(random.bytes(32)))
        let attempt = ProviderAttempt(
            state: state, browser: browser, redirectURI: redirectURI(of: name), requiresProof: purpose == .confirm)
        let address = try await asking(provider, caller: caller) { try await $0.authorizationURL(for: attempt) }
        let now = clock.now()
        let stored = StoredAttempt(
            state: Digest256(ofText: state.expose()), provider: name, purpose: purpose.rawValue,
            browser: Digest256(ofText: browser.expose()), next: next, remember: remember,
            expiresAt: now + StoredAttempt.lifetime)
        try await store.write { try $0.insert(stored) }
        return address
    }

    /// Asks a provider something; what goes wrong there is logged, counted and put into plain words.
    func asking<Result>(
        _ provider: any IdentityProvider, caller: Caller, _ body: (any IdentityProvider) async throws -> Result
    ) async throws -> Result {
        do {
            return try await body(provider)
        } catch let error as ProviderError {
            logger.warning(
                "a provider could not be used", metadata: ["provider": "\(provider.name)", "reason": "\(error.reason)"])
            throw ProviderRefusal(error)
        }
    }
}

extension Throttle {
    /// The bucket of sign-ins with a provider that this client begins, and of log-outs that providers send.
    func providerBuckets(address: ClientAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [ThrottleBucket(kind: "provider", parts: [address.bucket], rule: policy.client)]
    }
}
