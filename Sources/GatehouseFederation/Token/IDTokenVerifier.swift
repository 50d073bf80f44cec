import Gatehouse

/// Checks ID tokens (OpenID Connect Core 1.0, section 3.1.3.7).
struct IDTokenVerifier: Sendable {
    /// How old an ID token may be: it came with the answer to a code that lives ten minutes at most.
    static let maximumAge: Duration = .hours(1)

    /// How long a browser may be away for one attempt.
    static let attemptLifetime: Duration = .minutes(10)

    let tokens: TokenVerifier

    /// Whether the provider puts the nonce into the token.
    let hasNonce: Bool

    /// The claims of an ID token that was issued for the attempt.
    ///
    /// - Throws: `ProviderError`.
    func claims(of token: String, nonce: Secret<String>) async throws -> TokenClaims {
        let token = try await tokens.claims(of: token, types: ["jwt"])
        guard token.claims["events"] == nil else { throw ProviderError.untrusted("this is no ID token: it has events") }
        guard token.issued + Self.maximumAge > tokens.clock.now() else {
            throw ProviderError.untrusted("the ID token is too old")
        }
        try check(nonce, in: token.claims)
        _ = try token.claims.requiredText("sub")
        return token
    }

    /// Refuses a sign-in there that is older than the question, where the provider tells when it was.
    ///
    /// Some providers, Google among them, do not tell; there the new round trip is all the proof that can be had.
    ///
    /// - Throws: `ProviderError`.
    func checkProof(in token: TokenClaims) throws(ProviderError) {
        guard let time = try token.claims.time("auth_time") else { return }
        guard time + Self.attemptLifetime + TokenVerifier.leeway > tokens.clock.now() else {
            throw .untrusted("auth_time is too long ago")
        }
    }

    private func check(_ nonce: Secret<String>, in claims: JSONObject) throws(ProviderError) {
        guard let value = try claims.text("nonce") else {
            guard !hasNonce else { throw .untrusted("nonce is missing") }
            return
        }
        guard ConstantTime.equal(Array(value.utf8), Array(nonce.expose().utf8)) else {
            throw .untrusted("nonce is another one")
        }
    }
}
