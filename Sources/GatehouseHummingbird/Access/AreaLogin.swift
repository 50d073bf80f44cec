import Hummingbird

/// Names the login page of an area, before the area asks who is signed in.
struct AreaLogin<Context: AuthRequestContext>: RouterMiddleware {
    let path: String

    /// - Parameter path: a path of this site; any other is as good as none.
    init?(_ path: String?) {
        guard let path = path.flatMap({ ReturnPath($0)?.text }) else { return nil }
        self.path = path
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        context.auth.state?.change { $0.loginPath = path }
        return try await next(request, context)
    }
}
