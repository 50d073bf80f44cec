import Gatehouse
import Testing

@testable import GatehouseFederation

/// The providers that stand in the library, against what they say of themselves (sources: the factories' comments).
@Suite struct `Known providers` {
    private let id = "client"
    private let secret = Secret("secret")

    /// Issuer, the address of the description, and its endpoints: authorization, token, keys, userinfo.
    private struct Described {
        let provider: @Sendable (ProviderHTTP) throws -> any IdentityProvider
        let name: String
        let issuer: String
        let place: String
        let endpoints: [String]
    }

    private var described: [Described] {
        let (id, secret) = (id, secret)
        return [
            Described(
                provider: { .google(id: id, secret: secret, http: $0) }, name: "google",
                issuer: "https://accounts.google.com",
                place: "https://accounts.google.com/.well-known/openid-configuration",
                endpoints: [
                    "https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token",
                    "https://www.googleapis.com/oauth2/v3/certs", "https://openidconnect.googleapis.com/v1/userinfo",
                ]),
            Described(
                provider: { try .microsoft(id: id, secret: secret, http: $0) }, name: "microsoft",
                issuer: "https://login.microsoftonline.com/{tenantid}/v2.0",
                place: "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
                endpoints: [
                    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
                    "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                    "https://login.microsoftonline.com/common/discovery/v2.0/keys",
                    "https://graph.microsoft.com/oidc/userinfo",
                ]),
            Described(
                provider: { try .gitlab(id: id, secret: secret, http: $0) }, name: "gitlab",
                issuer: "https://gitlab.com",
                place: "https://gitlab.com/.well-known/openid-configuration",
                endpoints: [
                    "https://gitlab.com/oauth/authorize", "https://gitlab.com/oauth/token",
                    "https://gitlab.com/oauth/discovery/keys", "https://gitlab.com/oauth/userinfo",
                ]),
            Described(
                provider: { .linkedin(id: id, secret: secret, http: $0) }, name: "linkedin",
                issuer: "https://www.linkedin.com/oauth",
                place: "https://www.linkedin.com/oauth/.well-known/openid-configuration",
                endpoints: [
                    "https://www.linkedin.com/oauth/v2/authorization", "https://www.linkedin.com/oauth/v2/accessToken",
                    "https://www.linkedin.com/oauth/openid/jwks", "https://api.linkedin.com/v2/userinfo",
                ]),
            Described(
                provider: { .slack(id: id, secret: secret, http: $0) }, name: "slack", issuer: "https://slack.com",
                place: "https://slack.com/.well-known/openid-configuration",
                endpoints: [
                    "https://slack.com/openid/connect/authorize", "https://slack.com/api/openid.connect.token",
                    "https://slack.com/openid/connect/keys", "https://slack.com/api/openid.connect.userInfo",
                ]),
            Described(
                provider: { .twitch(id: id, secret: secret, http: $0) }, name: "twitch",
                issuer: "https://id.twitch.tv/oauth2",
                place: "https://id.twitch.tv/oauth2/.well-known/openid-configuration",
                endpoints: [
                    "https://id.twitch.tv/oauth2/authorize", "https://id.twitch.tv/oauth2/token",
                    "https://id.twitch.tv/oauth2/keys", "https://id.twitch.tv/oauth2/userinfo",
                ]),
            Described(
                provider: { try .auth0(issuer: "https://t.auth0.com/", id: id, secret: secret, http: $0) },
                name: "auth0", issuer: "https://t.auth0.com/",
                place: "https://t.auth0.com/.well-known/openid-configuration",
                endpoints: [
                    "https://t.auth0.com/authorize", "https://t.auth0.com/oauth/token",
                    "https://t.auth0.com/.well-known/jwks.json", "https://t.auth0.com/userinfo",
                ]),
        ]
    }

