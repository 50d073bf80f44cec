extension Auth {
    /// The token that this secret would open, without using it up: for the page with the button.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    package func oneTimeToken(_ secret: String, for purpose: OneTimePurpose) async throws -> OneTimeToken? {
        guard let id = OneTimeSecret.digest(of: secret) else { return nil }
        let now = clock.now()
        return try await store.read { try $0.oneTimeToken(id, purpose: purpose, at: now) }
    }

    /// Trades a short code for the secret of a link, so that both ways go on alike; the mailed link dies.
    ///
    /// The try is counted in a transaction of its own, whatever becomes of the flow that goes on with the secret.
    ///
    /// - Parameters:
    ///   - code: what was typed.
    ///   - browser: the secret that the browser kept since it asked.
    /// - Returns: `nil` for a wrong code, another browser, a code that expired or was tried too often: which one is never told.
    /// - Throws: ``AuthError/unavailable(_:)``, also when the key is missing that the code was made with.
    package func exchange(
        code: String, for purpose: OneTimePurpose, browser: Secret<String>
    ) async throws -> Secret<String>? {
        guard let digits = ShortCode.digits(in: code) else { return nil }
        let browser = Digest256(ofText: browser.expose())
        let (keys, random) = (keys, random)
        return try await store.write { store in
            let now = self.clock.now()
            guard let token = try store.countCodeTry(purpose: purpose, browser: browser, at: now),
                let code = token.code
            else { return nil }
            let key = try keys.key(code.key, for: .shortCode)
            guard code.matches(digits, purpose: purpose.name, key: key) else { return nil }
            let secret = OneTimeSecret.new(random)
            guard let id = OneTimeSecret.digest(of: secret.expose()), try store.exchange(token.id, for: id) else {
                return nil
            }
            return secret
        }
    }
}
