public import Gatehouse
public import HTTPTypes
public import Hummingbird

/// An error of the domain that a handler lets through becomes the right answer by itself.
extension AuthError: HTTPResponseError {
    /// The status that this error is answered with.
    public var status: HTTPResponse.Status { ErrorDescription(self).status }

    /// Problem JSON or a line of text; under ``SessionMiddleware`` browsers get a page instead.
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        ErrorResponder(surface: nil).response(to: self, request, context)
    }
}
