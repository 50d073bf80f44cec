public import Gatehouse
import HTTPTypes
public import Hummingbird

/// The JSON interface under `/api/v1/`: `POST` `register`, `login`, `logout`, `confirm`, `password` and `account/delete`,
/// `GET` `me`, `account` and `account/export`, devices and activity (`docs/accounts.md`), roles (`docs/authorization.md`); on a site that sends mail also what goes by mail (`docs/mail-flows.md`).
///
/// Bodies are `application/json` exactly; answers too, errors as `application/problem+json`. Requests with a cookie send
/// the token that `me` gives as `X-CSRF-Token`; a login without any cookie needs none.
public struct AuthAPI<Context: AuthRequestContext>: Sendable {
    let auth: Auth

    /// The interface of this `Auth`.
    public init(_ auth: Auth) {
        self.auth = auth
    }

    /// The routes, to be added after ``SessionMiddleware``.
    public var routes: RouteCollection<Context> {
        let routes = RouteCollection(context: Context.self)
        for action in ["login", "logout"] { auth.surface.own("/api/v1/\(action)", [.post]) }
        auth.surface.own("/api/v1/me", [.get])
        addSignUp(to: routes)
        addPassword(to: routes)
        addAccount(to: routes)
        addDevices(to: routes)
        addRoles(to: routes)
        if !auth.providers.isEmpty { addIdentities(to: routes) }
        if auth.canSendMail {
            addRecovery(to: routes)
            addAddress(to: routes)
        }
        return routes.post("/api/v1/login", use: logIn)
            .post("/api/v1/logout", use: logOut)
            .get("/api/v1/me", use: me)
    }

    @Sendable private func logIn(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = ["username", "password", "remember", "challenge", "challenge_answer"]
        let fields = try await AccountBody.json(request, known: known, binary: ["password"])
        let outcome = try await auth.logIn(
            LoginRequest(
                username: try fields.text("username"), password: try fields.text("password"),
                remember: try fields.flag("remember"), replacing: context.auth.session?.id,
                challenge: ChallengeAnswer(
                    ticket: try fields.optionalText("challenge"), text: try fields.optionalText("challenge_answer"))),
            caller: context.auth.caller)
        switch outcome {
        case .loggedIn(let session):
            context.auth.adopt(session)
            return answer(session.account, context, status: .ok)
        case .rejected:
            throw auth.wrongLogin
        }
    }

    @Sendable private func logOut(_ request: Request, _ context: Context) async throws -> Response {
        try await context.auth.logOut()
        return Response(status: .noContent)
    }

    @Sendable private func me(_ request: Request, _ context: Context) async throws -> Response {
        guard let account = context.auth.account else { throw AccessRefusal(.unauthenticated, auth.surface) }
        return answer(account, context, status: .ok)
    }

    func answer(_ account: Account, _ context: Context, status: HTTPResponse.Status) -> Response {
        var json = JSONText()
        json.field("id", account.id.description)
        json.field("username", account.username)
        json.field("email", account.email)
        json.field("email_verified", account.emailVerifiedAt != nil)
        json.field("roles", account.roles.sorted().map(\.name))
        json.field("permissions", account.permissions.granted.map(\.name))
        json.field("fresh", context.auth.isFresh())
        json.field("must_change_password", account.mustChangePassword)
        if context.auth.session != nil { json.field("csrf_token", context.auth.csrfToken) }
        return Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(bytes: json.bytes)))
    }
}
