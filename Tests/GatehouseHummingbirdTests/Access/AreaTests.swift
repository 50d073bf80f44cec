import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Areas and preflights")
struct AreaTests {
    private static let elsewhere = "https://spa.example.test"

    private func visit(
        _ site: WebSite, sharing: Bool = true, _ body: @escaping @Sendable (TestBrowser) async throws -> Void
    ) async throws {
        let router = Router(context: AuthContext.self)
        if sharing { router.add(middleware: CORSMiddleware(allowOrigin: .oneOf(Self.elsewhere))) }
        router.add(middleware: SessionMiddleware(site.auth))
        router.addRoutes(SignInPages<AuthContext>(site.auth).routes)
        router.get("admin/login") { _, context in "the staff's own form \(context.auth.csrfToken.utf8.count)" }
        router.authenticated("admin", .role("admin"), login: "/admin/login").get { _, _ in "admin" }
        router.authenticated("outside", login: "https://evil.test/").get { _, _ in "outside" }
        let mine = router.authenticated("mine")
        mine.get { _, _ in "mine" }
        mine.on("", method: .options) { _, _ in "handled" }
        let auth = site.auth
        try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            try await body(TestBrowser(client, auth))
        }
    }

    /// Promise: An area may have a login page of its own; its refusals lead there, and only to paths of this site.
    @Test func `an area leads strangers to its own login page`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await visit(site) { browser in
            try await #expect(browser.get("/admin").location == "/admin/login?next=/admin")
            try await #expect(browser.get("/admin/login").body == "the staff's own form 43")
            try await #expect(browser.get("/mine").location == "/login?next=/mine")
            try await #expect(browser.get("/outside").location == "/login?next=/outside")
            try await #expect(browser.json(.get, "/admin").status == .unauthorized)
            try await browser.actingAs(ada)
            try await #expect(browser.get("/admin").status == .forbidden)
            try await site.auth.grant("admin", to: ada.id)
            try await #expect(browser.get("/admin").body == "admin")
        }
    }

    /// Promise: A preflight of another site's script passes a guard: it is answered, and never with 401 or 403.
    @Test(arguments: [true, false])
    func `a preflight is never refused, and shows nothing`(sharing: Bool) async throws {
        let site = try await WebSite()
        try await visit(site, sharing: sharing) { browser in
            for path in ["/mine", "/admin"] {
                var headers: HTTPFields = [.origin: Self.elsewhere]
                headers[.accessControlRequestMethod] = "POST"
                let answer = try await browser.json(.options, path, headers: headers)
                let isRouted = sharing || path == "/mine"
                #expect(answer.status == (isRouted ? .noContent : .notFound), "\(path)")
                #expect(answer.body.isEmpty || !isRouted)
                #expect(answer.headers[.accessControlAllowOrigin] == (sharing ? Self.elsewhere : nil))
                #expect(answer.headers[.location] == nil)
            }
            let real = try await browser.json(.get, "/mine", headers: [.origin: Self.elsewhere])
            #expect(real.status == .unauthorized, "the request itself is judged as any other")
        }
    }
}
