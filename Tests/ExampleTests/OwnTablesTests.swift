import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import Hummingbird
import HummingbirdTesting
import Testing

@testable import OwnTables

@Suite
struct OwnTablesTests {
    private func withBrowser(_ body: @Sendable (TestBrowser, Auth) async throws -> Void) async throws {
        let auth = try await OwnTables.authentication(SQLStore(SQLiteDatabase.temporary()))
        try await OwnTables.application(auth).test(.router) { client in
            try await body(TestBrowser(client, auth), auth)
        }
    }

    @Test func `the account and the application's own row are made together`() async throws {
        try await withBrowser { browser, _ in
            let fields = [("username", "ada"), ("password", "four plain words here"), ("city", "<London>")]
            try await #expect(browser.submit("/register", fields).location == "/dashboard")
            try await #expect(browser.get("/dashboard").body == "Welcome, ada of <London>\n")
        }
    }

    @Test func `without the application's field there is no account either`() async throws {
        try await withBrowser { browser, auth in
            let fields = [("username", "ada"), ("password", "four plain words here"), ("city", "")]
            let refused = try await browser.submit("/register", fields)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.body.contains("which city"))
            await #expect(throws: AuthError.noSuchAccount) { try await auth.account(named: "ada") }
        }
    }
}
