import Gatehouse
import HTTPTypes
package import Hummingbird
import Logging

/// Turns errors into responses: a page for a browser, `application/problem+json` (RFC 9457) for everything else.
package struct ErrorResponder {
    let surface: WebSurface?

    package init(surface: WebSurface?) {
        self.surface = surface
    }

    /// The answer to whatever was thrown.
    ///
    /// Details go to the log only.
    package func response(to error: any Error, _ request: Request, _ context: some RequestContext) -> Response {
        switch error {
        case let error as AuthError:
            if error.category == .unavailable {
                context.logger.error("unavailable", metadata: ["auth.reason": "\(error.reason)"])
            }
            return response(ErrorDescription(error), request)
        case let error as InputError:
            return response(ErrorDescription(error), request)
        case let error as any HTTPResponseError:
            let response = try? error.response(from: request, context: context)
            return filled(response ?? Response(status: .internalServerError), request)
        default:
            // The type only: the text of an unknown error may hold what nobody should read.
            context.logger.error("request failed", metadata: ["error.type": "\(type(of: error))"])
            return response(ErrorDescription(status: .internalServerError), request)
        }
    }

    /// Gives an error that has no body the body that its reader understands.
    func filled(_ response: Response, _ request: Request) -> Response {
        guard response.status.code >= 400, response.body.contentLength == 0 else { return response }
        var filled = self.response(ErrorDescription(status: response.status), request)
        for field in response.headers where field.name != .contentLength && field.name != .contentType {
            filled.headers.append(field)
        }
        return filled
    }

    /// The response for this description.
    package func response(_ error: ErrorDescription, _ request: Request) -> Response {
        var response =
            Accepts.html(request.headers) ? page(error) : problem(error)
        response.headers[.cacheControl] = "no-store"
        if let retryAfter = error.retryAfter {
            let seconds = (retryAfter.microseconds + 999_999) / 1_000_000
            response.headers[.retryAfter] = String(max(1, seconds))
        }
        return response
    }

    private func page(_ error: ErrorDescription) -> Response {
        guard let page = surface?.errorPage?(error) else {
            return Response(
                status: error.status, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: .init(string: error.message + "\n")))
        }
        return HTMLResponse.make(page, status: error.status)
    }

    private func problem(_ error: ErrorDescription) -> Response {
        var json = JSONText()
        json.field("type", "about:blank")
        json.field("title", error.status.reasonPhrase)
        json.field("status", Int64(error.status.code))
        json.field("code", error.code)
        json.field("detail", error.message)
        if let field = error.field { json.field("field", field) }
        if let challenge = error.challenge {
            json.field("challenge", challenge.ticket)
            json.field("challenge_kind", challenge.kind)
            json.field("challenge_question", challenge.text)
        }
        return Response(
            status: error.status, headers: [.contentType: "application/problem+json"],
            body: .init(byteBuffer: .init(bytes: json.bytes)))
    }
}
