import Gatehouse
import GatehouseHummingbird
import Hummingbird

extension SignInPages {
    @Sendable func showConfirm(_ request: Request, _ context: Context) async throws -> Response {
        let loaded = try signedIn(context)
        return HTMLResponse.make(try await confirmPage(loaded, context, next: NextQuery.value(of: request)).utf8)
    }

    @Sendable func submitConfirm(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["password", "csrf", "next"], binary: ["password"])
        let loaded = try signedIn(context)
        let next = try fields.optionalText("next")
        func page(_ message: FieldError) async throws -> HTML {
            try await confirmPage(loaded, context, next: next, errors: [message])
        }
        if try isStale(context) {
            // The same form sent twice: the first one did what this one is for.
            if context.auth.isFresh() { return .redirect(to: paths.destination(next)) }
            return FormOutcome.stale(try await page(FieldError(message: layout.strings.forms.stale)))
        }
        do {
            let outcome = try await auth.confirm(
                password: try fields.text("password"), in: loaded, caller: context.auth.caller)
            guard case .loggedIn(let session) = outcome else { throw AuthError.wrongPassword }
            context.auth.adopt(session)
        } catch let error as AuthError {
            return FormOutcome.response(try await page(FieldError(error, in: layout.strings)), error)
        }
        return .redirect(to: paths.destination(next))
    }

    @Sendable func showPassword(_ request: Request, _ context: Context) async throws -> Response {
        HTMLResponse.make(passwordPage(try signedIn(context), context).utf8)
    }

    @Sendable func submitPassword(_ request: Request, _ context: Context) async throws -> Response {
        let names: Set = ["current_password", "new_password"]
        let fields = try await AccountBody.form(request, known: names.union(["csrf"]), binary: names)
        let loaded = try signedIn(context)
        if try isStale(context) {
            let message = FieldError(message: layout.strings.forms.stale)
            return FormOutcome.stale(passwordPage(loaded, context, errors: [message]))
        }
        do {
            let outcome = try await auth.changePassword(
                current: try fields.text("current_password"), new: try fields.text("new_password"), in: loaded,
                caller: context.auth.caller)
            guard case .loggedIn(let session) = outcome else { throw AuthError.wrongCurrentPassword }
            context.auth.adopt(session)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(passwordPage(loaded, context, errors: [message]), error)
        }
        return .redirect(to: paths.afterLogIn)
    }

    func confirmPage(
        _ loaded: LoadedSession, _ context: Context, next: String?, errors: [FieldError] = []
    ) async throws -> HTML {
        let hasPassword = try await auth.hasPassword(loaded.account.id)
        return templates.confirmPassword(
            ConfirmPasswordPage(
                visitor: visitor(loaded.account, context), errors: errors,
                next: next.flatMap { ReturnPath($0)?.text } ?? "", actionPath: paths.confirm,
                hasPassword: hasPassword, providers: try await confirmButtons(loaded)),
            layout)
    }

    private func passwordPage(_ loaded: LoadedSession, _ context: Context, errors: [FieldError] = []) -> HTML {
        templates.changePassword(
            ChangePasswordPage(
                visitor: visitor(loaded.account, context), errors: errors, actionPath: paths.password,
                isRequired: loaded.account.mustChangePassword,
                minimumPasswordLength: auth.configuration.passwords.minimumLength),
            layout)
    }
}
