import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// The response with a form that is shown again: the page, the status, and when to come back.
enum FormOutcome {
    /// The form with what the domain said about it.
    static func response(_ page: HTML, _ error: AuthError) -> Response {
        let description = ErrorDescription(error)
        var response = HTMLResponse.make(page.utf8, status: description.status)
        if let retryAfter = description.retryAfter {
            response.headers[.retryAfter] = String(max(1, (retryAfter.microseconds + 999_999) / 1_000_000))
        }
        return response
    }

    /// The form whose token was stale.
    static func stale(_ page: HTML) -> Response {
        HTMLResponse.make(page.utf8, status: .forbidden)
    }
}

extension ErrorPage {
    /// The page of an error: the texts of its status, with the error's own sentence where it says more.
    init(_ error: ErrorDescription, _ strings: Strings) {
        let own = strings.errors.byCode[error.code]
        var text = own ?? strings.errors.text(for: error.status.code)
        if own == nil, !ErrorDescription.isPlain(error) { text.message = error.message }
        text.message = strings.messages[error.code] ?? text.message
        self.init(status: error.status.code, text: text)
    }
}
