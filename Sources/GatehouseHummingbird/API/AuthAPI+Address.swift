import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    func addAddress(to routes: RouteCollection<Context>) {
        for path in ["email/verify", "email/code", "email/resend", "account/email"] {
            auth.surface.own("/api/v1/" + path, [.post])
        }
        routes.post("/api/v1/email/verify", use: verify)
        routes.post("/api/v1/email/code", use: code)
        routes.post("/api/v1/email/resend", use: resend)
        routes.post("/api/v1/account/email", use: changeAddress)
    }

    func addAccount(to routes: RouteCollection<Context>) {
        auth.surface.own("/api/v1/account/delete", [.post])
        auth.surface.own("/api/v1/account/export", [.get])
        routes.post("/api/v1/account/delete", use: delete)
        routes.get("/api/v1/account/export", use: export)
    }

    @Sendable private func verify(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["token"])
        try await auth.confirmAddress(link: try fields.text("token"), caller: context.auth.caller)
        return Response(status: .noContent)
    }

    @Sendable private func code(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["code"])
        _ = try signedIn(context)
        guard let browser = context.auth.browserSecret else { throw AuthError.wrongCode }
        let link = try await auth.addressLink(
            code: try fields.text("code"), browser: browser, caller: context.auth.caller)
        try await auth.confirmAddress(link: link.expose(), caller: context.auth.caller)
        return Response(status: .noContent)
    }

    @Sendable private func resend(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.json(request, known: [])
        try await auth.sendVerification(
            in: try signedIn(context), browser: context.auth.browserSecret, caller: context.auth.caller)
        return accepted(context)
    }

    @Sendable private func changeAddress(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["email"])
        try await auth.changeAddress(
            to: try fields.text("email"), in: try freshlySignedIn(context), browser: context.auth.browserSecret,
            caller: context.auth.caller)
        return accepted(context)
    }

    @Sendable private func delete(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["password"], binary: ["password"])
        let loaded = try freshlySignedIn(context)
        if try await auth.hasPassword(loaded.account.id) {
            let isDeleted = try await auth.deleteAccount(
                password: try fields.text("password"), in: loaded, caller: context.auth.caller)
            guard isDeleted else { throw AuthError.wrongPassword }
        } else {
            try await auth.deleteAccountWithoutPassword(in: loaded, caller: context.auth.caller)
        }
        try await context.auth.logOut()
        return Response(status: .noContent)
    }

    @Sendable private func export(_ request: Request, _ context: Context) async throws -> Response {
        answer(try await auth.export(try freshlySignedIn(context), caller: context.auth.caller).json)
    }
}
