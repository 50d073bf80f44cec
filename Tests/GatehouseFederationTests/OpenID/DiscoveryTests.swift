import Gatehouse
import HTTPTypes
import Hummingbird
import Synchronization
import Testing

@testable import GatehouseFederation

/// What a provider says of itself, and how often it is asked.
@Suite struct `Descriptions and keys of providers` {
    private static let path = "/.well-known/openid-configuration"

    private func reason(_ server: HostileProvider, _ changes: [String: String?]) async -> String? {
        server.answer(Self.path, json: server.description(changes))
        return await Try.failure { try await Try.provider(at: server).check() }?.reason
    }

    @Test func `a description is of exactly the issuer that was asked`() async throws {
        try await HostileProvider().run { server in
            #expect(await reason(server, [:]) == nil)
            let other = "the provider's description is another issuer's"
            for issuer in [
                "\"\(server.issuer)/\"", "\"\(server.issuer.uppercased())\"", "\"https://other.example.test\"", "null",
                "[\"\(server.issuer)\"]", "\"\(server.issuer)\\u0301\"",
            ] {
                #expect(await reason(server, ["issuer": issuer]) == other, "\(issuer)")
            }
            #expect(await reason(server, ["issuer": nil]) == other)
        }
    }

    /// Promise: a provider's description leads to the provider's own hosts and to no others.
    @Test func `ATK-59 endpoints elsewhere are refused and not asked`() async throws {
        try await HostileProvider().run { server in
            try await HostileProvider().run { trap in
                let names = [
                    "jwks_uri", "token_endpoint", "authorization_endpoint", "userinfo_endpoint", "end_session_endpoint",
                ]
                for name in names {
                    for address in [
                        "http://127.0.0.1:9/", "\(trap.issuer)/keys", "https://\(trap.authority)/",
                        "http://[::ffff:127.0.0.1]/",
                        "http://169.254.169.254/", "https://evil.example.test/", "file:///etc/passwd",
                        "javascript:alert(1)",
                        "\(server.issuer)@\(trap.authority)/", "/keys", "", "//\(server.authority)/keys",
                    ] {
                        #expect(await reason(server, [name: "\"\(address)\""]) != nil, "\(name) \(address)")
                    }
                    for value in ["null", "1", "[]", "{}"] {
                        #expect(await reason(server, [name: value]) != nil, "\(name) \(value)")
                    }
                }
                for name in names.prefix(3) { #expect(await reason(server, [name: nil]) != nil, "\(name)") }
                #expect(trap.requests.isEmpty)
            }
        }
    }

    @Test func `hosts that the options name may be used too`() async throws {
        try await HostileProvider().run { server in
            try await HostileProvider().run { keys in
                server.answer(Self.path, json: server.description(["jwks_uri": "\"\(keys.issuer)/keys\""]))
                var options = OpenIDOptions()
                options.hosts = [keys.authority]
                let name = try #require(ProviderName("test"))
                let http = ProviderHTTP(privateHosts: [server.authority, keys.authority])
                let provider = try OpenIDProvider(
                    name: name, title: "Test", issuer: server.issuer, id: "client", secret: Secret("secret"),
                    options: options, http: http, clock: Try.clock())
                try await provider.check()
                #expect(keys.count("/keys") == 1)
            }
        }
    }

    @Test func `a description that is none stops the sign-in`() async throws {
        try await HostileProvider().run { server in
            for (status, body, kind): (Int, String, ProviderError.Kind) in [
                (200, "", .untrusted), (200, "[]", .untrusted), (200, "<html>", .untrusted), (404, "{}", .untrusted),
                (500, "{}", .unreachable), (503, "{}", .unreachable), (302, "{}", .untrusted),
                (200, "{\"issuer\":\"\(server.issuer)\",\"issuer\":\"\(server.issuer)\"}", .untrusted),
            ] {
                server.answer(Self.path, json: body, status: .init(code: status))
                let error = await Try.failure {
                    _ = try await Try.provider(at: server).authorizationURL(for: Try.attempt)
                }
                #expect(error?.kind == kind, "\(status) \(body)")
            }
            server.answer(Self.path, json: server.description())
            for keys in [
                "{}", "[]", #"{"keys":{}}"#, #"{"keys":1}"#, "", "{\"keys\":[\(String(repeating: "1,", count: 100))1]}",
            ] {
                server.answer("/keys", json: keys)
                let error = await Try.failure { try await Try.provider(at: server).check() }
                #expect(error?.kind == .untrusted, "\(keys.prefix(20))")
            }
        }
    }

    @Test func `an issuer is an https address`() throws {
        let name = try #require(ProviderName("test"))
        for issuer in ["", "example.test", "http://example.test", "https://example.test/?a", "https://example.test/#a"]
        {
            let error = #expect(throws: ProviderError.self) {
                try OpenIDProvider(name: name, title: "", issuer: issuer, id: "a", secret: Secret("b"))
            }
            #expect(error?.kind == .configuration)
        }
        #expect(throws: ProviderError.self) {
            try OpenIDProvider(name: name, title: "", issuer: "https://example.test", id: "", secret: Secret("b"))
        }
    }

    /// Promise: tokens with unknown keys make the server ask a provider for its keys once a minute at most.
    @Test func `ATK-63 an unknown key is asked for once a minute, and a known one for an hour not at all`() async throws
    {
        let time = Mutex<Int64>(0)
        let clock = Try.clock { time.withLock { $0 } }
        @Sendable func wait(_ duration: Duration) { time.withLock { $0 += duration.microseconds * 1000 } }
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server, clock: clock)
            @Sendable func signIn(kid: String, with key: SigningKey = .rsa) async throws -> String? {
                let claims = Token.claims(issuer: server.issuer)
                let idToken = try Token.signed(header: #"{"alg":"RS256","kid":"\#(kid)"}"#, claims: claims, with: key)
                server.answer("/token", json: Try.answer(idToken))
                return await Try.failure { _ = try await provider.identity(from: Try.callback, of: Try.attempt) }?
                    .reason
            }
            #expect(try await signIn(kid: "1") == nil)
            for number in 0..<10 { #expect(try await signIn(kid: "unknown-\(number)") != nil) }
            #expect(server.count("/keys") == 1)

            wait(.seconds(61))
            for number in 0..<10 { #expect(try await signIn(kid: "unknown-\(number)") != nil) }
            #expect(server.count("/keys") == 2)

            // A new key is found by that one question.
            let keys = [try SigningKey.rsa.jwk(#""kid":"1""#), try SigningKey.otherRSA.jwk(#""kid":"2""#)]
            server.answer("/keys", json: "{\"keys\":[\(keys.joined(separator: ","))]}")
            #expect(try await signIn(kid: "2", with: .otherRSA) != nil)
            wait(.seconds(61))
            #expect(try await signIn(kid: "2", with: .otherRSA) == nil)
            #expect(server.count("/keys") == 3)

            // A key that was taken back is believed for an hour at most, also when nobody says what is there now.
            server.answer("/keys", json: #"{"keys":[]}"#)
            wait(.minutes(59))
            #expect(try await signIn(kid: "1") == nil)
            wait(.minutes(2))
            #expect(try await signIn(kid: "1") != nil)
            #expect(server.count(Self.path) == 2)
            server.answer("/keys", json: "{}", status: .serviceUnavailable)
            wait(.minutes(61))
            #expect(try await signIn(kid: "1") == "127.0.0.1 answers 503")
        }
    }

    @Test func `who comes at the same time waits for the same answer`() async throws {
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { try await provider.check() } }
                try await group.waitForAll()
            }
            #expect(server.count(Self.path) == 1)
            #expect(server.count("/keys") == 1)
        }
    }
}
