public import Gatehouse
public import Hummingbird

/// Finds out who sends a request before any route sees it, and sends the cookies that its handlers decided on.
///
/// Add it before the routes that it serves. It loads eagerly: without a cookie nothing is read, with a cached session
/// nothing is read, otherwise one read. It writes cookies, never rows, with one exception: a remembered device's token is
/// changed when it is used. The cookies leave with every response, also when the handler throws.
public struct SessionMiddleware<Context: AuthRequestContext>: RouterMiddleware {
    /// Loads the application's own user of an account; `nil` when it has none, which signs nobody in.
    public typealias UserLoader = @Sendable (Account) async throws -> Context.User?

    private let auth: Auth
    private let surface: WebSurface
    private let identifier: RequestIdentifier<Context.User>
    private let crossSite: CrossSiteCheck
    private let errors: ErrorResponder

    /// A middleware whose user is the `Account` itself.
    public init(_ auth: Auth, authenticator: (any RequestAuthenticator)? = nil) where Context.User == Account {
        self.init(auth, authenticator: authenticator, loader: nil)
    }

    /// A middleware whose user is the application's own type, cached and dropped together with the session.
    public init(
        _ auth: Auth, authenticator: (any RequestAuthenticator)? = nil, loadUser: @escaping UserLoader
    ) {
        self.init(auth, authenticator: authenticator, loader: loadUser)
    }

    private init(_ auth: Auth, authenticator: (any RequestAuthenticator)?, loader: UserLoader?) {
        self.auth = auth
        surface = auth.surface
        identifier = RequestIdentifier(auth: auth, authenticator: authenticator, loadUser: loader)
        crossSite = CrossSiteCheck(surface: surface)
        errors = ErrorResponder(surface: surface)
    }

    /// Identifies the sender, runs what comes next, and puts the cookies on its response.
    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let state = RequestState(auth: auth, surface: surface, head: request.head, peer: context.remoteAddress)
        var context = context
        context.auth.state = state
        var response: Response
        do {
            response = try await respond(request, context, state, next)
        } catch {
            response = errors.response(to: error, request, context)
        }
        finish(&response, state)
        return response
    }

    private func respond(
        _ request: Request, _ context: Context, _ state: RequestState,
        _ next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if state.cookies.duplicates { auth.refuse(.duplicateCookie, caller: state.caller) }
        var request = request
        let (endpoint, isHead) = (context.endpointPath, context.auth.isHead)
        switch try await identifier.identify(request, at: endpoint, isHead: isHead, state) {
        case .answer(let response):
            return response
        case .cookie:
            try await check(&request, context, state, hangsOnCookies: state.cookies.hasAny)
        case .credential:
            try await check(&request, context, state, hangsOnCookies: false)
        }
        return try await next(request, context)
    }

    /// Judges a request that may change something.
    ///
    /// Without a cookie of ours nothing hangs on it, except on our own forms: those give cookies. Which form it is says
    /// the route that the router chose, not the text of the address, of which a router may take several for one.
    private func check(
        _ request: inout Request, _ context: Context, _ state: RequestState, hangsOnCookies: Bool
    ) async throws {
        guard !CrossSiteCheck.isSafe(request.method) else { return }
        let isOwnForm = surface.answersStaleForms(context.endpointPath ?? "")
        guard isOwnForm || hangsOnCookies, !surface.isOpen(context.endpointPath ?? "") else { return }
        let source = crossSite.source(of: request.headers)
        var verdict = CrossSiteVerdict.foreign
        if source != .foreign {
            let limit = isOwnForm ? AccountBody.limit : context.maxUploadSize
            verdict = try await crossSite.judgeToken(&request, secret: state.expectedSecret, bodyLimit: limit)
        }
        if verdict != .passed {
            auth.refuse(.crossSite, caller: state.caller, account: state.loaded?.account.id)
            let mayBeOurs = source == .own || state.loaded == nil
            guard isOwnForm, verdict == .stale, mayBeOurs else { throw AccessRefusal(.crossSite, surface) }
        }
        state.change { $0.verdict = verdict }
    }

    private func finish(_ response: inout Response, _ state: RequestState) {
        let (cookies, isSignedIn) = state.look { ($0.cookies, $0.loaded != nil) }
        if !cookies.isEmpty {
            cookies.apply(to: &response.headers, names: surface.cookieNames, isSecure: surface.isSecure)
            response.headers[.cacheControl] = "no-store"
        } else if isSignedIn, !response.headers.contains(.cacheControl) {
            // What a signed-in user sees must not come back from a cache after the log-out.
            response.headers[.cacheControl] = "no-store"
        }
    }
}

extension RouterMethods where Context: AuthRequestContext {
    /// Adds the session middleware to the routes that are added from here on.
    @discardableResult
    public func add(middleware: SessionMiddleware<Context>) -> Self {
        add(middleware: middleware as any MiddlewareProtocol<Request, Response, Context>)
    }
}
