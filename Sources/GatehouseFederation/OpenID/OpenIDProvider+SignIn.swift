public import Gatehouse

extension OpenIDProvider {
    /// The provider's authorization endpoint with our parameters (OpenID Connect Core 1.0, section 3.1.2.1).
    ///
    /// - Throws: `ProviderError` when the provider's description cannot be had or believed.
    public func authorizationURL(for attempt: ProviderAttempt) async throws -> String {
        let found = try await flow.http.inTime { try await description.value() }
        let proof = attempt.requiresProof ? [("prompt", "login"), ("max_age", "0")] : []
        let more =
            [("nonce", attempt.nonce.expose())] + proof + options.parameters.map { ($0.name, $0.value) }
        return flow.authorizationURL(at: found.authorization, scopes: options.scopes, for: attempt, more: more)
    }

    /// Exchanges the code, and checks the ID token that comes for it.
    ///
    /// - Throws: `ProviderError`.
    public func identity(
        from callback: ProviderCallback, of attempt: ProviderAttempt
    ) async throws -> ProviderIdentity {
        try await flow.http.inTime { try await checked(callback, of: attempt) }
    }

    private func checked(_ callback: ProviderCallback, of attempt: ProviderAttempt) async throws -> ProviderIdentity {
        let found = try await description.value()
        try checkIssuer(of: callback, namesIssuer: found.namesIssuer)
        let answer = try await flow.tokens(for: callback.code, of: attempt, at: found.token)
        guard let idToken = answer.idToken else { throw ProviderError.untrusted("there is no ID token") }
        let verifier = IDTokenVerifier(tokens: tokens, hasNonce: options.hasNonce)
        let token = try await verifier.claims(of: idToken, nonce: attempt.nonce)
        if let named = callback.issuer, !named.utf8.elementsEqual(token.issuer.utf8) {
            throw ProviderError.untrusted("the ID token is another issuer's than the answer")
        }
        if attempt.requiresProof { try verifier.checkProof(in: token) }
        let subject = try token.claims.requiredText("sub")
        let profile = try await profile(token.claims, of: subject, with: answer.accessToken, from: found)
        return ProviderIdentity(
            issuer: token.issuer, subject: subject, email: profile.proposal("email"),
            isEmailVerified: isEmailVerified(profile),
            displayName: profile.proposal("name") ?? profile.proposal("preferred_username")
                ?? AppleUser.name(in: callback.user),
            providerSession: try token.claims.text("sid"), idToken: Secret(idToken))
    }

    /// Before the code is given away: whoever answered must be whom we asked (RFC 9207, section 2.4).
    private func checkIssuer(of callback: ProviderCallback, namesIssuer: Bool) throws(ProviderError) {
        guard let named = callback.issuer else {
            guard !namesIssuer else { throw .untrusted("the answer does not name its issuer") }
            return
        }
        guard case .exactly(let issuer) = issuer else { return }
        guard named.utf8.elementsEqual(issuer.utf8) else { throw .untrusted("the answer is another issuer's") }
    }

    /// Where the address is looked for: in the ID token, or else at the userinfo endpoint, never in both.
    private func profile(
        _ claims: JSONObject, of subject: String, with token: Secret<String>, from found: ProviderMetadata
    ) async throws -> JSONObject {
        guard claims["email"] == nil, options.scopes.contains("email"), let endpoint = found.userInfo else {
            return claims
        }
        let answer = try await Self.object(at: endpoint, token: token, http: flow.http)
        guard answer.says("sub", subject) else {
            throw ProviderError.untrusted("userinfo is about somebody else")
        }
        return answer
    }

    private func isEmailVerified(_ profile: JSONObject) -> Bool {
        switch options.email {
        case .verifiedClaim: profile.isTrue("email_verified")
        case .verifiedClaimOrText: profile.isTrue("email_verified") || profile.says("email_verified", "true")
        case .domainOwner: profile.isTrue("xms_edov")
        case .never: false
        }
    }
}
