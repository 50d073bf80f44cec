import Gatehouse

/// What a token says, once it is known who says it.
struct TokenClaims: Sendable {
    /// The `iss`.
    let issuer: String

    /// All claims.
    let claims: JSONObject

    /// The `iat`.
    let issued: Timestamp
}
