import Gatehouse

/// What a token endpoint gave for a code (RFC 6749, section 5).
struct TokenAnswer: Sendable {
    private static let maximumBytes = 16 * 1024

    /// What opens the provider's own addresses.
    let accessToken: Secret<String>

    /// Who signed in, where the provider speaks OpenID Connect.
    let idToken: String?

    /// Reads an answer.
    ///
    /// - Throws: `ProviderError`: what the endpoint has against us, or that the answer is none.
    init(_ response: ProviderResponse) throws(ProviderError) {
        guard response.status < 500, response.status != 429 else {
            throw .unreachable("the token endpoint answers \(response.status)")
        }
        guard let object = JSONValueReader.object(response.body) else {
            throw .untrusted("the token endpoint's answer is no object")
        }
        if let error = object["error"] { throw Self.failure(error) }
        guard response.status == 200 else { throw .untrusted("the token endpoint answers \(response.status)") }
        let token = try object.requiredText("access_token", atMost: Self.maximumBytes)
        // It will stand in a header.
        guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .untrusted("access_token is none") }
        // Some leave the type out; another one would be used in another way.
        let type = (try object.text("token_type") ?? "bearer").utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard type.elementsEqual("bearer".utf8) else { throw .untrusted("token_type is not bearer") }
        accessToken = Secret(token)
        idToken = try object.text("id_token", atMost: SignedToken.maximumBytes)
    }

    /// What is wrong with our registration, in the words of RFC 6749 (section 5.2), GitHub and Slack.
    private static let ours: Set<String> = [
        "invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_scope",
        "incorrect_client_credentials", "redirect_uri_mismatch", "invalid_client_id", "bad_client_secret",
        "bad_redirect_uri",
    ]

    private static func failure(_ error: JSONValue) -> ProviderError {
        // Anything else than such a word may hold what is for nobody's log.
        guard case .text(let word) = error, (1...64).contains(word.utf8.count),
            word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") })
        else { return .refused("the token endpoint refuses the code") }
        let reason = "the token endpoint says \(word)"
        return ours.contains(word) ? .configuration(reason) : .refused(reason)
    }
}
