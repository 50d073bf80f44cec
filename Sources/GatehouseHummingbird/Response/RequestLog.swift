import Gatehouse
import HTTPTypes
public import Hummingbird
import Logging

/// Writes one line a request: method, path, status, time.
///
/// Never the query, which may hold a token.
public struct RequestLog<Context: AuthRequestContext>: RouterMiddleware {
    /// A request log that writes at `info`.
    public init() {}

    /// Runs what comes next and logs how it was answered.
    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let begin = ContinuousClock.now
        let response = try await next(request, context)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)",
                "path": "\(RequestTarget.path(of: request.head))",
                "status": "\(response.status.code)",
                "microseconds": "\((ContinuousClock.now - begin).microseconds)",
            ])
        return response
    }
}

extension RouterMethods where Context: AuthRequestContext {
    /// Adds a request log to the routes that are added from here on; it belongs before the session middleware.
    @discardableResult
    public func add(middleware: RequestLog<Context>) -> Self {
        add(middleware: middleware as any MiddlewareProtocol<Request, Response, Context>)
    }
}
