public import Gatehouse
import HTTPTypes
public import Hummingbird

/// Guards other applications behind a proxy: answers whether a request may pass, and takes logins over to their hosts.
///
/// ```swift
/// let rules = try GuardRules([GuardRule(host: "wiki.example.org", admit: .signedIn)])
/// router.addRoutes(GuardEndpoint(auth, rules: rules).routes)
/// ```
///
/// Add it after `SessionMiddleware`, and `GuardPages` beside it. The proxies must be among
/// `AuthConfiguration.trustedProxies`, and the public URL must be https. How the proxy is set up: `docs/guarding.md`.
public struct GuardEndpoint<Context: AuthRequestContext>: Sendable {
    let auth: Auth
    let rules: GuardRules

    /// The guard of these rules.
    public init(_ auth: Auth, rules: GuardRules) {
        self.auth = auth
        self.rules = rules
    }

    /// `GET /auth/check` and `/auth/hand-over` for the site, `/.gatehouse/login`, `/session` and `/logout` for each
    /// guarded host.
    public var routes: RouteCollection<Context> {
        let surface = auth.surface
        for path in [GuardPaths.check, GuardPaths.handOver, GuardPaths.login, GuardPaths.session] {
            surface.own(path, [.get])
        }
        surface.own(GuardPaths.logout, [.post], answersStaleForms: true)
        surface.neverResume(at: GuardPaths.check)
        let routes = RouteCollection(context: Context.self)
        routes.get(RouterPath(GuardPaths.check), use: check)
        routes.get(RouterPath(GuardPaths.handOver), use: handOver)
        routes.get(RouterPath(GuardPaths.login), use: login)
        routes.get(RouterPath(GuardPaths.session), use: takeCode)
        routes.post(RouterPath(GuardPaths.logout), use: logOut)
        return routes
    }

    /// The host of the site itself, in the form of the rules.
    var siteHost: String { String(auth.publicURL.origin.dropFirst("https://".count)) }

    /// Whose session counts on this host: the site's own on the site's host, and elsewhere the one of that very host.
    ///
    /// Somebody who must choose a new password first is let in nowhere.
    func session(on host: String, _ context: Context) -> LoadedSession? {
        let own = host.utf8.elementsEqual(siteHost.utf8)
        let loaded = own ? context.auth.loaded : context.auth.guarded
        guard let loaded, !loaded.account.mustChangePassword else { return nil }
        guard own || loaded.session.guarded?.host.utf8.elementsEqual(host.utf8) == true else { return nil }
        return loaded
    }

    /// The guarded host that a page under `/.gatehouse/` is on, by the word of a proxy that is believed.
    ///
    /// - Throws: 404 for everybody else.
    func host(of request: Request, _ context: Context) throws -> String {
        guard context.auth.isFromProxy else { throw HTTPError(.notFound) }
        let forwarded = request.headers[values: .xForwardedHost]
        let name = forwarded.isEmpty ? request.head.authority : forwarded.count == 1 ? forwarded[0] : nil
        guard let host = name.flatMap(rules.known) else { throw HTTPError(.notFound) }
        return host
    }

    /// Refuses what no person does by a click: what is fetched in advance must not use anything up.
    func requireVisit(_ request: Request, _ context: Context) throws {
        guard !context.auth.isHead, !request.headers.contains(.secPurpose) else { throw HTTPError(.forbidden) }
    }

    /// A redirect that nobody keeps.
    func redirect(to address: String) -> Response {
        var response = Response.redirect(to: address)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
