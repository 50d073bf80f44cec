import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    func addSignUp(to routes: RouteCollection<Context>) {
        for path in ["register", "register/code", "register/link"] { auth.surface.own("/api/v1/" + path, [.post]) }
        routes.post("/api/v1/register", use: auth.configuration.signUpBeginsWithMail ? requestAccount : register)
        routes.post("/api/v1/register/code", use: signUpCode)
        routes.post("/api/v1/register/link", use: completeSignUp)
    }

    @Sendable private func register(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = ["username", "email", "password"]
        let fields = try await AccountBody.json(request, known: known, binary: ["password"])
        let session = try await auth.registerAndLogIn(
            RegistrationRequest(
                username: try fields.text("username"), email: try fields.optionalText("email"),
                password: try fields.text("password")),
            caller: context.auth.caller, replacing: context.auth.session?.id)
        context.auth.adopt(session)
        return answer(session.account, context, status: .created)
    }

    /// The same answer whether the address has an account.
    @Sendable private func requestAccount(_ request: Request, _ context: Context) async throws -> Response {
        try auth.requireSignUp()
        let fields = try await AccountBody.json(request, known: ["email"])
        try await auth.requestAccount(
            email: try fields.text("email"), browser: context.auth.browserSecret, caller: context.auth.caller)
        return accepted(context)
    }

    @Sendable private func signUpCode(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["code"])
        guard let browser = context.auth.browserSecret else { throw AuthError.wrongCode }
        return answer(
            token: try await auth.signUpLink(
                code: try fields.text("code"), browser: browser, caller: context.auth.caller))
    }

    @Sendable private func completeSignUp(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = ["token", "username", "password"]
        let fields = try await AccountBody.json(request, known: known, binary: ["password"])
        let session = try await auth.completeSignUp(
            link: try fields.text("token"),
            RegistrationRequest(
                username: try fields.optionalText("username") ?? "", password: try fields.text("password")),
            caller: context.auth.caller, replacing: context.auth.session?.id)
        context.auth.adopt(session)
        return answer(session.account, context, status: .created)
    }
}
