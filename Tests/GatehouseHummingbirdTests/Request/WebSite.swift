import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseSQL
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import TestEngine

@testable import GatehouseTesting

/// A whole site on a database of its own: our pages, our JSON interface, and routes of an application.
struct WebSite: Sendable {
    /// A password that every rule lets pass.
    static let password = "violet harbour tunnel 58"
    static let https = "https://app.example.test"

    let auth: Auth
    let time: TestClock
    let store: FailingStore
    let log: WebLog
    let draining = Draining()

    init(
        _ publicURL: String = "http://localhost:8080", configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws {
        let time = TestClock()
        self.time = time
        store = FailingStore(try SQLStore(TestEngine.database(clock: time.clock), clock: time.clock))
        auth = try await Auth.forTesting(
            store: store, clock: time.clock, publicURL: publicURL, configure: configure)
        log = WebLog(auth)
    }

    /// The application; `authenticator` signs in single requests.
    func application(_ authenticator: (any RequestAuthenticator)? = nil) -> some ApplicationProtocol {
        let router = Router(context: AuthContext.self)
        router.addRoutes(HealthProbes(auth, draining: draining).routes)
        router.add(middleware: SessionMiddleware(auth, authenticator: authenticator))
        let pages = SignInPages<AuthContext>(auth)
        router.addRoutes(pages.routes)
        router.addRoutes(SitePages(auth, pages).routes)
        router.addRoutes(AuthAPI(auth).routes)
        addOpenRoutes(router)
        addGuardedRoutes(router)
        return Application(router: SecuredRouter(router, auth))
    }

    private func addOpenRoutes(_ router: Router<AuthContext>) {
        let (auth, log) = (auth, log)
        router.get("open") { _, context in WebSite.describe(context) }
        router.get("plain") { _, _ in "nothing to see" }
        router.post("open") { _, context in
            log.note("handled POST /open")
            return WebSite.describe(context)
        }
        router.get("boom") { _, _ -> String in throw Unforeseen() }
        router.get("adopt-and-throw") { request, context -> String in
            let name = request.uri.queryParameters["name"].map(String.init) ?? ""
            let account = try await auth.account(named: name)
            let session = try await auth.issueSession(for: account.id, reason: "test", caller: context.auth.caller)
            context.auth.adopt(session)
            throw HTTPError(.badRequest)
        }
        router.get("in-and-out") { request, context in
            let name = request.uri.queryParameters["name"].map(String.init) ?? ""
            let account = try await auth.account(named: name)
            context.auth.adopt(
                try await auth.issueSession(
                    for: account.id, reason: "test", remember: true, caller: context.auth.caller))
            let before = WebSite.describe(context)
            try await context.auth.logOut()
            return before + " then " + WebSite.describe(context)
        }
    }

    private func addGuardedRoutes(_ router: Router<AuthContext>) {
        let log = log
        let mine = router.authenticated("mine")
        mine.get { _, context in "mine of \(context.user.username)" }
        for method in [HTTPRequest.Method.post, .put, .patch, .delete] {
            mine.on("", method: method) { _, context in
                log.note("handled \(method.rawValue) /mine")
                return "changed by \(context.user.username)"
            }
        }
        router.authenticated("fresh", .fresh()).get { _, context in "fresh \(context.user.username)" }
        router.authenticated("recent", .fresh(within: .minutes(1))).get { _, _ in "recent" }
        router.authenticated("admin", .role("admin")).get { _, context in "admin \(context.user.username)" }
        router.authenticated("staff", .anyRole("admin", "editor")).get { _, _ in "staff" }
        router.authenticated("hidden", .role("admin").orNotFound()).get { _, _ in "hidden" }
        router.authenticated("both", .role("admin"), .fresh()).get { _, _ in "both" }
        router.authenticated("confirmed", .verifiedEmail).get { _, _ in "confirmed" }
        router.authenticated("own-rule", .that { $0.account.username == "ada" }).get { _, _ in "own rule" }
    }

    /// Who the request is, in words: `ada fresh remembered`.
    static func describe(_ context: AuthContext) -> String {
        guard let user = context.auth.user else { return "nobody" }
        let remembered = context.auth.session?.isRemembered == true ? " remembered" : ""
        return user.username + (context.auth.isFresh() ? " fresh" : " stale") + remembered
    }

    /// Lets a browser visit the site.
    func visit(
        _ authenticator: (any RequestAuthenticator)? = nil,
        _ body: @escaping @Sendable (TestBrowser) async throws -> Void
    ) async throws {
        let auth = auth
        try await application(authenticator).test(.router) { client in try await body(TestBrowser(client, auth)) }
    }

    /// Lets several browsers visit the site.
    func visitors(_ body: @escaping @Sendable (Visitors) async throws -> Void) async throws {
        let auth = auth
        try await application().test(.router) { client in try await body(Visitors(client: client, auth: auth)) }
    }

    /// An account that signs in with ``password``.
    @discardableResult
    func account(_ name: String = "ada", roles: [Role] = [], mustChange: Bool = false) async throws -> Account {
        let request = RegistrationRequest(username: name, password: WebSite.password)
        let account = try await auth.createAccount(request, mustChangePassword: mustChange)
        for role in roles { try await auth.grant(role, to: account.id) }
        return try await auth.account(named: name)
    }

    /// A site with one account, ada.
    static func withAda(
        _ publicURL: String = "http://localhost:8080", configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws -> (site: WebSite, ada: Account) {
        let site = try await WebSite(publicURL, configure: configure)
        return (site, try await site.account())
    }

    /// How many rows a table has.
    func count(_ table: String) async throws -> Int {
        try await store.read { Int(try $0.sql.query("SELECT count(*) AS n FROM \(table)")[0].integer("n")) }
    }
}

/// Makes browsers, and sends what no browser would.
struct Visitors: Sendable {
    let client: any TestClientProtocol
    let auth: Auth

    /// A browser without cookies.
    func callAsFunction() -> TestBrowser { TestBrowser(client, auth) }

    /// Sends exactly these header fields, and the browser's cookies.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String, _ headers: HTTPFields, as browser: TestBrowser
    ) async throws -> TestPage {
        var headers = headers
        headers[.userAgent] = "TestBrowser/1.0"
        let cookies = browser.cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if !cookies.isEmpty { headers[.cookie] = cookies.joined(separator: "; ") }
        let answer = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: ByteBuffer(string: body))
        return TestPage(status: answer.status, headers: answer.headers, body: String(buffer: answer.body))
    }
}

