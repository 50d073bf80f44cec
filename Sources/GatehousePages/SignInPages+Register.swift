import Gatehouse
import GatehouseHummingbird
import Hummingbird

extension SignInPages {
    @Sendable func showRegister(_ request: Request, _ context: Context) async throws -> Response {
        let next = NextQuery.value(of: request)
        if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
        try auth.requireSignUp()
        return HTMLResponse.make(registerPage(context, next: next).utf8)
    }

    @Sendable func submitRegister(_ request: Request, _ context: Context) async throws -> Response {
        try auth.requireSignUp()
        let known = extraFields.union(["username", "email", "password", "csrf", "next"])
        let fields = try await AccountBody.form(request, known: known, binary: ["password"])
        let (username, email) = (try fields.text("username"), try fields.optionalText("email"))
        let next = try fields.optionalText("next")
        func page(_ errors: [FieldError]) -> HTML {
            registerPage(context, next: next, username: username, email: email ?? "", errors: errors)
        }
        if try isStale(context) {
            if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
            return FormOutcome.stale(page([FieldError(message: layout.strings.forms.stale)]))
        }
        var form = RegistrationRequest(username: username, email: email, password: try fields.text("password"))
        for name in extraFields { form.extra[name] = try fields.optionalText(name) }
        do {
            let session = try await auth.registerAndLogIn(
                form, caller: context.auth.caller, replacing: context.auth.session?.id)
            context.auth.adopt(session)
        } catch let error as AuthError {
            let problems = error.category == .invalid ? auth.problems(with: form) : []
            let errors = (problems.isEmpty ? [error] : problems).map { FieldError($0, in: layout.strings) }
            return FormOutcome.response(page(errors), error)
        }
        let isWaiting = auth.configuration.identifiers == .both && email?.isEmpty == false
        return .redirect(to: isWaiting ? paths.addressCode : paths.destination(next))
    }

    private func registerPage(
        _ context: Context, next: String?, username: String = "", email: String = "", errors: [FieldError] = []
    ) -> HTML {
        templates.register(
            RegisterPage(
                username: username, email: email, errors: errors, csrf: context.auth.csrfToken,
                next: next.flatMap { ReturnPath($0)?.text } ?? "", actionPath: paths.register,
                loginPath: paths.path(paths.login, next: next),
                minimumPasswordLength: auth.configuration.passwords.minimumLength, providers: providerButtons,
                rememberOffered: auth.configuration.sessions.standard.allowsRememberMe),
            layout)
    }
}
