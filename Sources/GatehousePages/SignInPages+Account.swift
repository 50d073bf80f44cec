import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addAccount(to routes: RouteCollection<Context>) {
        auth.surface.own(paths.delete, [.get, .post], answersStaleForms: true)
        auth.surface.own(paths.export, [.get])
        routes.get(path(paths.delete), use: showDelete).post(path(paths.delete), use: submitDelete)
        routes.get(path(paths.export), use: export)
        // Where password managers look for the page (W3C, "A Well-Known URL for Changing Passwords").
        let (wellKnown, password) = ("/.well-known/change-password", paths.password)
        auth.surface.own(wellKnown, [.get])
        routes.get(path(wellKnown)) { _, _ in Response.redirect(to: password) }
    }

    @Sendable private func showDelete(_ request: Request, _ context: Context) async throws -> Response {
        switch try freshlySignedIn(context, for: paths.delete) {
        case .missing(let response): response
        case .proved(let loaded): HTMLResponse.make(try await deletePage(loaded, context).utf8)
        }
    }

    @Sendable private func submitDelete(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["password", "csrf"], binary: ["password"])
        guard case .proved(let loaded) = try freshlySignedIn(context, for: paths.delete) else {
            return try await showDelete(request, context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(try await deletePage(loaded, context, errors: [staleForm]))
        }
        do {
            if try await auth.hasPassword(loaded.account.id) {
                let isDeleted = try await auth.deleteAccount(
                    password: try fields.text("password"), in: loaded, caller: context.auth.caller)
                guard isDeleted else { throw AuthError.wrongPassword }
            } else {
                try await auth.deleteAccountWithoutPassword(in: loaded, caller: context.auth.caller)
            }
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(try await deletePage(loaded, context, errors: [message]), error)
        }
        try await context.auth.logOut()
        return .redirect(to: LoginNotice.accountDeleted.path(paths.login))
    }

    /// All data of the account, as a file.
    @Sendable private func export(_ request: Request, _ context: Context) async throws -> Response {
        switch try freshlySignedIn(context, for: paths.export) {
        case .missing(let response): return response
        case .proved(let loaded):
            let export = try await auth.export(loaded, caller: context.auth.caller)
            return Response(
                status: .ok,
                headers: [
                    .contentType: "application/json", .cacheControl: "no-store",
                    .contentDisposition: "attachment; filename=\"account.json\"",
                ],
                body: .init(byteBuffer: ByteBuffer(bytes: export.json.bytes)))
        }
    }

    private func deletePage(
        _ loaded: LoadedSession, _ context: Context, errors: [FieldError] = []
    ) async throws -> HTML {
        let hasPassword = try await auth.hasPassword(loaded.account.id)
        return templates.deleteAccount(
            DeleteAccountPage(
                visitor: visitor(loaded.account, context), errors: errors, actionPath: paths.delete,
                exportPath: paths.export, hasPassword: hasPassword),
            layout)
    }
}
