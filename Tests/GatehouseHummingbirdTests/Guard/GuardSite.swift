import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// A site that guards a wiki, a shop and itself, as a proxy on this machine sees it.
///
/// A browser keeps the cookies of each host by themselves, so there is one `TestBrowser` a host.
struct GuardSite: Sendable {
    static let wiki = "wiki.example.test"

    let site: WebSite
    let ada: Account

    init(proxies: String = "127.0.0.0/8", configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        (site, ada) = try await WebSite.withAda(WebSite.https) { configuration in
            configuration.trustedProxies = TrustedProxies([IPNetwork(utf8: proxies.utf8)].compactMap { $0 })
            configure(&configuration)
        }
    }

    static func rules() throws -> GuardRules {
        try GuardRules([
            GuardRule(host: wiki, admit: .signedIn),
            GuardRule(host: wiki, path: "/admin", admit: .roles(["admin", "editor"])),
            GuardRule(host: wiki, path: "/public", admit: .anybody),
            GuardRule(host: "shop.example.test", path: "/orders", admit: .signedIn),
            GuardRule(host: "app.example.test", path: "/reports", admit: .signedIn),
        ])
    }

    private func application() throws -> some ApplicationProtocol {
        let auth = site.auth
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(auth))
        let pages = SignInPages<AuthContext>(auth)
        router.addRoutes(pages.routes)
        router.addRoutes(SitePages(auth, pages).routes)
        router.addRoutes(AuthAPI(auth).routes)
        router.addRoutes(GuardEndpoint(auth, rules: try Self.rules()).routes)
        router.addRoutes(GuardPages(auth, pages).routes)
        return Application(router: SecuredRouter(router, auth))
    }

    /// Serves the site on a real socket, because who is at its other end counts.
    func visitors(_ body: @escaping @Sendable (Visitors) async throws -> Void) async throws {
        let auth = site.auth
        try await application().test(.live) { client in try await body(Visitors(client: client, auth: auth)) }
    }

    /// What the signed-in browser of the site gets there, for a browser that wants to see `next` on the wiki.
    static func handOver(_ main: TestBrowser, _ wiki: TestBrowser, next: String = "/page") async throws -> TestPage {
        let way = try await wiki.get("/auth/check", headers: .forward(next)).location
        let onSite = try #require(way.flatMap(path(on: WebSite.https)))
        return try await main.get(onSite)
    }

    /// The path of the wiki that takes the code, with its query.
    static func codePath(_ main: TestBrowser, _ wiki: TestBrowser, next: String = "/page") async throws -> String {
        let refresh = try await handOver(main, wiki, next: next).headers[.refresh]
        let address = refresh.map { String($0.dropFirst("0; url=".count)) }
        return try #require(address.flatMap(path(on: "https://" + Self.wiki)))
    }

    /// Signs the wiki's browser in by the login of the site's.
    static func enter(_ main: TestBrowser, _ wiki: TestBrowser) async throws {
        let page = try await wiki.get(try await codePath(main, wiki), headers: .on(Self.wiki))
        try #require(page.status == .seeOther || page.status == .found)
    }

    /// The path of an address on this origin.
    static func path(on origin: String) -> (String) -> String? {
        { $0.utf8.starts(with: (origin + "/").utf8) ? String($0.dropFirst(origin.utf8.count)) : nil }
    }
}

extension HTTPFields {
    /// What Caddy and Traefik say of a request.
    static func forward(
        _ uri: String, host: String = GuardSite.wiki, method: String = "GET", proto: String = "https"
    ) -> HTTPFields {
        [
            .forwardedURI: uri, .forwardedHost: host, .forwardedMethod: method, .forwardedProto: proto,
        ]
    }

    /// What nginx is told to say of a request.
    static func original(_ url: String, method: String = "GET") -> HTTPFields {
        [.originalURL: url, .originalMethod: method]
    }

    /// What a proxy says of a page under `/.gatehouse/` on this host.
    static func on(_ host: String) -> HTTPFields {
        [.forwardedHost: host, .fetchSite: "same-origin"]
    }
}

extension HTTPField.Name {
    static let forwardedURI = named("X-Forwarded-Uri")
    static let forwardedHost = named("X-Forwarded-Host")
    static let forwardedMethod = named("X-Forwarded-Method")
    static let forwardedProto = named("X-Forwarded-Proto")
    static let originalURL = named("X-Original-URL")
    static let originalMethod = named("X-Original-Method")
    static let fetchSite = named("Sec-Fetch-Site")
    static let refresh = named("Refresh")
    static let user = named("Gatehouse-User")
    static let accountID = named("Gatehouse-Account")
    static let roles = named("Gatehouse-Roles")

    private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
