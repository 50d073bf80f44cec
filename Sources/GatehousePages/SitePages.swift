public import Gatehouse
public import GatehouseHummingbird
public import Hummingbird

/// What makes the server a site of its own: `/`, `/dashboard` and `/favicon.ico`.
public struct SitePages<Context: AuthRequestContext>: Sendable {
    private let auth: Auth
    private let pages: SignInPages<Context>

    /// The site around these sign-in pages.
    public init(_ auth: Auth, _ pages: SignInPages<Context>) {
        self.auth = auth
        self.pages = pages
    }

    /// The routes, to be added after `SessionMiddleware`.
    public var routes: RouteCollection<Context> {
        for path in ["/", "/dashboard", "/favicon.ico"] { auth.surface.own(path, [.get]) }
        let routes = RouteCollection(context: Context.self)
        routes.get("/favicon.ico") { _, _ in Asset.favicon.unversionedResponse }
        routes.get("/", use: home)
        routes.authenticated().get("/dashboard", use: dashboard)
        return routes
    }

    @Sendable private func home(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = context.auth.account.map { pages.visitor($0, context) }
        let page = HomePage(
            visitor: visitor, registerPath: auth.isSignUpOffered ? pages.paths.register : nil,
            loginPath: pages.paths.login,
            hasLoggedOut: visitor == nil && context.auth.takeLogOutNotice())
        return HTMLResponse.make(page.html(in: pages.layout).utf8)
    }

    @Sendable private func dashboard(_ request: Request, _ context: Authenticated<Context>) async throws -> Response {
        guard let session = context.auth.session else { throw AccessRefusal(.unauthenticated, auth.surface) }
        let page = DashboardPage(
            visitor: pages.visitor(context.account, context.base), account: context.account, session: session,
            changePasswordPath: pages.paths.password, accountPath: pages.paths.account)
        return HTMLResponse.make(page.html(in: pages.layout).utf8)
    }
}
