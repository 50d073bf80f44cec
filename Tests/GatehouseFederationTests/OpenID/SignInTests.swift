import Crypto
import Foundation
import Gatehouse
import HTTPTypes
import Hummingbird
import Testing

@testable import GatehouseFederation

/// The code flow of an OpenID provider, over real HTTP.
@Suite struct `Signing in with an OpenID provider` {
    private static let header = #"{"alg":"RS256","kid":"1","typ":"JWT"}"#

    private func token(_ server: HostileProvider, _ changes: [String: String?] = [:]) throws -> String {
        try Token.signed(header: Self.header, claims: Token.claims(changes, issuer: server.issuer))
    }

    /// The pairs of a query or a form, decoded.
    private func pairs(_ text: some StringProtocol) -> [String: String] {
        text.split(separator: "&").reduce(into: [:]) { pairs, pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "" }
            pairs[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
    }

    /// Promise: a code is worth nothing without the secret of the browser's own try (PKCE).
    @Test func `ATK-56 the challenge is S256 of the verifier, which only the token endpoint is told`() async throws {
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server)
            let url = try await provider.authorizationURL(for: Try.attempt)
            #expect(url.hasPrefix("\(server.issuer)/authorize?"))
            let query = pairs(url.split(separator: "?").last ?? "")
            let challenge = Base64URL.encode(Array(SHA256.hash(data: Data("verifier".utf8))))
            #expect(challenge.utf8.count == 43)
            #expect(
                query == [
                    "response_type": "code", "client_id": "client", "redirect_uri": Try.attempt.redirectURI,
                    "state": "state", "nonce": "nonce", "scope": "openid email profile", "code_challenge": challenge,
                    "code_challenge_method": "S256",
                ])
            #expect(!url.contains("verifier"))

