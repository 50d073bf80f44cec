package import Gatehouse
package import HTTPTypes

/// An error as a client may see it: a status, a stable code, a sentence.
package struct ErrorDescription: Sendable {
    /// The HTTP status.
    package let status: HTTPResponse.Status
    /// A stable word for programs.
    package let code: String
    /// A full sentence: what happened and what to do.
    package let message: String
    /// How long to wait before the next try.
    package let retryAfter: Duration?
    /// The input field that it is about.
    package let field: String?

    package init(
        status: HTTPResponse.Status, code: String, message: String, retryAfter: Duration? = nil, field: String? = nil
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.field = field
    }

    /// What the client may see of an error of the domain.
    package init(_ error: AuthError) {
        let status: HTTPResponse.Status =
            switch error.category {
            case .invalid: .unprocessableContent
            case .conflict: .conflict
            case .throttled: .tooManyRequests
            case .unavailable: .serviceUnavailable
            case .notFound: .notFound
            case .gone: .gone
            case .unauthenticated: .unauthorized
            case .forbidden: .forbidden
            }
        self.init(
            status: status, code: error.code, message: error.publicMessage, retryAfter: error.retryAfter,
            field: error.field)
    }

    /// What the client may see of input that could not be read.
    init(_ error: InputError) {
        self.init(
            status: HTTPResponse.Status(code: error.status), code: error.code, message: error.publicMessage,
            field: error.field)
    }

    /// The plain description of a bare status.
    init(status: HTTPResponse.Status) {
        let (code, message) =
            switch status.code {
            case 400: ("bad_request", "The request could not be understood.")
            case 401: ("unauthenticated", "Sign in first.")
            case 403: ("forbidden", "You are not allowed to do this.")
            case 404: ("not_found", "There is nothing at this address.")
            case 405: ("method_not_allowed", "This address does not do that.")
            case 413: ("too_large", "The request is too large.")
            case 415: ("unsupported_media_type", "Send application/json or a form.")
            case 500: ("internal_error", "Something went wrong here. Try again.")
            case 503: ("unavailable", "This does not work right now. Try again soon.")
            default: ("error", "The request was refused.")
            }
        self.init(status: status, code: code, message: message)
    }
}

extension ErrorDescription {
    /// Whether the message says no more than the status does.
    package static func isPlain(_ error: ErrorDescription) -> Bool {
        ErrorDescription(status: error.status).code == error.code
    }
}
