public import HTTPTypes
public import Hummingbird

/// A part of a ``GuardedRouter`` about which it is decided who reaches it.
///
/// Routes are added as to any other router, and each is noted in ``GuardedRouter/table``.
public struct GuardedRoutes<Context: RequestContext>: RouterMethods {
    private let group: RouterGroup<Context>
    private let path: RouterPath
    private let access: String
    private let table: RouteTable

    init(_ group: RouterGroup<Context>, path: RouterPath, access: String, table: RouteTable) {
        self.group = group
        self.path = path
        self.access = access
        self.table = table
    }

    /// Adds a route.
    @discardableResult
    public func on<Responder: HTTPResponder>(
        _ path: RouterPath, method: HTTPRequest.Method, responder: Responder
    ) -> Self where Responder.Context == Context {
        let whole = self.path.appendingPath(path)
        table.add(GuardedRoute(path: whole.description, method: method, access: access))
        group.on(path, method: method, responder: responder)
        return self
    }

    /// Adds middleware to the routes that are added from here on.
    @discardableResult
    public func add(middleware: any MiddlewareProtocol<Request, Response, Context>) -> Self {
        group.add(middleware: middleware)
        return self
    }
}

extension GuardedRoutes where Context: AuthRequestContext {
    /// A part of this part that asks for more; see `RouterMethods.authenticated(_:_:login:)`.
    public func authenticated(
        _ path: RouterPath = "", _ requirements: Requirement..., login: String? = nil
    ) -> GuardedRoutes<Authenticated<Context>> {
        authenticated(path, all: requirements, login: login)
    }

    func authenticated(
        _ path: RouterPath, all requirements: [Requirement], login: String?
    ) -> GuardedRoutes<Authenticated<Context>> {
        let before = access == GuardedAccess.open ? GuardedAccess.signedIn : access
        return GuardedRoutes<Authenticated<Context>>(
            group.authenticated(path, all: requirements, login: login), path: self.path.appendingPath(path),
            access: ([before] + requirements.map(\.description)).joined(separator: ", "), table: table)
    }
}

/// The words for who reaches a route.
enum GuardedAccess {
    static let open = "open"
    static let signedIn = "signed in"
}