/// Something that no layer foresaw; its text is nobody's business.
struct Unforeseen: Error, CustomStringConvertible {
    var description: String { "canary-in-an-error" }
}

/// What happened: events of the record, and handlers that ran, in order.
final class WebLog: Sendable {
    private let feed: AuditFeed
    private let kinds = Mutex<[String]>([])
    private let lines = Mutex<[String]>([])

    init(_ auth: Auth) {
        feed = auth.events
    }

    func note(_ line: String) { lines.withLock { $0.append(line) } }

    /// How many events of this kind were recorded.
    func count(_ kind: String) -> Int {
        kinds.withLock { kinds in
            for case .event(let event) in feed.taken() { kinds.append(event.kind.name) }
            return kinds.count { $0 == kind }
        }
    }

    /// The handlers that ran.
    var handled: [String] { lines.withLock { $0.filter { $0.utf8.starts(with: "handled".utf8) } } }
}

extension TestBrowser {
    /// Logs in through the page's form.
    func logIn(
        _ name: String = "ada", _ password: String = WebSite.password, remember: Bool = false, next: String? = nil
    ) async throws -> TestPage {
        var fields = [("username", name), ("password", password)]
        if remember { fields.append(("remember", "on")) }
        if let next { fields.append(("next", next)) }
        return try await submit("/login", fields)
    }

    /// Forgets the session, as a browser does that was closed, and keeps what is kept longer.
    func restart() {
        for name in ["session", "__Host-session"] { cookies[name] = nil }
    }
}
