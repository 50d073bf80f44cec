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
        case unverified
        case secondFactorRequired

        /// Whether who is refused can help themselves.
        var canBeMended: Bool { self == .notFresh || self == .unverified }
    }

    package let reason: Reason
    private let surface: WebSurface?

    /// The login page of an area that has one of its own.
    private let loginPath: String?

    package init(_ reason: Reason, _ surface: WebSurface?, loginPath: String? = nil) {
        self.reason = reason
        self.surface = surface
        self.loginPath = loginPath
    }

    package var status: HTTPResponse.Status {
        switch reason {
        case .unauthenticated: .unauthorized
        case .notFound: .notFound
        case .notFresh, .forbidden, .crossSite, .passwordChangeRequired, .unverified, .secondFactorRequired: .forbidden
        }
    }

    package func response(from request: Request, context: some RequestContext) throws -> Response {
        // A preflight asks what may be asked, and carries nothing to judge by; whoever adds the headers stands further out.
        guard request.method != .options else { return Response(status: .noContent) }
        if Accepts.html(request.headers), let page = pageThatHelps { return redirect(to: page, request) }
        var response = ErrorResponder(surface: surface).response(description, request)
        if reason == .unauthenticated {
            response.headers[.wwwAuthenticate] = "Session realm=\"\(surface?.publicURL.origin ?? "")\""
        }
        return response
    }

    private var pageThatHelps: String? {
        switch reason {
        case .unauthenticated: loginPath ?? surface?.paths.login
        case .notFresh: surface?.paths.confirm
        case .passwordChangeRequired: surface?.paths.password
        case .unverified: surface?.paths.verify
        case .forbidden, .notFound, .crossSite, .secondFactorRequired: nil
        }
    }

    /// Only a refused GET knows a way back: another method must not be repeated by a redirect.
    ///
    /// Confirming an address goes through a mail, which comes back elsewhere.
    private func redirect(to page: String, _ request: Request) -> Response {
        guard request.method == .get, reason != .unverified, let back = request.head.path.flatMap({ ReturnPath($0) })
        else {
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
        case .unverified:
            ErrorDescription(
                status: status, code: "email_unverified", message: "Confirm that your mail address is yours first.")
        case .secondFactorRequired:
            ErrorDescription(
                status: status, code: "second_factor_required",
                message: "This needs a second factor, which you have not.")
        }
    }
}
