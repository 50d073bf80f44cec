import Gatehouse
import GatehouseHummingbird
import GatehouseTesting
import HTTPTypes
import Hummingbird
import Testing

/// Signs in by the header `X-Key`: an account's name is good, `broken` cannot be checked, anything else is bad.
struct KeyAuthenticator: RequestAuthenticator {
    static let name = HTTPField.Name("X-Key") ?? .authorization
    let auth: Auth

    func authenticate(_ request: Request) async throws -> RequestCredential {
        guard let key = request.headers[Self.name] else { return .absent }
        if key == "broken" { throw Unforeseen() }
        guard let account = try? await auth.account(named: key) else { return .invalid }
        return .account(account.id)
    }
}

@Suite("Credentials of single requests")
struct RequestAuthenticatorTests {
    private let key = KeyAuthenticator.name

    private func site() async throws -> (WebSite, KeyAuthenticator) {
        let site = try await WebSite()
        try await site.account("ada")
        try await site.account("bob")
        return (site, KeyAuthenticator(auth: site.auth))
    }

    /// ASVS: 7.2.2.
    @Test("a good credential signs in that request and leaves no trace (FL-014, FL-080, FL-084)")
    func good() async throws {
        let (site, authenticator) = try await site()
        try await site.visit(authenticator) { browser in
            let page = try await browser.get("/mine", headers: [key: "ada"])
            #expect(page.body == "mine of ada")
            #expect(page.headers[values: .setCookie] == [])
            try await #expect(browser.get("/mine").status == .seeOther)
            try await #expect(browser.get("/open", headers: [key: "ada"]).body == "ada stale")
        }
        let count = try await site.count("sessions")
        #expect(count == 0)
    }

    @Test("without the credential the cookie decides, with it the cookie has no say (FL-015, FL-077 to FL-079, FL-081)")
    func order() async throws {
        let (site, authenticator) = try await site()
        let ada = try await site.auth.account(named: "ada")
        try await site.visit(authenticator) { browser in
            try await #expect(browser.get("/open").body == "nobody")
            try await #expect(browser.get("/open", headers: [key: "eve"]).body == "nobody")
            try await #expect(browser.json(.get, "/mine").status == .unauthorized)
            try await browser.actingAs(ada)
            try await #expect(browser.get("/open").body == "ada fresh")
            try await #expect(browser.get("/open", headers: [key: "bob"]).body == "bob stale")
        }
    }

    /// Promise: A bad credential on a request is refused even where the cookie would have been good.
    @Test("a bad credential never falls back to the cookie (FL-082, FL-083)")
    func bad() async throws {
        let (site, authenticator) = try await site()
        let (ada, bob) = (try await site.auth.account(named: "ada"), try await site.auth.account(named: "bob"))
        try await site.auth.disable(bob.id)
        try await site.visit(authenticator) { browser in
            try await browser.actingAs(ada)
            for value in ["eve", "", "bob", "ADA x"] {
                try await #expect(browser.json(.get, "/mine", headers: [key: value]).status == .unauthorized)
                try await #expect(browser.get("/open", headers: [key: value]).body == "nobody")
            }
            try await #expect(browser.get("/mine").status == .ok)
        }
    }

    @Test func `a credential that cannot be checked is 503, never the cookie's business`() async throws {
        let (site, authenticator) = try await site()
        let ada = try await site.auth.account(named: "ada")
        try await site.visit(authenticator) { browser in
            try await browser.actingAs(ada)
            let answer = try await browser.json(.get, "/mine", headers: [key: "broken"])
            #expect(answer.status == .serviceUnavailable)
            #expect(!answer.body.contains("canary"))
        }
    }

    @Test func `such a request needs no cross-site token, and is not fresh`() async throws {
        let (site, authenticator) = try await site()
        try await site.visit(authenticator) { browser in
            let headers: HTTPFields = [key: "ada", .origin: "https://elsewhere.test"]
            try await #expect(browser.json(.post, "/mine", headers: headers).body == "changed by ada")
            try await #expect(browser.json(.get, "/fresh", headers: [key: "ada"]).status == .forbidden)
        }
        #expect(site.log.handled == ["handled POST /mine"])
    }
}
