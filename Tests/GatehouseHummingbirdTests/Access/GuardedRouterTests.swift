import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("The guarded router")
struct GuardedRouterTests {
    private func router(_ auth: Auth) -> GuardedRouter<AuthContext> {
        let guarded = GuardedRouter(context: AuthContext.self)
        guarded.add(middleware: SessionMiddleware(auth))
        guarded.open { open in
            open.get { _, _ in "home" }
            open.get("token") { _, context in "\"csrf_token\":\"\(context.auth.csrfToken)\"" }
            open.group("help").get("{page}") { _, _ in "help" }
            open.authenticated("mine", .fresh()).get { _, context in "mine of \(context.user.username)" }
        }
        guarded.authenticated("articles", .permission("articles:write")) { articles in
            articles.get { _, context in "articles of \(context.user.username)" }
            articles.post("{id}/publish") { _, _ in "published" }
            articles.authenticated("all", .role("admin")).delete { _, _ in "gone" }
        }
        guarded.authenticated { $0.get("dashboard") { _, context in context.user.username } }
        return guarded
    }

    /// Promise: Every route of a guarded router has a decision about who reaches it, and its table lists them all.
    @Test func `the table lists method, path and who reaches it`() async throws {
        let site = try await WebSite()
        #expect(
            router(site.auth).table.map(\.description) == [
                "GET / open",
                "GET /articles signed in, permission articles:write",
                "DELETE /articles/all signed in, permission articles:write, role admin",
                "POST /articles/{id}/publish signed in, permission articles:write",
                "GET /dashboard signed in",
                "GET /help/{page} open",
                "GET /mine signed in, fresh",
                "GET /token open",
            ])
    }

    @Test func `what the table says of a route is what a stranger and an account find`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.auth.createRole("author", permissions: ["articles:write"])
        let (guarded, auth) = (router(site.auth), site.auth)
        let table = guarded.table
        try await Application(router: SecuredRouter(guarded, auth)).test(.router) { client in
            func expectStatuses(as browser: TestBrowser, closed: HTTPResponse.Status, open: Set<String>) async throws {
                for route in table {
                    let body = route.method == .get ? "" : "{}"
                    let answer = try await browser.json(route.method, route.path, body)
                    let expected: HTTPResponse.Status = open.contains(route.access) ? .ok : closed
                    #expect(answer.status == expected, "\(route)")
                }
            }
            let browser = TestBrowser(client, auth)
            try await expectStatuses(as: browser, closed: .unauthorized, open: ["open"])
            try await browser.actingAs(ada)
            try await #expect(browser.get("/token").status == .ok)
            try await expectStatuses(as: browser, closed: .forbidden, open: ["open", "signed in", "signed in, fresh"])
            try await auth.grant("author", to: ada.id)
            let author: Set = ["open", "signed in", "signed in, fresh", "signed in, permission articles:write"]
            try await expectStatuses(as: browser, closed: .forbidden, open: author)
        }
    }

    @Test func `our own pages are added as open: they decide for themselves`() async throws {
        let site = try await WebSite()
        let guarded = GuardedRouter(context: AuthContext.self)
        guarded.add(middleware: SessionMiddleware(site.auth))
        guarded.open { $0.addRoutes(SignInPages<AuthContext>(site.auth).routes) }
        #expect(guarded.table.contains { $0.method == .post && $0.path == "/login" && $0.access == "open" })
    }
}
