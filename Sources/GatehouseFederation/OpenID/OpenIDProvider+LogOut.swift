public import Gatehouse

extension OpenIDProvider {
    /// The provider's end-session endpoint with our parameters (OpenID Connect RP-Initiated Logout 1.0, section 2).
    ///
    /// - Throws: `ProviderError` when the provider's description cannot be had or believed.
    public func logOutURL(returningTo address: String, idToken: Secret<String>?) async throws -> String? {
        let found = try await flow.http.inTime { try await description.value() }
        guard let endpoint = found.endSession else { return nil }
        var query = [("client_id", flow.client.id), ("post_logout_redirect_uri", address)]
        if let idToken { query.append(("id_token_hint", idToken.expose())) }
        return FormText.append(query, to: endpoint)
    }

    /// Checks a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6).
    ///
    /// - Throws: `ProviderError`.
    public func logOutRequest(from token: String) async throws -> ProviderLogOut {
        try await flow.http.inTime { try await LogOutTokenVerifier(tokens: tokens).request(from: token) }
    }
}
