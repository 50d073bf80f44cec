import Gatehouse
import HTTPTypes
import Hummingbird
import NIOCore

/// Decides whether a request that may change something came from our own pages.
///
/// `Sec-Fetch-Site`, if sent, must be `same-origin`; otherwise `Origin`, if sent, must equal the public URL's. Then the
/// token must be the one of the session's, or before login of the pre-login cookie's, secret.
struct CrossSiteCheck {
    /// Where the browser says that a request came from.
    enum Source {
        case own
        case foreign
        /// Neither header was sent: an old browser, or none.
        case unsaid
    }

    let surface: WebSurface

    /// Methods that never change anything.
    static func isSafe(_ method: HTTPRequest.Method) -> Bool {
        method == .get || method == .head || method == .options || method == .trace
    }

    /// Judges the headers alone.
    func source(of headers: HTTPFields) -> Source {
        if headers.contains(.secFetchSite) {
            return isExactly("same-origin", headers[values: .secFetchSite]) ? .own : .foreign
        }
        if headers.contains(.origin) {
            return isExactly(surface.publicURL.origin, headers[values: .origin]) ? .own : .foreign
        }
        return .unsaid
    }

    /// Judges the token, which stands in `X-CSRF-Token` or in the form field `csrf`.
    ///
    /// - Parameter secret: the cookie value that it must belong to.
    func judgeToken(_ request: inout Request, secret: String?, bodyLimit: Int) async throws -> CrossSiteVerdict {
        guard let secret, let token = try await token(of: &request, bodyLimit: bodyLimit) else { return .stale }
        return CSRFToken.matches(token, secret: secret) ? .passed : .stale
    }

    private func token(of request: inout Request, bodyLimit: Int) async throws -> String? {
        let sent = request.headers[values: .csrfToken]
        guard sent.isEmpty else { return sent.count == 1 ? sent[0] : nil }
        guard MediaKind(request.headers[.contentType]) == .form else { return nil }
        let body = try await request.collectBody(upTo: bodyLimit)
        return FormReader.value(of: "csrf", in: Array(body.readableBytesView))
    }

    private func isExactly(_ wanted: String, _ values: [String]) -> Bool {
        values.count == 1 && values[0].utf8.elementsEqual(wanted.utf8)
    }
}