    @Test func `each finds itself in its own description`() async throws {
        for known in described {
            let names = ["authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"]
            let members = zip(names, known.endpoints).map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
            let replies = Replies([
                known.place: "{\"issuer\":\"\(known.issuer)\",\(members)}",
                known.endpoints[2]: #"{"keys":[\#(try SigningKey.rsa.jwk(#""kid":"1""#))]}"#,
            ])
            let provider = try known.provider(replies.http)
            #expect(provider.name.description == known.name)
            try await provider.check()
            let url = try await provider.authorizationURL(for: Try.attempt)
            #expect(url.hasPrefix("\(known.endpoints[0])?response_type=code&client_id=client&"), "\(url)")
            #expect(url.contains("scope=openid%20"))
            #expect(url.contains("code_challenge_method=S256") == (known.name != "linkedin"))
        }
    }

    @Test func `each stands in a list of providers by its name`() throws {
        let providers: [any IdentityProvider] = [
            .google(id: id, secret: secret), .github(id: id, secret: secret), .facebook(id: id, secret: secret),
            .discord(id: id, secret: secret), .bitbucket(id: id, secret: secret), .slack(id: id, secret: secret),
            try .okta(issuer: "https://a.okta.com/oauth2/default", id: id, secret: secret),
            try .keycloak(issuer: "https://sso.example.org/realms/main", id: id, secret: secret),
        ]
        #expect(
            providers.map(\.name.description) == [
                "google", "github", "facebook", "discord", "bitbucket", "slack", "okta", "keycloak",
            ])
        #expect(providers.allSatisfy { !$0.title.isEmpty && ProviderName($0.name.description) == $0.name })
        let name = try #require(ProviderName("acme"))
        let own = try OpenIDProvider.oidc(name: name, issuer: "https://sso.acme.test", id: id, secret: secret)
        #expect(own.name == name && own.title == "acme")
    }

    @Test func `services of OAuth 2 have addresses that can be used`() async throws {
        let providers: [OAuthProvider] = [
            .github(id: id, secret: secret), .facebook(id: id, secret: secret), .discord(id: id, secret: secret),
            .bitbucket(id: id, secret: secret),
        ]
        for provider in providers {
            try await provider.check()
            let url = try await provider.authorizationURL(for: Try.attempt)
            #expect(url.contains("?response_type=code&client_id=client&") && url.contains("&state=state"))
        }
    }

    /// The examples of the services' documents, shortened.
    @Test func `what GitHub, Discord and Bitbucket answer is understood`() async throws {
        let token = #"{"access_token":"t","scope":"user:email","token_type":"bearer"}"#
        let github = Replies([
            "https://github.com/login/oauth/access_token": token,
            "https://api.github.com/user":
                #"{"login":"octocat","id":1,"name":"The Octocat","email":"shown@example.test"}"#,
            "https://api.github.com/user/emails":
                #"[{"email":"a@example.test","verified":true,"primary":true,"visibility":"public"}]"#,
        ])
        let discord = Replies([
            "https://discord.com/api/oauth2/token": #"{"access_token":"t","token_type":"Bearer","expires_in":604800}"#,
            "https://discord.com/api/v10/users/@me":
                #"{"id":"80351110224678912","username":"nelly","global_name":null,"verified":true,"email":"a@example.test"}"#,
        ])
        let bitbucket = Replies([
            "https://bitbucket.org/site/oauth2/access_token": token,
            "https://api.bitbucket.org/2.0/user": #"{"type":"user","display_name":"Ann","uuid":"{5f-1}"}"#,
            "https://api.bitbucket.org/2.0/user/emails":
                #"{"values":[{"email":"a@example.test","is_primary":true,"is_confirmed":true}],"page":1}"#,
        ])
        for (provider, issuer, subject, name): (OAuthProvider, String, String, String) in [
            (.github(id: id, secret: secret, http: github.http), "https://github.com", "1", "The Octocat"),
            (.discord(id: id, secret: secret, http: discord.http), "https://discord.com", "80351110224678912", "nelly"),
            (.bitbucket(id: id, secret: secret, http: bitbucket.http), "https://bitbucket.org", "{5f-1}", "Ann"),
        ] {
            let identity = try await provider.identity(from: Try.callback, of: Try.attempt)
            #expect(identity.issuer == issuer && identity.subject == subject && identity.displayName == name)
            #expect(identity.email == "a@example.test" && identity.isEmailVerified)
        }
        #expect(github.requests.allSatisfy { $0.headers.contains { $0 == ("User-Agent", "gatehouse") } })
    }
}
