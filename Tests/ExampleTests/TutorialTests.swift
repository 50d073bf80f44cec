import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Tutorial

@Suite
struct TutorialTests {
    private let password = "four plain words here"

    private func withBrowser(_ body: @Sendable (TestBrowser, Auth) async throws -> Void) async throws {
        let auth = try await Auth(store: SQLStore(SQLiteDatabase.temporary()), publicURL: "http://localhost:8080")
        try await TutorialApp.application(auth, port: 0).test(.router) { client in
            try await body(TestBrowser(client, auth), auth)
        }
    }

    @Test func `a newcomer registers, sees the dashboard, logs out and logs in again`() async throws {
        try await withBrowser { browser, _ in
            try await #expect(browser.get("/dashboard").location == "/login?next=/dashboard")
            let registered = try await browser.submit("/register", [("username", "ada"), ("password", password)])
            #expect(registered.location == "/dashboard")
            try await #expect(browser.get("/dashboard").body == "Welcome back, ada\n")
            _ = try await browser.get("/password")
            try await #expect(browser.post("/logout", []).location == "/")
            try await #expect(browser.get("/dashboard").status == .seeOther)
            try await #expect(browser.get("/").body == "Hello, stranger\n")
            let back = [("username", "ADA"), ("password", password), ("next", "/dashboard")]
            try await #expect(browser.submit("/login", back).location == "/dashboard")
            try await #expect(browser.get("/").body == "Hello, ada\n")
        }
    }

    @Test func `only a role opens the admin page`() async throws {
        try await withBrowser { browser, auth in
            _ = try await browser.submit("/register", [("username", "ada"), ("password", password)])
            try await #expect(browser.get("/admin").status == .forbidden)
            try await auth.grant("admin", to: auth.account(named: "ada").id)
            try await #expect(browser.get("/admin").body == "Administrator ada\n")
        }
    }
}
