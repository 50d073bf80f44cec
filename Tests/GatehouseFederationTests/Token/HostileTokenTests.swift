import Crypto
import CryptoExtras
import Foundation
import Gatehouse
import Testing

@testable import GatehouseFederation

/// Tokens that try to be believed by another road than the provider's key.
@Suite struct `Hostile tokens` {
    private let header = #"{"alg":"RS256","kid":"1"}"#

    private func reason(_ server: HostileProvider, _ token: String) async -> String? {
        await Try.failure { _ = try await Try.identity(at: server, idToken: token) }?.reason
    }

    private func encoded(_ text: String) -> String { Base64URL.encode(Array(text.utf8)) }

    /// Promise: a token without a signature, or with an algorithm of another spelling, signs nobody in.
    @Test func `ATK-60 no algorithm is not an algorithm`() async throws {
        try await HostileProvider().run { server in
            let claims = encoded(Token.claims(issuer: server.issuer))
            let signature =
                try Token.signed(header: header, claims: Token.claims(issuer: server.issuer))
                .split(separator: ".").last ?? ""
            let told = [
                "the token's algorithm is not one of the provider's", "the token's header is no object",
                "alg is missing",
                "alg is not a text of the right length",
            ]
            for header in [
                #"{"alg":"none"}"#, #"{"alg":"None","kid":"1"}"#, #"{"alg":"nOnE","kid":"1"}"#, #"{"kid":"1"}"#,
                #"{"alg":"","kid":"1"}"#, #"{"alg":null,"kid":"1"}"#, #"{"alg":["RS256"],"kid":"1"}"#,
                #"{"alg":"rs256","kid":"1"}"#, #"{"alg":"RS256 ","kid":"1"}"#, #"{"alg":"RS256\u0000","kid":"1"}"#,
                #"{"alg":"RS256","alg":"none","kid":"1"}"#, #"["RS256"]"#, "null", "",
            ] {
                for signature in ["", String(signature)] {
                    let reason = await reason(server, "\(encoded(header)).\(claims).\(signature)")
                    #expect(told.contains(reason ?? "none"), "\(header): \(reason ?? "believed")")
                }
            }
            let unsigned = "\(encoded(header)).\(claims)."
            #expect(await reason(server, unsigned) == "the token's signature is not the provider's")
            #expect(await reason(server, String(unsigned.dropLast())) != nil)
        }
    }

    /// Promise: what everybody may read, a public key, signs nobody in.
    @Test func `ATK-61 a public key is no shared secret`() async throws {
        guard case .rsa(let key) = SigningKey.rsa else { return }
        let parts = try key.publicKey.getKeyPrimitives()
        let secrets: [Data] = [
            Data(key.publicKey.pemRepresentation.utf8), Data((key.publicKey.pemRepresentation + "\n").utf8),
            key.publicKey.derRepresentation, key.publicKey.pkcs1DERRepresentation,
            Data(try SigningKey.rsa.jwk(#""kid":"1""#).utf8), parts.modulus, Data(), Data("secret".utf8),
        ]
        try await HostileProvider().run { server in
            for secret in secrets {
                let head = encoded(#"{"alg":"HS256","kid":"1"}"#)
                let text = "\(head).\(encoded(Token.claims(issuer: server.issuer)))"
                let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: secret))
                let reason = await reason(server, "\(text).\(Base64URL.encode(Array(code)))")
                #expect(reason == "the token's algorithm is not one of the provider's")
            }
            // It is refused before a key is looked for.
            #expect(server.count("/keys") == 0)
        }
    }

    /// Promise: a token cannot bring the key that it is checked with.
    @Test func `ATK-62 a key in the header is not used and not fetched`() async throws {
        try await HostileProvider().run { server in
            let jwk = try SigningKey.otherRSA.jwk()
            for extra in [
                #""jwk":\#(jwk)"#, #""jku":"\#(server.issuer)/evil""#, #""x5u":"\#(server.issuer)/evil""#,
                #""x5c":["AAAA"]"#, #""crit":["exp"]"#, #""b64":false"#,
            ] {
                let header = #"{"alg":"RS256","kid":"1",\#(extra)}"#
                let claims = Token.claims(issuer: server.issuer)
                let evil = try Token.signed(header: header, claims: claims, with: .otherRSA)
                #expect(await reason(server, evil)?.hasPrefix("the token's header has") == true, "\(extra)")
                // With the right key too: nothing of it is for us.
                let odd = try Token.signed(header: header, claims: claims)
                #expect(await reason(server, odd)?.hasPrefix("the token's header has") == true, "\(extra)")
            }
            for name in ["../../dev/null", "1' OR '1'='1", "/keys", "\(server.issuer)/evil", "1 ", "\u{FF11}"] {
                let header = #"{"alg":"RS256","kid":"\#(name)"}"#
                let token = try Token.signed(
                    header: header, claims: Token.claims(issuer: server.issuer), with: .otherRSA)
                #expect(await reason(server, token) == "the token's key is not one of the provider's", "\(name)")
            }
            #expect(server.count("/evil") == 0)
            #expect(Set(server.requests.map(\.path)) == ["/.well-known/openid-configuration", "/token", "/keys"])
        }
    }

    @Test func `ATK-63 keys of one provider do not speak for another`() async throws {
        try await HostileProvider().run { first in
            try await HostileProvider().run { second in
                second.answer("/keys", json: #"{"keys":[\#(try SigningKey.otherRSA.jwk(#""kid":"1""#))]}"#)
                let claims = Token.claims(issuer: first.issuer)
                let foreign = try Token.signed(header: header, claims: claims, with: .otherRSA)
                #expect(await reason(first, foreign) == "the token's signature is not the provider's")
                let theirs = try Token.signed(
                    header: header, claims: Token.claims(issuer: second.issuer), with: .otherRSA)
                #expect(await reason(first, theirs) == "the token's signature is not the provider's")
                #expect(await reason(second, theirs) == nil)
            }
        }
    }

    /// A list without `alg` stays open for all that fits: what came first pins nothing.
    @Test func `ATK-63 a bad token first does not spoil a good one`() async throws {
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server)
            let claims = Token.claims(issuer: server.issuer)
            let garbage = "\(encoded(#"{"alg":"RS512","kid":"1"}"#)).\(encoded(claims)).AAAA"
            server.answer("/token", json: Try.answer(garbage))
            let error = await Try.failure { _ = try await provider.identity(from: Try.callback, of: Try.attempt) }
            #expect(error?.reason == "the token's signature is not the provider's")
            server.answer("/token", json: Try.answer(try Token.signed(header: header, claims: claims)))
            let identity = try await provider.identity(from: Try.callback, of: Try.attempt)
            #expect(identity.subject == "subject")
        }
    }

