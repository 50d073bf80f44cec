import Gatehouse
import Testing

@testable import GatehouseFederation

/// Microsoft's issuers: one for each directory, behind one description.
@Suite struct `Signing in with Microsoft` {
    private static let personal = "9188040d-6c67-4c5b-b112-36a304b66dad"
    private static let company = "72f988bf-86f1-41af-91ab-2d7cd011db47"
    private static let host = "https://login.microsoftonline.com"

    private func replies(
        _ directory: String, issuer: String = "{tenantid}", keyIssuer: String? = nil
    ) throws -> Replies {
        let more = keyIssuer.map { ",\"issuer\":\"\(Self.host)/\($0)/v2.0\"" } ?? ""
        return Replies([
            "\(Self.host)/\(directory)/v2.0/.well-known/openid-configuration": """
            {"issuer":"\(Self.host)/\(issuer)/v2.0","authorization_endpoint":"\(Self.host)/\(directory)/authorize",\
            "token_endpoint":"\(Self.host)/\(directory)/token","jwks_uri":"\(Self.host)/\(directory)/keys"}
            """,
            "\(Self.host)/\(directory)/keys": #"{"keys":[\#(try SigningKey.rsa.jwk(#""kid":"1"\#(more)"#))]}"#,
        ])
    }

    private func reason(
        _ directory: MicrosoftDirectory, _ replies: Replies, at place: String, iss: String, tid: String?
    ) async throws -> String? {
        let provider = try OpenIDProvider.microsoft(
            directory: directory, id: "client", secret: Secret("secret"), http: replies.http, clock: Try.clock())
        let claims = Token.claims(["tid": tid.map { "\"\($0)\"" }], issuer: "\(Self.host)/\(iss)/v2.0")
        let token = try Token.signed(header: #"{"alg":"RS256","kid":"1","typ":"JWT"}"#, claims: claims)
        replies.set("\(Self.host)/\(place)/token", Try.answer(token))
        return await Try.failure { _ = try await provider.identity(from: Try.callback, of: Try.attempt) }?.reason
    }

    @Test func `the issuer is the one of the directory that the token names`() async throws {
        let replies = try replies("common")
        func reason(iss: String, tid: String?) async throws -> String? {
            try await self.reason(.everybody, replies, at: "common", iss: iss, tid: tid)
        }
        #expect(try await reason(iss: Self.company, tid: Self.company) == nil)
        #expect(try await reason(iss: Self.personal, tid: Self.personal) == nil)
        #expect(try await reason(iss: Self.company, tid: Self.personal) == "iss is another issuer")
        #expect(try await reason(iss: "{tenantid}", tid: "{tenantid}") == "tid is no directory")
        #expect(try await reason(iss: "{tenantid}", tid: Self.company) == "iss is another issuer")
        #expect(try await reason(iss: Self.company, tid: nil) == "tid is missing")
        for tid in [Self.company.uppercased(), "common", "../x", Self.company + "/v2.0/../x", ""] {
            #expect(try await reason(iss: tid, tid: tid) != nil, "\(tid)")
        }
    }

    @Test func `organizations are not persons, and one is not another`() async throws {
        let organizations = try replies("organizations")
        for (tid, isRight) in [(Self.company, true), (Self.personal, false)] {
            let reason = try await reason(.organizations, organizations, at: "organizations", iss: tid, tid: tid)
            #expect((reason == nil) == isRight)
        }
        let consumers = try replies("consumers", issuer: Self.personal)
        for (tid, isRight) in [(Self.company, false), (Self.personal, true)] {
            let reason = try await reason(.personal, consumers, at: "consumers", iss: tid, tid: tid)
            #expect((reason == nil) == isRight)
        }
        let one = try replies(Self.company, issuer: Self.company)
        for (tid, isRight) in [(Self.company, true), (Self.personal, false)] {
            let reason = try await reason(.one(Self.company), one, at: Self.company, iss: tid, tid: tid)
            #expect((reason == nil) == isRight)
        }
        for directory in ["", "common", "contoso.onmicrosoft.com", Self.company.uppercased(), "../../x"] {
            #expect(throws: ProviderError.self) {
                try OpenIDProvider.microsoft(directory: .one(directory), id: "client", secret: Secret("secret"))
            }
        }
    }

    @Test func `a key of one issuer does not sign for another`() async throws {
        for (key, tid, isRight) in [
            ("{tenantid}", Self.company, true), (Self.company, Self.company, true),
            (Self.personal, Self.company, false),
        ] {
            let replies = try replies("common", keyIssuer: key)
            let reason = try await reason(.everybody, replies, at: "common", iss: tid, tid: tid)
            #expect((reason == nil) == isRight, "\(key)")
        }
    }
}
