import Gatehouse
import Testing

@testable import GatehouseFederation

/// Being asked for a new proof at the provider.
@Suite struct `Proving again at an OpenID provider` {
    private static let header = #"{"alg":"RS256","kid":"1","typ":"JWT"}"#

    private static let attempt = ProviderAttempt(
        state: Secret("state"), nonce: Secret("nonce"), verifier: Secret("verifier"),
        redirectURI: Try.attempt.redirectURI, requiresProof: true)

    private func failure(
        _ server: HostileProvider, provedAgo seconds: Int64?, _ attempt: ProviderAttempt
    ) async throws -> String? {
        let time = Token.now.microseconds / 1_000_000
        let changes: [String: String?] = seconds.map { ["auth_time": "\(time - $0)"] } ?? [:]
        let token = try Token.signed(header: Self.header, claims: Token.claims(changes, issuer: server.issuer))
        server.answer("/token", json: Try.answer(token))
        return await Try.failure {
            _ = try await Try.provider(at: server).identity(from: Try.callback, of: attempt)
        }?.reason
    }

    @Test func `the provider is asked to ask again, and only then`() async throws {
        try await HostileProvider().run { server in
            let provider = try Try.provider(at: server)
            let proof = try await provider.authorizationURL(for: Self.attempt)
            #expect(proof.contains("&prompt=login&max_age=0"))
            let usual = try await provider.authorizationURL(for: Try.attempt)
            #expect(!usual.contains("prompt="))
        }
    }

    /// Promise: a session at the provider that lives since yesterday confirms nobody.
    @Test func `a sign-in there of long ago is no proof`() async throws {
        try await HostileProvider().run { server in
            let old = try await failure(server, provedAgo: 12 * 60, Self.attempt)
            let new = try await failure(server, provedAgo: 30, Self.attempt)
            let untold = try await failure(server, provedAgo: nil, Self.attempt)
            let unasked = try await failure(server, provedAgo: 12 * 60, Try.attempt)
            #expect(old == "auth_time is too long ago")
            #expect(new == nil && untold == nil && unasked == nil)
        }
    }
}
