public import Hummingbird

/// A router that lets nobody in unless somebody said who: it has no `get` and no `post`.
///
/// <!-- code: statements -->
///
/// ```swift
/// let guarded = GuardedRouter(context: AuthContext.self)
/// guarded.add(middleware: SessionMiddleware(auth))
/// guarded.open { open in
///     open.get { _, _ in "Welcome, whoever you are" }
/// }
/// guarded.authenticated("articles", .permission("articles:write")) { articles in
///     articles.post { _, context in "written by \(context.user.username)" }
/// }
/// let app = Application(router: SecuredRouter(guarded, auth))
/// ```
///
/// A route without a decision does not compile. ``table`` says of each what was decided, for a test and for readers.
public struct GuardedRouter<Context: AuthRequestContext> {
    let router: Router<Context>

    private let routes = RouteTable()

    /// A router without routes.
    public init(context: Context.Type = AuthContext.self) {
        router = Router(context: context)
    }

    /// Adds middleware to the routes that are added from here on, and to requests that no route answers.
    @discardableResult
    public func add(middleware: any MiddlewareProtocol<Request, Response, Context>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    /// Adds the session middleware to the routes that are added from here on.
    @discardableResult
    public func add(middleware: SessionMiddleware<Context>) -> Self {
        add(middleware: middleware as any MiddlewareProtocol<Request, Response, Context>)
    }

    /// Adds routes that everybody reaches, or that decide for themselves, such as those of `SignInPages`.
    ///
    /// - Parameters:
    ///   - path: the path that they begin with.
    ///   - add: adds them.
    public func open(_ path: RouterPath = "", _ add: (GuardedRoutes<Context>) throws -> Void) rethrows {
        try add(part(path))
    }

    /// Adds routes that only somebody signed in reaches who meets all requirements.
    ///
    /// - Parameters:
    ///   - path: the path that they begin with.
    ///   - requirements: what is asked for beyond a login; all of them.
    ///   - login: the path of a login page of their own, which lies outside of them; the site's when `nil`.
    ///   - add: adds them.
    public func authenticated(
        _ path: RouterPath = "", _ requirements: Requirement..., login: String? = nil,
        _ add: (GuardedRoutes<Authenticated<Context>>) throws -> Void
    ) rethrows {
        try add(part("").authenticated(path, all: requirements, login: login))
    }

    /// Every route that was added, with who reaches it, in the order of the paths.
    public var table: [GuardedRoute] { routes.routes }

    private func part(_ path: RouterPath) -> GuardedRoutes<Context> {
        GuardedRoutes(router.group(path), path: path, access: GuardedAccess.open, table: routes)
    }
}
