import Gatehouse
import Testing

@testable import GatehouseFederation

/// Logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.6).
@Suite struct `Logout tokens` {
    private static let header = #"{"alg":"RS256","kid":"1","typ":"logout+jwt"}"#

    private func request(
        _ server: HostileProvider, _ changes: [String: String?] = [:], header: String = header
    ) async throws -> ProviderLogOut {
        let claims = Token.logOutClaims(changes, issuer: server.issuer)
        let token = try Token.signed(header: header, claims: claims)
        return try await Try.provider(at: server).logOutRequest(from: token)
    }

    @Test func `a right one says whose session ended`() async throws {
        try await HostileProvider().run { server in
            let both = try await request(server)
            #expect(both.issuer == server.issuer && both.tokenID == "token-1")
            #expect(both.subject == "subject" && both.providerSession == "session-1")
            let subject = try await request(server, ["sid": nil])
            #expect(subject.subject == "subject" && subject.providerSession == nil)
            let session = try await request(server, ["sub": nil], header: #"{"alg":"RS256","kid":"1","typ":"JWT"}"#)
            #expect(session.subject == nil && session.providerSession == "session-1")
            _ = try await request(server, ["iat": "\(Token.seconds - 119)"])
        }
    }

    /// Promise: an ID token ends nobody's session, and a logout token counts for two minutes.
    @Test func `ATK-68 what is none ends nothing`() async throws {
        try await HostileProvider().run { server in
            let event = "http://schemas.openid.net/event/backchannel-logout"
            let wrong: [(String, String?)] = [
                ("events", nil), ("events", "{}"), ("events", "[]"), ("events", "\"\(event)\""),
                ("events", "{\"\(event)\":1}"), ("events", "{\"\(event)/\":{}}"), ("nonce", "\"nonce\""),
                ("nonce", "null"), ("jti", nil), ("jti", "1"), ("jti", "\"\""), ("iat", "\(Token.seconds - 121)"),
                ("iat", "\(Token.seconds + 61)"), ("iat", nil), ("exp", nil), ("exp", "\(Token.seconds - 61)"),
                ("iss", "\"https://other.example.test\""), ("aud", "\"other\""), ("sub", "1"), ("sid", "{}"),
            ]
            for (name, value) in wrong {
                let error = await Try.failure { _ = try await request(server, [name: value]) }
                #expect(error?.kind == .untrusted, "\(name): \(value ?? "missing")")
            }
            let neither = await Try.failure { _ = try await request(server, ["sub": nil, "sid": nil]) }
            #expect(neither?.reason == "sub and sid are missing")
            let idToken = try Token.signed(
                header: #"{"alg":"RS256","kid":"1"}"#, claims: Token.claims(issuer: server.issuer))
            let error = await Try.failure { _ = try await Try.provider(at: server).logOutRequest(from: idToken) }
            #expect(error?.reason == "events does not name a back-channel logout")
            let foreign = try Token.signed(
                header: Self.header, claims: Token.logOutClaims(issuer: server.issuer), with: .otherRSA)
            let other = await Try.failure { _ = try await Try.provider(at: server).logOutRequest(from: foreign) }
            #expect(other?.reason == "the token's signature is not the provider's")
            for type in ["at+jwt", "logout+jws", "secevent+jwt"] {
                let header = #"{"alg":"RS256","kid":"1","typ":"\#(type)"}"#
                let error = await Try.failure { _ = try await request(server, header: header) }
                #expect(error?.reason == "the token has another type")
            }
        }
    }
}
