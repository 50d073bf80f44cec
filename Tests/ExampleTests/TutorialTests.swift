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
        let auth = try await Auth(store: SQLStore(SQLiteDatabase.temporary()), publicURL: "http://127.0.0.1:8080")
        try await TutorialApp.application(auth, port: 0).test(.router) { client in
            try await body(TestBrowser(client, auth), auth)
        }
    }

    @Test func `a newcomer registers, sees the dashboard, logs out and logs in again`() async throws {
        try await withBrowser { browser, _ in
            #expect(try await browser.get("/dashboard").location == "/login?next=/dashboard")
            let registered = try await browser.submit("/register", [("username", "ada"), ("password", password)])
            #expect(registered.location == "/dashboard")
            #expect(try await browser.get("/dashboard").body == "Welcome back, ada\n")
            _ = try await browser.get("/password")
            #expect(try await browser.post("/logout", []).location == "/")
            #expect(try await browser.get("/dashboard").status == .seeOther)
            #expect(try await browser.get("/").body == "Hello, stranger\n")
            let back = [("username", "ADA"), ("password", password), ("next", "/dashboard")]
            #expect(try await browser.submit("/login", back).location == "/dashboard")
            #expect(try await browser.get("/").body == "Hello, ada\n")
        }
    }

    @Test func `only a role opens the admin page`() async throws {
        try await withBrowser { browser, auth in
            _ = try await browser.submit("/register", [("username", "ada"), ("password", password)])
            #expect(try await browser.get("/admin").status == .forbidden)
            try await auth.grant("admin", to: auth.account(named: "ada").id)
            #expect(try await browser.get("/admin").body == "Administrator ada\n")
        }
    }
}
