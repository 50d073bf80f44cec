import Crypto
import Gatehouse
import Testing

@testable import GatehouseFederation

/// Apple: a client secret that we sign, an answer by POST, and a name that comes once.
@Suite struct `Signing in with Apple` {
    private static let key = P256.Signing.PrivateKey()

    private func provider(_ http: ProviderHTTP) throws -> OpenIDProvider {
        try .apple(
            id: "com.example.web", team: "TEAM123456", keyID: "KEY1234567",
            privateKey: Secret(Self.key.pemRepresentation), http: http, clock: Try.clock())
    }

    private func replies(_ claims: [String: String?]) throws -> Replies {
        let host = "https://appleid.apple.com"
        let own: [String: String?] = ["aud": "\"com.example.web\""]
        let token = try Token.signed(
            header: #"{"alg":"RS256","kid":"1"}"#, claims: Token.claims(own.merging(claims) { $1 }, issuer: host))
        return Replies([
            "\(host)/.well-known/openid-configuration": """
            {"issuer":"\(host)","authorization_endpoint":"\(host)/auth/authorize",\
            "token_endpoint":"\(host)/auth/token","jwks_uri":"\(host)/auth/keys"}
            """,
            "\(host)/auth/keys": #"{"keys":[\#(try SigningKey.rsa.jwk(#""kid":"1""#))]}"#,
            "\(host)/auth/token": Try.answer(token),
        ])
    }

    @Test func `the secret is a token of ours that lives five minutes`() async throws {
        let replies = try replies([:])
        _ = try await provider(replies.http).identity(from: Try.callback, of: Try.attempt)
        let request = try #require(replies.requests.first { $0.url.hasSuffix("/auth/token") })
        let form = String(decoding: request.body ?? [], as: UTF8.self)
        #expect(form.contains("client_id=com.example.web&client_secret="))
        #expect(!request.headers.contains { $0.name == "Authorization" })
        let text = try #require(form.split(separator: "client_secret=").last)
        let token = try SignedToken(String(text))
        #expect(token.algorithm == "ES256" && token.keyID == "KEY1234567")
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: token.signature)
        #expect(Self.key.publicKey.isValidSignature(signature, for: token.signed))
        let claims = try #require(JSONValueReader.object(token.payload))
        #expect(claims.says("iss", "TEAM123456") && claims.says("sub", "com.example.web"))
        #expect(claims.says("aud", "https://appleid.apple.com"))
        #expect(try claims.time("iat") == Token.now && claims.time("exp") == Token.now + .minutes(5))
    }

    @Test func `the answer comes by POST, and the name with the first one`() async throws {
        let replies = try replies(["email": "\"a@example.test\"", "email_verified": "\"true\""])
        let provider = try provider(replies.http)
        let url = try await provider.authorizationURL(for: Try.attempt)
        #expect(url.contains("response_mode=form_post") && url.contains("scope=openid%20name%20email"))
        for (user, name): (String?, String?) in [
            (#"{"name":{"firstName":"Ann","lastName":"Lee"},"email":"other@example.test"}"#, "Ann Lee"),
            (#"{"name":{"firstName":"Ann"}}"#, "Ann"), (#"{"name":{"firstName":1,"lastName":"Lee"}}"#, "Lee"),
            (#"{"name":"Ann"}"#, nil), ("", nil), (nil, nil), ("[", nil),
            (String(repeating: " ", count: 5_000) + "{}", nil),
        ] {
            let callback = ProviderCallback(code: Secret("code"), user: user)
            let identity = try await provider.identity(from: callback, of: Try.attempt)
            #expect(identity.displayName == name, "\(user ?? "nothing")")
            // What is not signed proves nothing.
            #expect(identity.email == "a@example.test" && identity.isEmailVerified)
        }
    }

    @Test func `what is no key, team or client id of Apple's is said so`() {
        let pem = Self.key.pemRepresentation
        for (id, team, keyID, key) in [
            ("com.example.web", "TEAM123456", "KEY1234567", "no key"), ("com.example.web", "TEAM\"", "KEY1234567", pem),
            ("com.example.web", "TEAM123456", "", pem), ("com.example\"web", "TEAM123456", "KEY1234567", pem),
            ("", "TEAM123456", "KEY1234567", pem),
        ] {
            let error = #expect(throws: ProviderError.self) {
                try OpenIDProvider.apple(id: id, team: team, keyID: keyID, privateKey: Secret(key))
            }
            #expect(error?.kind == .configuration)
            #expect(error?.reason.contains("BEGIN") == false)
        }
    }
}
