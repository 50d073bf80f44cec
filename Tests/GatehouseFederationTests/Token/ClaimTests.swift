import Gatehouse
import Testing

@testable import GatehouseFederation

/// The claims of ID tokens, rightly signed and wrong in what they say.
@Suite struct `Claims of ID tokens` {
    private static let header = #"{"alg":"RS256","kid":"1"}"#

    private func reason(_ server: HostileProvider, _ changes: [String: String?]) async throws -> String? {
        let claims = Token.claims(changes, issuer: server.issuer)
        let token = try Token.signed(header: Self.header, claims: claims)
        return await Try.failure { _ = try await Try.identity(at: server, idToken: token) }?.reason
    }

    /// Promise: an ID token that is another issuer's, for somebody else, too old or not for this try signs nobody in.
    @Test func `ATK-64 each claim is checked by type and value`() async throws {
        let seconds = Token.seconds
        let wrong: [(String, String?)] = [
            ("iss", nil), ("iss", "\"https://other.example.test\""), ("iss", "1"), ("iss", "null"),
            ("iss", "[\"ISS\"]"),
            ("iss", "\"ISS/\""), ("iss", "\"ISS\\u200b\""), ("iss", "\"\""),
            ("aud", nil), ("aud", "\"other\""), ("aud", "[]"), ("aud", "[\"other\"]"), ("aud", "1"), ("aud", "null"),
            ("aud", "{\"client\":true}"), ("aud", "[\"client\",1]"), ("aud", "\"client \""), ("aud", "\"CLIENT\""),
            ("aud", "[\"client\",\"other\"]"), ("aud", "[[\"client\"]]"), ("azp", "\"other\""), ("azp", "1"),
            ("azp", "null"),
            ("exp", nil), ("exp", "\"\(seconds + 300)\""), ("exp", "\(seconds - 61)"), ("exp", "0"), ("exp", "-1"),
            ("exp", "1e400"), ("exp", "\(seconds).5"), ("exp", "9223372036854775807"), ("exp", "99999999999999999999"),
            ("exp", "null"), ("exp", "true"), ("exp", "\(seconds + 300)000"),
            ("iat", nil), ("iat", "\"\(seconds)\""), ("iat", "\(seconds + 61)"), ("iat", "\(seconds - 3601)"),
            ("iat", "-1"), ("iat", "null"), ("iat", "[\(seconds)]"),
            ("nbf", "\(seconds + 61)"), ("nbf", "\"0\""), ("nbf", "-1"), ("nbf", "null"),
            ("sub", nil), ("sub", "1"), ("sub", "\"\""), ("sub", "null"), ("sub", "[\"subject\"]"),
            ("sub", "\"a\\nb\""),
            ("sub", "\"" + String(repeating: "s", count: 256) + "\""), ("sub", "\"x\",\"sub\":\"y\""),
            ("nonce", nil), ("nonce", "\"other\""), ("nonce", "\"\""), ("nonce", "1"), ("nonce", "null"),
            ("nonce", "[\"nonce\"]"), ("nonce", "\"nonce \""),
            ("sid", "1"), ("events", "{}"), ("sub\":\"subject\",\"sub", "\"other\""),
        ]
        try await HostileProvider().run { server in
            for (name, value) in wrong {
                let value = value?.replacing("ISS", with: server.issuer)
                let reason = try await reason(server, [name: value])
                #expect(reason != nil, "\(name): \(value ?? "missing")")
            }
            for (name, value): (String, String?) in [
                ("aud", "[\"client\"]"), ("exp", "\(seconds - 59)"), ("iat", "\(seconds + 59)"),
                ("iat", "\(seconds - 3000)"), ("nbf", "\(seconds)"), ("azp", "\"client\""), ("sid", "\"s\""),
                ("sub", "\"" + String(repeating: "s", count: 255) + "\""), ("auth_time", "12.5"), ("amr", "[\"pwd\"]"),
            ] {
                #expect(try await reason(server, [name: value]) == nil, "\(name): \(value ?? "missing")")
            }
            #expect(try await reason(server, ["aud": "[\"client\",\"other\"]", "azp": "\"client\""]) == nil)
        }
    }

    @Test func `what is wrong is said, and what stands in the token is not`() async throws {
        try await HostileProvider().run { server in
            let reasons = try await [
                reason(server, ["iss": "\"https://other.example.test\""]), reason(server, ["aud": "\"other\""]),
                reason(server, ["exp": "\(Token.seconds - 61)"]), reason(server, ["nonce": "\"other\""]),
                reason(server, ["nonce": nil]), reason(server, ["aud": "[\"client\",\"other\"]"]),
            ]
            #expect(
                reasons == [
                    "iss is another issuer", "aud is not us", "the token has expired", "nonce is another one",
                    "nonce is missing", "aud has several and there is no azp",
                ])
        }
    }

    /// Promise: the answer of one try cannot be used in another.
    @Test func `ATK-57 an ID token of another try is refused`() async throws {
        try await HostileProvider().run { server in
            let claims = Token.claims(issuer: server.issuer, nonce: "nonce-of-another-try")
            let token = try Token.signed(header: Self.header, claims: claims)
            let error = await Try.failure { _ = try await Try.identity(at: server, idToken: token) }
            #expect(error == ProviderError(.untrusted, reason: "nonce is another one"))
        }
    }

    @Test func `a provider without nonces must not bring another one`() async throws {
        try await HostileProvider().run { server in
            var options = OpenIDOptions()
            options.hasNonce = false
            for (nonce, isRight): (String?, Bool) in [(nil, true), ("\"nonce\"", true), ("\"other\"", false)] {
                let claims = Token.claims(["nonce": nonce], issuer: server.issuer)
                let token = try Token.signed(header: Self.header, claims: claims)
                let options = options
                let error = await Try.failure {
                    _ = try await Try.identity(at: server, idToken: token, options: options)
                }
                #expect((error == nil) == isRight)
            }
        }
    }

    @Test func `ATK-68 a logout token or an access token is no ID token`() async throws {
        try await HostileProvider().run { server in
            for (type, claims) in [
                ("logout+jwt", Token.claims(issuer: server.issuer)),
                ("JWT", Token.logOutClaims(["nonce": "\"nonce\""], issuer: server.issuer)),
                ("JWT", Token.logOutClaims(issuer: server.issuer)), ("at+jwt", Token.claims(issuer: server.issuer)),
                ("application/at+jwt", Token.claims(issuer: server.issuer)),
                ("dpop+jwt", Token.claims(issuer: server.issuer)),
            ] {
                let header = #"{"alg":"RS256","kid":"1","typ":"\#(type)"}"#
                let token = try Token.signed(header: header, claims: claims)
                let error = await Try.failure { _ = try await Try.identity(at: server, idToken: token) }
                #expect(error?.kind == .untrusted, "\(type)")
            }
            let header = #"{"alg":"RS256","kid":"1","typ":"application/JWT"}"#
            let good = try Token.signed(header: header, claims: Token.claims(issuer: server.issuer))
            let identity = try await Try.identity(at: server, idToken: good)
            #expect(identity.subject == "subject")
        }
    }
}
