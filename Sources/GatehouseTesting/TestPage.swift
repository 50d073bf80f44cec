public import HTTPTypes

/// What a ``TestBrowser`` got for a request.
public struct TestPage: Sendable {
    /// The status.
    public let status: HTTPResponse.Status

    /// The header fields.
    public let headers: HTTPFields

    /// The body as text.
    public let body: String

    /// Where a redirect leads.
    public var location: String? { headers[.location] }

    /// The cross-site token that stands in the page's form or in the answer's `csrf_token`.
    public var token: String? {
        value(after: "name=\"csrf\" value=\"") ?? value(after: "\"csrf_token\":\"")
    }

    private func value(after mark: String) -> String? {
        guard let range = body.firstRange(of: mark) else { return nil }
        return String(body[range.upperBound...].prefix { $0 != "\"" })
    }
}
