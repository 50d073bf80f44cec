import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    @Sendable func showLogin(_ request: Request, _ context: Context) async throws -> Response {
        let next = NextQuery.value(of: request)
        if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
        let (hasLoggedOut, notice) = (context.auth.takeLogOutNotice(), LoginNotice(request))
        if notice != nil { context.auth.dropLink() }
        return HTMLResponse.make(
            loginPage(context, next: next, hasLoggedOut: hasLoggedOut, notice: notice).utf8)
    }

    @Sendable func submitLogin(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = [
            "username", "password", "remember", "csrf", "next", "challenge", "challenge_answer",
        ]
        let fields = try await AccountBody.form(request, known: known, binary: ["password"])
        let (username, remember) = (try fields.text("username"), try fields.flag("remember"))
        let next = try fields.optionalText("next")
        func page(_ message: FieldError, _ challenge: ChallengeQuestion? = nil) -> HTML {
            loginPage(
                context, next: next, username: username, remember: remember, errors: [message], challenge: challenge)
        }
        if try isStale(context) {
            // The same form sent twice: the first one signed in already.
            if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
            return FormOutcome.stale(page(FieldError(message: layout.strings.forms.stale)))
        }
        do {
            let login = LoginRequest(
                username: username, password: try fields.text("password"), remember: remember,
                replacing: context.auth.session?.id,
                challenge: ChallengeAnswer(
                    ticket: try fields.optionalText("challenge"), text: try fields.optionalText("challenge_answer")))
            guard case .loggedIn(let session) = try await auth.logIn(login, caller: context.auth.caller) else {
                throw auth.wrongLogin
            }
            context.auth.adopt(session)
        } catch let error as AuthError {
            return FormOutcome.response(page(FieldError(error, in: layout.strings), error.challenge), error)
        }
        return .redirect(to: paths.destination(next))
    }

    @Sendable func submitLogout(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        if try isStale(context) {
            // With nobody signed in there is nothing to end: a second click on the button shows the first one's result.
            // Its cookies were sent before the first one's answer came, so they prove nothing by being there.
            guard context.auth.session == nil, try await !context.auth.isRemembered() else {
                throw AccessRefusal(.crossSite, auth.surface)
            }
            return .redirect(to: paths.afterLogOut)
        }
        try await context.auth.logOut()
        return .redirect(to: paths.afterLogOut)
    }

    func loginPage(
        _ context: Context, next: String?, username: String = "", remember: Bool = false, errors: [FieldError] = [],
        hasLoggedOut: Bool = false, notice: LoginNotice? = nil, challenge: ChallengeQuestion? = nil
    ) -> HTML {
        templates.login(
            LoginPage(
                username: username, errors: errors, csrf: context.auth.csrfToken,
                next: next.flatMap { ReturnPath($0)?.text } ?? "",
                rememberOffered: auth.configuration.sessions.standard.allowsRememberMe, remember: remember,
                actionPath: paths.login,
                registerPath: auth.isSignUpOffered ? paths.path(paths.register, next: next) : nil,
                hasLoggedOut: hasLoggedOut,
                forgotPath: auth.canSendMail ? paths.forgot : nil, notice: notice?.text(layout.strings.login),
                challenge: challenge, identifiers: auth.configuration.identifiers, providers: providerButtons),
            layout)
    }
}
