import Gatehouse

/// The authorization code flow with PKCE (RFC 6749, section 4.1, and RFC 7636).
struct CodeFlow: Sendable {
    let client: ProviderClient
    let http: ProviderHTTP

    /// Whether the provider can be shown a challenge; one that cannot is protected by the state alone.
    let sendsChallenge: Bool

    /// The authorization endpoint with what every provider is asked, and what is asked of this one.
    func authorizationURL(
        at endpoint: ProviderEndpoint, scopes: [String], for attempt: ProviderAttempt, more: [(String, String)]
    ) -> String {
        var query = [
            ("response_type", "code"), ("client_id", client.id), ("redirect_uri", attempt.redirectURI),
            ("state", attempt.state.expose()),
        ]
        if !scopes.isEmpty { query.append(("scope", scopes.joined(separator: " "))) }
        if sendsChallenge {
            let challenge = Base64URL.encode(Digest256(ofText: attempt.verifier.expose()).bytes)
            query += [("code_challenge", challenge), ("code_challenge_method", "S256")]
        }
        return FormText.append(query + more, to: endpoint)
    }

    /// What the token endpoint gives for the code.
    ///
    /// - Throws: `ProviderError`.
    func tokens(
        for code: Secret<String>, of attempt: ProviderAttempt, at endpoint: ProviderEndpoint
    ) async throws -> TokenAnswer {
        var form = [
            ("grant_type", "authorization_code"), ("code", code.expose()), ("redirect_uri", attempt.redirectURI),
        ]
        if sendsChallenge { form.append(("code_verifier", attempt.verifier.expose())) }
        form += try client.fields()
        return try TokenAnswer(try await http.post(form, to: endpoint, authorization: client.authorization))
    }
}