            server.answer("/token", json: Try.answer(try token(server)))
            _ = try await provider.identity(from: Try.callback, of: Try.attempt)
            let asked = try #require(server.requests.first { $0.path == "/token" })
            #expect(
                pairs(asked.body) == [
                    "grant_type": "authorization_code", "code": "code", "redirect_uri": Try.attempt.redirectURI,
                    "code_verifier": "verifier",
                ])
            #expect(asked.head.method == .post)
            #expect(asked.head.headerFields[.authorization] == "Basic Y2xpZW50OnNlY3JldA==")
            #expect(!server.requests.contains { $0.path != "/token" && "\($0)".contains("verifier") })
        }
    }

    /// The challenge of RFC 7636, appendix B.
    @Test func `the vector of RFC 7636 is met`() async throws {
        try await HostileProvider().run { server in
            let attempt = ProviderAttempt(
                state: Secret("s"), nonce: Secret("n"),
                verifier: Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), redirectURI: "https://a.example.test/")
            let url = try await Try.provider(at: server).authorizationURL(for: attempt)
            #expect(url.contains("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&"))
        }
    }

    @Test func `client id and secret go where the options say, escaped`() async throws {
        try await HostileProvider().run { server in
            let name = try #require(ProviderName("test"))
            for authentication in [ClientAuthentication.basic, .post] {
                var options = OpenIDOptions()
                options.authentication = authentication
                let provider = try OpenIDProvider(
                    name: name, title: "Test", issuer: server.issuer, id: "a:b c", secret: Secret("x&y=\u{E9}"),
                    options: options, http: ProviderHTTP(privateHosts: [server.authority]), clock: Try.clock())
                server.answer("/token", json: #"{"error":"invalid_grant"}"#, status: .badRequest)
                let error = await Try.failure { _ = try await provider.identity(from: Try.callback, of: Try.attempt) }
                #expect(error?.kind == .refused)
            }
            let asked = server.requests.filter { $0.path == "/token" }
            let basic = Data("a%3Ab%20c:x%26y%3D%C3%A9".utf8).base64EncodedString()
            #expect(asked[0].head.headerFields[.authorization] == "Basic \(basic)")
            #expect(pairs(asked[0].body)["client_secret"] == nil)
            #expect(asked[1].head.headerFields[.authorization] == nil)
            #expect(pairs(asked[1].body)["client_id"] == "a:b c")
            #expect(pairs(asked[1].body)["client_secret"] == "x&y=\u{E9}")
        }
    }

    @Test func `what the provider says comes out, and the ID token with it`() async throws {
        try await HostileProvider().run { server in
            let idToken = try token(
                server,
                ["email": "\"a@example.test\"", "email_verified": "true", "name": "\"Ann\"", "sid": "\"session\""])
            let identity = try await Try.identity(at: server, idToken: idToken)
            #expect(identity.issuer == server.issuer && identity.subject == "subject")
            #expect(identity.email == "a@example.test" && identity.isEmailVerified && identity.displayName == "Ann")
            #expect(identity.providerSession == "session" && identity.idToken?.expose() == idToken)
        }
    }

    /// Promise: an address counts as proven only when the provider says so with the boolean `true`.
    @Test func `ATK-51 only true is true`() async throws {
        try await HostileProvider().run { server in
            for (value, isVerified): (String?, Bool) in [
                (nil, false), ("false", false), ("\"true\"", false), ("1", false), ("null", false), ("[true]", false),
                ("{}", false), ("true", true),
            ] {
                let idToken = try token(server, ["email": "\"a@example.test\"", "email_verified": value])
                let identity = try await Try.identity(at: server, idToken: idToken)
                #expect(identity.isEmailVerified == isVerified, "\(value ?? "missing")")
                #expect(identity.email == "a@example.test")
            }
        }
    }

    @Test func `ATK-51 each provider is believed as its documents allow`() async throws {
        try await HostileProvider().run { server in
            for (trust, claims, isVerified): (EmailTrust, [String: String?], Bool) in [
                (.never, ["email_verified": "true", "xms_edov": "true"], false),
                (.domainOwner, ["email_verified": "true"], false), (.domainOwner, ["xms_edov": "\"true\""], false),
                (.domainOwner, ["xms_edov": "1"], false), (.domainOwner, ["xms_edov": "true"], true),
                (.verifiedClaimOrText, ["email_verified": "\"true\""], true),
                (.verifiedClaimOrText, ["email_verified": "\"TRUE\""], false),
                (.verifiedClaimOrText, ["email_verified": "\"false\""], false),
                (.verifiedClaimOrText, ["email_verified": "1"], false), (.verifiedClaim, ["xms_edov": "true"], false),
            ] {
                var options = OpenIDOptions()
                options.email = trust
                let idToken = try token(server, claims.merging(["email": "\"a@example.test\""]) { $1 })
                let identity = try await Try.identity(at: server, idToken: idToken, options: options)
                #expect(identity.isEmailVerified == isVerified, "\(trust): \(claims)")
            }
        }
    }

    @Test func `userinfo is asked when the ID token has no address, and must be about the same person`() async throws {
        try await HostileProvider().run { server in
            let endpoint: [String: String?] = ["userinfo_endpoint": "\"\(server.issuer)/me\""]
            server.answer("/.well-known/openid-configuration", json: server.description(endpoint))
            server.answer("/me", json: #"{"sub":"subject","email":"a@example.test","email_verified":true}"#)
            let identity = try await Try.identity(at: server, idToken: try token(server))
            #expect(identity.email == "a@example.test" && identity.isEmailVerified)
            let asked = try #require(server.requests.first { $0.path == "/me" })
            #expect(asked.head.headerFields[.authorization] == "Bearer access")

            // With an address in the ID token nobody else is asked, nor believed.
            let idToken = try token(server, ["email": "\"b@example.test\""])
            let other = try await Try.identity(at: server, idToken: idToken)
            #expect(other.email == "b@example.test" && !other.isEmailVerified)
            #expect(server.count("/me") == 1)

            for answer in [
                #"{"sub":"other","email":"a@example.test","email_verified":true}"#, #"{"email":"a@example.test"}"#,
                #"{"sub":1}"#, "[]", "", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
            ] {
                server.answer("/me", json: answer)
                let error = await Try.failure { _ = try await Try.identity(at: server, idToken: try token(server)) }
                #expect(error?.kind == .untrusted, "\(answer)")
            }
        }
    }

    @Test func `ATK-57 a refused code is said to be one`() async throws {
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server)
            for (status, body, kind): (Int, String, ProviderError.Kind) in [
                (400, #"{"error":"invalid_grant"}"#, .refused), (200, #"{"error":"bad_verification_code"}"#, .refused),
                (200, #"{"ok":false,"error":"invalid_code"}"#, .refused),
                (401, #"{"error":"invalid_client"}"#, .configuration),
                (400, #"{"error":"unauthorized_client"}"#, .configuration),
                (400, "{\"error\":\"Bad \\u0007 word\"}", .refused),
                (400, #"{"error":{"message":"x"}}"#, .refused), (500, "{}", .unreachable), (503, "", .unreachable),
                (429, "{}", .unreachable), (400, "<html>", .untrusted), (302, "{}", .untrusted),
                (200, "[]", .untrusted),
                (200, "{}", .untrusted), (200, #"{"access_token":"a","token_type":"Bearer"}"#, .untrusted),
                (200, #"{"access_token":"a","token_type":"mac","id_token":"x"}"#, .untrusted),
                (200, #"{"access_token":"a b","token_type":"Bearer","id_token":"x"}"#, .untrusted),
                (200, #"{"access_token":1,"token_type":"Bearer","id_token":"x"}"#, .untrusted),
                (200, #"{"access_token":"a","token_type":"Bearer","id_token":["x"]}"#, .untrusted),
                (200, #"{"access_token":"a","access_token":"b","token_type":"Bearer"}"#, .untrusted),
            ] {
                server.answer("/token", json: body, status: .init(code: status))
                let error = await Try.failure { _ = try await provider.identity(from: Try.callback, of: Try.attempt) }
                #expect(error?.kind == kind, "\(status) \(body): \(error?.reason ?? "")")
                #expect(error?.reason.contains("Bad") == false)
                #expect(!body.contains("a b") || error?.reason == "access_token is none")
            }
        }
    }

    /// RFC 9207: who answers is known before the code is given away.
    @Test func `the answer of another issuer does not reach the token endpoint`() async throws {
        try await HostileProvider().run { server in
            let idToken = try token(server)
            func kind(_ issuer: String?) async -> ProviderError.Kind? {
                let callback = ProviderCallback(code: Secret("code"), issuer: issuer)
                return await Try.failure {
                    _ = try await Try.identity(at: server, idToken: idToken, callback: callback)
                }?.kind
            }
            #expect(await kind(nil) == nil)
            #expect(await kind(server.issuer) == nil)
            let count = server.count("/token")
            #expect(await kind("https://other.example.test") == .untrusted)
            #expect(await kind(server.issuer + "/") == .untrusted)
            #expect(await kind("") == .untrusted)
            let names: [String: String?] = ["authorization_response_iss_parameter_supported": "true"]
            server.answer("/.well-known/openid-configuration", json: server.description(names))
            #expect(await kind(nil) == .untrusted)
            #expect(server.count("/token") == count)
            #expect(await kind(server.issuer) == nil)
        }
    }

    @Test func `the end-session endpoint is asked with what it needs`() async throws {
        try await HostileProvider().run { server in
            let none = try await Try.provider(at: server).logOutURL(
                returningTo: "https://a.example.test/", idToken: nil)
            #expect(none == nil)
            let endpoint: [String: String?] = ["end_session_endpoint": "\"\(server.issuer)/end?x=1\""]
            server.answer("/.well-known/openid-configuration", json: server.description(endpoint))
            let provider = try Try.provider(at: server)
            let url = try await provider.logOutURL(returningTo: "https://a.example.test/", idToken: Secret("token"))
            #expect(
                url == "\(server.issuer)/end?x=1&client_id=client"
                    + "&post_logout_redirect_uri=https%3A%2F%2Fa.example.test%2F&id_token_hint=token")
        }
    }
}
