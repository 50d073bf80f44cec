import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    /// Who is signed in.
    func signedIn(_ context: Context) throws -> LoadedSession {
        guard let loaded = context.auth.loaded else { throw AccessRefusal(.unauthenticated, auth.surface) }
        return loaded
    }

    /// Who is signed in and need not choose a new password first.
    func settled(_ context: Context) throws -> LoadedSession {
        let loaded = try signedIn(context)
        guard !loaded.account.mustChangePassword else { throw AccessRefusal(.passwordChangeRequired, auth.surface) }
        return loaded
    }

    /// Who is signed in and proved it a few minutes ago.
    func freshlySignedIn(_ context: Context) throws -> LoadedSession {
        let loaded = try settled(context)
        guard context.auth.isFresh(within: SensitiveWindow.length) else {
            auth.refuse(.notFresh, caller: context.auth.caller, account: loaded.account.id)
            throw AccessRefusal(.notFresh, auth.surface)
        }
        return loaded
    }

    /// It was taken up; whether anything comes of it is not told.
    ///
    /// The token is for the next request of the same browser.
    func accepted(_ context: Context) -> Response {
        var json = JSONText()
        json.field("csrf_token", context.auth.csrfToken)
        return answer(json, status: .accepted)
    }

    func answer(_ json: JSONText, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(bytes: json.bytes)))
    }

    func answer(token: Secret<String>?) -> Response {
        var json = JSONText()
        json.field("token", token?.expose())
        return answer(json)
    }
}

/// How recent a login must be for what changes who owns an account.
package enum SensitiveWindow {
    /// Five minutes.
    package static let length: Duration = .minutes(5)
}