    @Test func `ATK-65 what is encrypted, packed or in other parts is no ID token`() async throws {
        try await HostileProvider().run { server in
            let good = try Token.signed(header: header, claims: Token.claims(issuer: server.issuer))
            for extra in [#""zip":"DEF""#, #""enc":"A256GCM""#, #""cty":"JWT""#] {
                let header = #"{"alg":"RS256","kid":"1",\#(extra)}"#
                let token = try Token.signed(header: header, claims: Token.claims(issuer: server.issuer))
                #expect(await reason(server, token)?.hasPrefix("the token's header has") == true)
            }
            for token in [
                "\(good).AAAA.AAAA", "\(good).", ".\(good)", "\(good)=", "\(good)\n", " \(good)",
                good.replacingOccurrences(of: ".", with: ".."), String(good.dropLast()),
                #"{\"payload\":\"\#(good)\"}"#,
            ] {
                #expect(await reason(server, token) != nil, "\(token.prefix(20))")
            }
            #expect(await reason(server, good) == nil)
        }
    }

    /// The last letter of base64url has bits that mean nothing: two texts, one token.
    @Test func `a token has one spelling`() throws {
        let good = try Token.signed(header: header, claims: Token.claims(issuer: "https://a.example.test"))
        _ = try SignedToken(good)
        let last = try #require(good.utf8.last)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        let place = try #require(alphabet.firstIndex(of: last))
        // A signature of 256 bytes ends with two bits of six in use.
        let twin = String(decoding: good.utf8.dropLast() + [alphabet[place ^ 1]], as: UTF8.self)
        #expect(throws: ProviderError.self) { try SignedToken(twin) }
    }

    @Test func `ATK-67 huge and deep tokens are refused at once`() async throws {
        let deep = #"{"alg":"# + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "}"
        let wide = "{" + (0..<2_000).map { "\"n\($0)\":1" }.joined(separator: ",") + "}"
        let clock = ContinuousClock()
        for text in [
            String(repeating: ".", count: 1 << 20), String(repeating: "A", count: 5 << 20),
            String(repeating: "a.", count: 8_000),
            "\(encoded(deep)).AAAA.AAAA", "\(encoded(wide)).AAAA.AAAA",
            "\u{301}" + String(repeating: "\u{301}", count: 100_000),
        ] {
            let time = clock.measure { #expect(throws: ProviderError.self) { try SignedToken(text) } }
            // A debug build on a busy machine; what is meant is that nothing grows with the square of the length.
            #expect(time < .seconds(2))
        }
    }
}
