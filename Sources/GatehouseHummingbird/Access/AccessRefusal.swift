import Gatehouse
package import HTTPTypes
package import Hummingbird

/// A route that was refused: by a guard, or by the cross-site check.
///
/// A browser is led to where it can help itself, with the way back if a GET was refused; other clients get 401 or 403.
package struct AccessRefusal: HTTPResponseError {
    /// Why.
    package enum Reason: Sendable {
        case unauthenticated
        case notFresh
        case forbidden
        case notFound
        case crossSite
        case passwordChangeRequired
    }

    package let reason: Reason
    private let surface: WebSurface?

    package init(_ reason: Reason, _ surface: WebSurface?) {
        self.reason = reason
        self.surface = surface
    }

    package var status: HTTPResponse.Status {
        switch reason {
        case .unauthenticated: .unauthorized
        case .notFound: .notFound
        case .notFresh, .forbidden, .crossSite, .passwordChangeRequired: .forbidden
        }
    }

    package func response(from request: Request, context: some RequestContext) throws -> Response {
        if Accepts.html(request.headers), let page = pageThatHelps { return redirect(to: page, request) }
        var response = ErrorResponder(surface: surface).response(description, request)
        if reason == .unauthenticated {
            response.headers[.wwwAuthenticate] = "Session realm=\"\(surface?.publicURL.origin ?? "")\""
        }
        return response
    }

    private var pageThatHelps: String? {
        switch reason {
        case .unauthenticated: surface?.paths.login
        case .notFresh: surface?.paths.confirm
        case .passwordChangeRequired: surface?.paths.password
        case .forbidden, .notFound, .crossSite: nil
        }
    }

    /// Only a refused GET knows a way back: another method must not be repeated by a redirect.
    private func redirect(to page: String, _ request: Request) -> Response {
        guard request.method == .get, let back = request.head.path.flatMap({ ReturnPath($0) }) else {
            return noStore(.redirect(to: page))
        }
        return noStore(.redirect(to: page + "?" + back.query()))
    }

    private func noStore(_ response: Response) -> Response {
        var response = response
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private var description: ErrorDescription {
        switch reason {
        case .unauthenticated:
            ErrorDescription(status: status, code: "unauthenticated", message: "Sign in first.")
        case .notFresh:
            ErrorDescription(
                status: status, code: "reauthentication_required", message: "Confirm your password first.")
        case .forbidden:
            ErrorDescription(status: status, code: "forbidden", message: "You are not allowed to do this.")
        case .notFound:
            ErrorDescription(status: .notFound)
        case .crossSite:
            ErrorDescription(
                status: status, code: "cross_site",
                message: "This form is out of date or came from another site. Open the page again and send it anew.")
        case .passwordChangeRequired:
            ErrorDescription(
                status: status, code: "password_change_required", message: "Set a new password of your own first.")
        }
    }
}
