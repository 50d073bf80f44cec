import Gatehouse

/// What an OpenID provider says of itself (OpenID Connect Discovery 1.0, section 3), as far as we use it.
struct ProviderMetadata: Sendable {
    let authorization: ProviderEndpoint
    let token: ProviderEndpoint
    let keys: ProviderEndpoint
    let userInfo: ProviderEndpoint?
    let endSession: ProviderEndpoint?

    /// Whether the provider names itself when the browser comes back (RFC 9207, section 3).
    let namesIssuer: Bool

    /// Reads a description.
    ///
    /// - Throws: `ProviderError` when it is another issuer's, or leads to hosts that are not the provider's.
    init(
        _ object: JSONObject, issuer: IssuerRule, hosts: Set<String>, http: ProviderHTTP
    ) throws(ProviderError) {
        guard object.says("issuer", issuer.described) else {
            throw .untrusted("the provider's description is another issuer's")
        }
        func endpoint(_ name: String) throws(ProviderError) -> ProviderEndpoint {
            try http.endpoint(try object.requiredText(name, atMost: 2048), of: hosts, what: name)
        }
        authorization = try endpoint("authorization_endpoint")
        token = try endpoint("token_endpoint")
        keys = try endpoint("jwks_uri")
        userInfo = object["userinfo_endpoint"] == nil ? nil : try endpoint("userinfo_endpoint")
        endSession = object["end_session_endpoint"] == nil ? nil : try endpoint("end_session_endpoint")
        namesIssuer = object.isTrue("authorization_response_iss_parameter_supported")
    }
}
