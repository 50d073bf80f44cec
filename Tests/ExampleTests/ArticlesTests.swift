import Gatehouse
import GatehouseHummingbird
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Articles

@Suite
struct ArticlesTests {
    private static let password = "four plain words here"

    private func auth() async throws -> Auth {
        let auth = try await Auth(store: SQLStore(SQLiteDatabase.temporary()), publicURL: "http://localhost:8080")
        try await auth.createRole("author", permissions: ["articles:write"])
        try await auth.createRole("editor", permissions: ["articles:*"])
        return auth
    }

    private func account(_ name: String, _ role: Role?, _ auth: Auth) async throws -> Account {
        let request = RegistrationRequest(username: name, password: Self.password)
        let account = try await auth.createAccount(request, mustChangePassword: false)
        if let role { try await auth.grant(role, to: account.id) }
        return try await auth.account(named: name)
    }

    @Test func `only what is meant to be open is open`() async throws {
        let table = ArticlesApp.router(try await auth()).table
        let ours = table.filter { $0.path == "/" || $0.path.hasPrefix("/articles") }.map(\.description)
        #expect(
            ours == [
                "GET / open", "DELETE /articles/{title} signed in, permission articles:write",
                "POST /articles/{title} signed in, permission articles:write",
            ])
    }

    @Test func `authors take down what is theirs, editors anything, readers nothing`() async throws {
        let auth = try await auth()
        let router = ArticlesApp.router(auth)
        let people = [
            "ada": try await account("ada", "author", auth), "bob": try await account("bob", "author", auth),
            "eve": try await account("eve", "editor", auth), "joe": try await account("joe", nil, auth),
        ]
        try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            var browsers: [String: TestBrowser] = [:]
            for (name, account) in people {
                let browser = TestBrowser(client, auth)
                try await browser.actingAs(account)
                try await #expect(browser.get("/password").status == .ok)
                browsers[name] = browser
            }
            func answer(_ name: String, _ method: HTTPRequest.Method, _ title: String) async throws -> Int {
                let browser = try #require(browsers[name])
                return try await browser.json(method, "/articles/" + title, "{}").status.code
            }
            try await #expect(answer("joe", .post, "spring") == 403)
            try await #expect(answer("ada", .post, "spring") == 200)
            try await #expect(answer("ada", .post, "summer") == 200)
            try await #expect(answer("joe", .delete, "spring") == 403)
            try await #expect(answer("bob", .delete, "spring") == 403)
            try await #expect(answer("ada", .delete, "spring") == 200)
            try await #expect(answer("ada", .delete, "spring") == 404)
            try await #expect(answer("eve", .delete, "summer") == 200)
            try await #expect(TestBrowser(client, auth).get("/").body == "")
        }
    }
}
