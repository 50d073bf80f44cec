import Gatehouse

/// Checks that a token is signed by a provider, and for us; what it says comes after that.
struct TokenVerifier: Sendable {
    /// How far the provider's clock may be from ours.
    static let leeway: Duration = .minutes(1)

    /// What is asked of the `iss` claim.
    let issuer: IssuerRule

    /// Our client id.
    let audience: String

    /// What the token may be signed with; judged before any key is looked for.
    let algorithms: Set<SigningAlgorithm>

    let keys: Remembered<KeySet>
    let clock: AuthClock

    /// The claims of a token with a type of this list, its signature, issuer, audience and times being right.
    ///
    /// - Throws: `ProviderError`.
    func claims(of text: String, types: Set<String>) async throws -> TokenClaims {
        let token = try SignedToken(text)
        guard let algorithm = SigningAlgorithm(name: token.algorithm), algorithms.contains(algorithm) else {
            throw ProviderError.untrusted("the token's algorithm is not one of the provider's")
        }
        guard types.contains(token.type ?? "jwt") else { throw ProviderError.untrusted("the token has another type") }
        let key = try await key(token.keyID, for: algorithm)
        guard key.verifies(token.signature, of: token.signed, by: algorithm) else {
            throw ProviderError.untrusted("the token's signature is not the provider's")
        }
        guard let claims = JSONValueReader.object(token.payload) else {
            throw ProviderError.untrusted("the token's claims are no object")
        }
        let iss = try issuer.issuer(of: claims)
        if let only = key.issuer { try issuer.check(key: only, for: iss) }
        try checkAudience(of: claims)
        return TokenClaims(issuer: iss, claims: claims, issued: try checkTimes(of: claims))
    }

    private func key(_ id: String?, for algorithm: SigningAlgorithm) async throws -> VerificationKey {
        if let key = try await keys.value().key(id, for: algorithm) { return key }
        guard let key = try await keys.renewed()?.key(id, for: algorithm) else {
            throw ProviderError.untrusted("the token's key is not one of the provider's")
        }
        return key
    }

    /// We must be meant; where others are too, the token must have been made for us (OpenID Connect Core 1.0,
    /// section 3.1.3.7, items 3 to 5).
    private func checkAudience(of claims: JSONObject) throws(ProviderError) {
        let named: [JSONValue]
        switch claims["aud"] {
        case .text(let text): named = [.text(text)]
        case .list(let list): named = list
        default: throw .untrusted("aud is neither a text nor a list")
        }
        let texts = named.compactMap { if case .text(let text) = $0 { text } else { nil } }
        guard texts.count == named.count, texts.contains(where: isOurs) else { throw .untrusted("aud is not us") }
        let party = try claims.text("azp")
        if let party, !isOurs(party) { throw .untrusted("azp is not us") }
        if texts.count > 1, party == nil { throw .untrusted("aud has several and there is no azp") }
    }

    private func isOurs(_ text: String) -> Bool { text.utf8.elementsEqual(audience.utf8) }

    /// When the token was issued; it must not have expired, nor begin later.
    private func checkTimes(of claims: JSONObject) throws(ProviderError) -> Timestamp {
        let now = clock.now()
        guard let end = try claims.time("exp"), let issued = try claims.time("iat") else {
            throw .untrusted("exp or iat is missing")
        }
        guard end + Self.leeway > now else { throw .untrusted("the token has expired") }
        guard issued < now + Self.leeway else { throw .untrusted("the token is from the future") }
        if let start = try claims.time("nbf"), start > now + Self.leeway {
            throw .untrusted("the token is not valid yet")
        }
        return issued
    }
}
