import Gatehouse
import HTTPTypes
import Hummingbird
import Testing

@testable import GatehouseFederation

/// OAuth 2 services without OpenID Connect, over real HTTP.
@Suite struct `Signing in with an OAuth 2 service` {
    private func service(_ server: HostileProvider) -> OAuthDescription {
        OAuthDescription(
            issuer: "https://service.example.test", authorizationEndpoint: "\(server.issuer)/authorize",
            tokenEndpoint: "\(server.issuer)/token", profileEndpoint: "\(server.issuer)/me")
    }

    private func provider(_ server: HostileProvider, _ service: OAuthDescription) throws -> OAuthProvider {
        OAuthProvider(
            name: try #require(ProviderName("test")), title: "Test", service: service, id: "client",
            secret: Secret("secret"), http: ProviderHTTP(privateHosts: [server.authority]))
    }

    private func identity(_ server: HostileProvider, _ service: OAuthDescription) async throws -> ProviderIdentity {
        server.answer("/token", json: #"{"access_token":"access","scope":"a,b","token_type":"bearer"}"#)
        return try await provider(server, service).identity(from: Try.callback, of: Try.attempt)
    }

    private func lists(_ server: HostileProvider, field: String? = nil) -> OAuthDescription {
        var service = service(server)
        service.email = .list(
            OAuthEmailList(
                endpoint: "\(server.issuer)/emails", field: field, address: "email", primary: "primary",
                verified: "verified"))
        return service
    }

    @Test func `the browser is sent with state and challenge, and the code is exchanged with the verifier`()
        async throws
    {
        try await HostileProvider().run { server in
            var service = service(server)
            service.scopes = ["a", "b"]
            let url = try await provider(server, service).authorizationURL(for: Try.attempt)
            #expect(url.hasPrefix("\(server.issuer)/authorize?response_type=code&client_id=client&"))
            #expect(url.contains("&state=state&scope=a%20b&code_challenge=") && !url.contains("nonce"))
            server.answer("/me", json: #"{"id":7}"#)
            _ = try await identity(server, service)
            let asked = try #require(server.requests.first { $0.path == "/token" })
            #expect(asked.body.contains("code_verifier=verifier") && asked.body.contains("client_secret=secret"))
            let me = try #require(server.requests.first { $0.path == "/me" })
            #expect(me.head.headerFields[.authorization] == "Bearer access")
        }
    }

    @Test func `who it is comes from the service's own field, as a number or a text`() async throws {
        try await HostileProvider().run { server in
            for (profile, subject) in [
                (#"{"id":9007199254740993,"name":"Ann"}"#, "9007199254740993"), (#"{"id":"abc","name":"Ann"}"#, "abc"),
                (#"{"id":"{5f-1}","name":"Ann"}"#, "{5f-1}"),
            ] {
                server.answer("/me", json: profile)
                let identity = try await identity(server, service(server))
                #expect(identity.issuer == "https://service.example.test" && identity.subject == subject)
                #expect(identity.displayName == "Ann" && identity.email == nil && !identity.isEmailVerified)
            }
            for profile in [
                "{}", #"{"id":null}"#, #"{"id":0}"#, #"{"id":-1}"#, #"{"id":1.5}"#, #"{"id":1e3}"#, #"{"id":""}"#,
                #"{"id":[1]}"#, #"{"id":true}"#, #"{"id":1,"id":2}"#, "[]", "1", "", "<html>", #"{"ID":1}"#,
            ] {
                server.answer("/me", json: profile)
                let error = await Try.failure { _ = try await identity(server, service(server)) }
                #expect(error?.kind == .untrusted, "\(profile)")
            }
            for (status, kind): (HTTPResponse.Status, ProviderError.Kind) in [
                (.unauthorized, .untrusted), (.found, .untrusted), (.serviceUnavailable, .unreachable),
                (.tooManyRequests, .unreachable),
            ] {
                server.answer("/me", json: #"{"id":1}"#, status: status)
                let error = await Try.failure { _ = try await identity(server, service(server)) }
                #expect(error?.kind == kind, "\(status)")
            }
        }
    }

    @Test func `ATK-51 an address in the profile counts only with the field that says so`() async throws {
        try await HostileProvider().run { server in
            var service = service(server)
            service.email = .profile(address: "email", verified: "verified")
            for (value, isVerified) in [
                ("true", true), ("false", false), ("\"true\"", false), ("1", false), ("null", false), ("{}", false),
            ] {
                server.answer("/me", json: #"{"id":1,"email":"a@example.test","verified":\#(value)}"#)
                let identity = try await identity(server, service)
                #expect(identity.email == "a@example.test" && identity.isEmailVerified == isVerified, "\(value)")
            }
            service.email = .profile(address: "email", verified: nil)
            server.answer("/me", json: #"{"id":1,"email":"a@example.test","verified":true,"email_verified":true}"#)
            let identity = try await identity(server, service)
            #expect(identity.email == "a@example.test" && !identity.isEmailVerified)
        }
    }

    @Test func `ATK-51 of a list the primary address counts, and no other`() async throws {
        try await HostileProvider().run { server in
            server.answer("/me", json: #"{"id":1,"email":"shown@example.test"}"#)
            for (list, address, isVerified): (String, String?, Bool) in [
                (
                    #"[{"email":"b@example.test","primary":false,"verified":true},{"email":"a@example.test","primary":true,"verified":true}]"#,
                    "a@example.test", true
                ),
                (
                    #"[{"email":"b@example.test","primary":false,"verified":true},{"email":"a@example.test","primary":true,"verified":false}]"#,
                    "a@example.test", false
                ),
                (#"[{"email":"b@example.test","primary":false,"verified":true}]"#, nil, false),
                (#"[{"email":"b@example.test","primary":"true","verified":true}]"#, nil, false),
                (#"[{"email":"b@example.test","primary":true,"verified":1}]"#, "b@example.test", false),
                (#"[{"email":1,"primary":true,"verified":true}]"#, nil, false), ("[]", nil, false),
                ("[1,null]", nil, false),
            ] {
                server.answer("/emails", json: list)
                let plain = try await identity(server, lists(server))
                #expect(plain.email == address && plain.isEmailVerified == isVerified, "\(list)")
                server.answer("/emails", json: #"{"values":\#(list)}"#)
                let inside = try await identity(server, lists(server, field: "values"))
                #expect(inside.email == address && inside.isEmailVerified == isVerified, "\(list)")
            }
            for list in [
                "{}", "null", #"{"values":1}"#,
                #"[{"email":"a@example.test","primary":true},{"email":"b@example.test","primary":true}]"#,
            ] {
                server.answer("/emails", json: list)
                for field in [nil, "values"] {
                    let error = await Try.failure { _ = try await identity(server, lists(server, field: field)) }
                    #expect(error?.kind == .untrusted, "\(list)")
                }
            }
        }
    }

    @Test func `ATK-68 it knows no logout tokens`() async throws {
        try await HostileProvider().run { server in
            let provider = try provider(server, service(server))
            let token = try Token.signed(
                header: #"{"alg":"RS256","kid":"1","typ":"logout+jwt"}"#,
                claims: Token.logOutClaims(issuer: "https://service.example.test"))
            let error = await Try.failure { _ = try await provider.logOutRequest(from: token) }
            #expect(error?.kind == .untrusted)
            let url = try await provider.logOutURL(returningTo: "https://a.example.test/", idToken: nil)
            #expect(url == nil)
        }
    }

    @Test func `its addresses are looked at before anybody signs in`() async throws {
        let name = try #require(ProviderName("test"))
        for address in ["http://service.example.test/", "service.example.test", ""] {
            let service = OAuthDescription(
                issuer: "https://service.example.test", authorizationEndpoint: "https://service.example.test/",
                tokenEndpoint: address, profileEndpoint: "https://service.example.test/")
            let provider = OAuthProvider(name: name, title: "", service: service, id: "a", secret: Secret("b"))
            await #expect(throws: ProviderError.self) { try await provider.check() }
        }
    }
}
