import HTTPTypes
public import Hummingbird
import NIOHTTP1

/// What ``SecuredRouter`` builds.
public struct SecuredResponder<Context: AuthRequestContext>: HTTPResponder {
    private let router: RouterResponder<Context>
    private let surface: WebSurface
    private let headers: SecurityHeaders
    private let errors: ErrorResponder
    private let loopback: LoopbackGuard?

    init(router: RouterResponder<Context>, surface: WebSurface, headers: SecurityHeaders) {
        self.router = router
        self.surface = surface
        self.headers = headers
        errors = ErrorResponder(surface: surface)
        loopback = LoopbackGuard(surface: surface)
    }

    /// Answers a request; never throws but for a connection that broke while the request was read.
    public func respond(to request: Request, context: Context) async throws -> Response {
        var response = loopback?.answer(request) ?? otherSpelling(request)
        if response == nil {
            do {
                response = try await route(request, context)
            } catch let error as HTTPParserError {
                throw error
            } catch {
                response = errors.response(to: error, request, context)
            }
        }
        var secured = response ?? Response(status: .internalServerError)
        headers.apply(to: &secured.headers)
        return secured
    }

    /// A path of ours has one spelling: what a router takes for the same leads a GET to it, and is nothing to a form.
    private func otherSpelling(_ request: Request) -> Response? {
        guard let path = RequestTarget.withoutEmptyComponents(RequestTarget.path(of: request.head)),
            let methods = surface.methods(of: path)
        else { return nil }
        guard methods.contains(.get), CrossSiteCheck.isSafe(request.method) else {
            return errors.response(ErrorDescription(status: .notFound), request)
        }
        let query = (request.head.path ?? "").utf8.drop { $0 != UInt8(ascii: "?") }
        let target = ReturnPath(path + String(decoding: query, as: UTF8.self))?.text ?? path
        var response = Response.redirect(to: target, type: .permanent)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func route(_ request: Request, _ context: Context) async throws -> Response {
        let response = try await router.respond(to: request, context: context)
        guard response.status.code >= 400 else { return response }
        if response.status == .notFound, context.coreContext.endpointPath.value == "NotFound" {
            return try await unrouted(request, context, response)
        }
        return errors.filled(response, request)
    }

    /// No route has this path and method: a HEAD is tried as GET, another method of a path of ours is 405.
    private func unrouted(_ request: Request, _ context: Context, _ response: Response) async throws -> Response {
        if request.method == .head { return try await head(request, context) }
        guard let methods = surface.methods(of: RequestTarget.path(of: request.head)) else {
            return errors.filled(response, request)
        }
        let allowed = (methods + (methods.contains(.get) ? [.head] : []) + [.options]).map(\.rawValue)
        var answer =
            request.method == .options
            ? Response(status: .noContent) : errors.response(ErrorDescription(status: .methodNotAllowed), request)
        answer.headers[.allow] = allowed.joined(separator: ", ")
        return answer
    }

    private func head(_ request: Request, _ context: Context) async throws -> Response {
        var head = request.head
        head.method = .get
        var context = context
        context.auth.isHead = true
        context.coreContext.endpointPath.value = nil
        let response = try await router.respond(to: Request(head: head, body: request.body), context: context)
        return errors.filled(response, request).createHeadResponse()
    }
}
