import Gatehouse
import GatehouseFederation

/// A token that a test makes, right or wrong.
enum Token {
    /// The moment at which all tests of tokens take place.
    static let now = Timestamp(microseconds: 1_800_000_000_000_000)

    /// The same in seconds.
    static let seconds: Int64 = 1_800_000_000

    /// Header and claims as they are written, signed.
    static func signed(
        header: String, claims: String, by algorithm: SigningAlgorithm = .rs256, with key: SigningKey? = nil
    ) throws -> String {
        let text = "\(Base64URL.encode(Array(header.utf8))).\(Base64URL.encode(Array(claims.utf8)))"
        let signature = try (key ?? .key(for: algorithm)).sign(Array(text.utf8), by: algorithm)
        return "\(text).\(Base64URL.encode(signature))"
    }

    /// Claims as a provider writes them, some replaced or added; a value of `nil` leaves the claim out.
    static func claims(_ changes: [String: String?] = [:], issuer: String, nonce: String = "nonce") -> String {
        var claims: [String: String?] = [
            "iss": "\"\(issuer)\"", "sub": "\"subject\"", "aud": "\"client\"", "exp": "\(seconds + 300)",
            "iat": "\(seconds)", "nonce": "\"\(nonce)\"",
        ]
        claims.merge(changes) { $1 }
        let members = claims.sorted { $0.key < $1.key }.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }
        return "{\(members.joined(separator: ","))}"
    }

    /// The claims of a logout token.
    static func logOutClaims(_ changes: [String: String?] = [:], issuer: String) -> String {
        let event = #"{"http://schemas.openid.net/event/backchannel-logout":{}}"#
        let own: [String: String?] = ["nonce": nil, "events": event, "jti": "\"token-1\"", "sid": "\"session-1\""]
        return claims(own.merging(changes) { $1 }, issuer: issuer)
    }
}
