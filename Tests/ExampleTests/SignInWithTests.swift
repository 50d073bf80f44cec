import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import SignInWith

@Suite
struct SignInWithTests {
    @Test func `the first sign-in makes an account, the next one finds it`() async throws {
        let github = try TestProvider("github", title: "GitHub")
        let providers = SignInWith.configuration([github]).providers
        let auth = try await Auth.forTesting(store: SQLStore(SQLiteDatabase.temporary())) { $0.providers = providers }
        try await SignInWith.application(auth).test(.router) { client in
            let first = TestBrowser(client, auth)
            try await #expect(signIn(first, github).location == "/login/finish")
            try await #expect(first.submit("/login/finish", [("username", "ada")]).location == "/dashboard")
            let second = TestBrowser(client, auth)
            try await #expect(signIn(second, github).location == "/dashboard")
            try await #expect(second.get("/dashboard").body == "Welcome, ada\n")
        }
    }

    /// Presses the button and comes back with the provider's answer.
    private func signIn(_ browser: TestBrowser, _ provider: TestProvider) async throws -> TestPage {
        _ = try await browser.get("/login")
        let leaving = try await browser.post("/login/with/github", [])
        let header = try #require(HTTPField.Name("Refresh").flatMap { leaving.headers[$0] })
        let address = String(header.dropFirst("0; url=".utf8.count))
        return try await browser.get("/login/with/github/callback?" + provider.answer(to: address))
    }
}
