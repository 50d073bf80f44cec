import Gatehouse
import HTTPTypes
import Hummingbird

extension GuardEndpoint {
    /// Says whether the request that a proxy holds may pass: 200, 401 or 403, or to a browser the way to the login.
    ///
    /// It reads what the session middleware found, and writes nothing.
    @Sendable func check(_ request: Request, _ context: Context) async throws -> Response {
        guard context.auth.isFromProxy, let original = OriginalRequest(request.headers),
            let host = rules.known(original.host), let rule = rules.rule(host: host, path: original.target.path)
        else { return refusal(.forbidden, context, nil) }
        let account = session(on: host, context)?.account
        switch (rule.admission, account) {
        case (.anybody, _): break
        case (_, nil): return unauthenticated(original, on: host, request, context)
        case (.signedIn, _?): break
        case (.roles(let roles), let account?):
            guard !account.roles.isDisjoint(with: roles) else { return refusal(.forbidden, context, account) }
        }
        return Response(status: .ok, headers: headers(account))
    }

    /// What the application behind is told.
    ///
    /// A name may be of any script, so it is percent-encoded; letters and digits of ASCII, `-`, `.`, `_`, `~` and `@`
    /// stand for themselves. All three are always there: Caddy hands on a placeholder for one that is not.
    private func headers(_ account: Account?) -> HTTPFields {
        let name = account?.shownName(auth.configuration.identifiers) ?? ""
        return [
            .cacheControl: "no-store",
            .gatehouseUser: PercentCoding.encode(name, keeping: [UInt8(ascii: "@")]),
            .gatehouseAccount: account?.id.description ?? "",
            .gatehouseRoles: (account?.roles.sorted() ?? []).map(\.name).joined(separator: ","),
        ]
    }

    private func unauthenticated(
        _ original: OriginalRequest, on host: String, _ request: Request, _ context: Context
    ) -> Response {
        auth.refuse(.unauthenticated, caller: context.auth.caller)
        guard original.passesAnswersOn, original.method == .get, Accepts.html(request.headers) else {
            return refusal(.unauthenticated, context, nil)
        }
        return wayToLogin(on: host, next: original.target.text, isSecondTry: false, context)
    }

    private func refusal(_ kind: AuditEvent.Kind, _ context: Context, _ account: Account?) -> Response {
        guard kind == .unauthenticated else {
            auth.refuse(kind, caller: context.auth.caller, account: account?.id)
            return Response(status: .forbidden, headers: [.cacheControl: "no-store"])
        }
        let realm = "Session realm=\"\(auth.publicURL.origin)\""
        return Response(status: .unauthorized, headers: [.cacheControl: "no-store", .wwwAuthenticate: realm])
    }
}
