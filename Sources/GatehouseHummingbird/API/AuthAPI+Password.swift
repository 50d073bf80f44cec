import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    func addPassword(to routes: RouteCollection<Context>) {
        for path in ["/api/v1/confirm", "/api/v1/password"] { auth.surface.own(path, [.post]) }
        routes.post("/api/v1/confirm", use: confirm)
        routes.post("/api/v1/password", use: changePassword)
    }

    /// What begins with a mail that was asked for, and what notices offer.
    func addRecovery(to routes: RouteCollection<Context>) {
        for path in ["password/forgot", "password/code", "password/reset", "email/undo", "account/secure"] {
            auth.surface.own("/api/v1/" + path, [.post])
        }
        routes.post("/api/v1/password/forgot", use: forgot)
        routes.post("/api/v1/password/code", use: resetCode)
        routes.post("/api/v1/password/reset", use: reset)
        routes.post("/api/v1/email/undo") { request, context in
            try await recover(request, context, auth.undoAddressChange)
        }
        routes.post("/api/v1/account/secure") { request, context in
            try await recover(request, context, auth.secureAccount)
        }
    }

    @Sendable private func confirm(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["password"], binary: ["password"])
        let outcome = try await auth.confirm(
            password: try fields.text("password"), in: try signedIn(context), caller: context.auth.caller)
        guard case .loggedIn(let session) = outcome else { throw AuthError.wrongPassword }
        context.auth.adopt(session)
        return answer(session.account, context, status: .ok)
    }

    @Sendable private func changePassword(_ request: Request, _ context: Context) async throws -> Response {
        let names: Set = ["current_password", "new_password"]
        let fields = try await AccountBody.json(request, known: names, binary: names)
        let outcome = try await auth.changePassword(
            current: try fields.text("current_password"), new: try fields.text("new_password"),
            in: try signedIn(context), caller: context.auth.caller)
        guard case .loggedIn(let session) = outcome else { throw AuthError.wrongCurrentPassword }
        context.auth.adopt(session)
        return answer(session.account, context, status: .ok)
    }

    @Sendable private func forgot(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["email"])
        try await auth.forgotPassword(
            email: try fields.text("email"), browser: context.auth.browserSecret, caller: context.auth.caller)
        return accepted(context)
    }

    @Sendable private func resetCode(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["code"])
        guard let browser = context.auth.browserSecret else { throw AuthError.wrongCode }
        return answer(
            token: try await auth.resetLink(
                code: try fields.text("code"), browser: browser, caller: context.auth.caller))
    }

    @Sendable private func reset(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = ["token", "new_password"]
        let fields = try await AccountBody.json(request, known: known, binary: ["new_password"])
        try await auth.resetPassword(
            link: try fields.text("token"), new: try fields.text("new_password"), caller: context.auth.caller)
        return Response(status: .noContent)
    }

    private func recover(
        _ request: Request, _ context: Context, _ flow: (String, Caller) async throws -> RecoveryOutcome
    ) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["token"])
        switch try await flow(try fields.text("token"), context.auth.caller) {
        case .reset(let token): return answer(token: token)
        case .ended: return answer(token: nil)
        }
    }
}
