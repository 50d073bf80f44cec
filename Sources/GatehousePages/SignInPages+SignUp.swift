import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// Accounts that begin with a link: one that was asked for, or one that was given.
extension SignInPages {
    func addSignUp(to routes: RouteCollection<Context>) {
        for form in [paths.register, paths.signUpLink] {
            auth.surface.own(form, [.get, .post], answersStaleForms: true)
        }
        if auth.configuration.signUpBeginsWithMail {
            auth.surface.own(paths.signUpCode, [.post], answersStaleForms: true)
            routes.get(path(paths.register), use: showRequest).post(path(paths.register), use: submitRequest)
            routes.post(path(paths.signUpCode), use: submitCode)
        } else {
            routes.get(path(paths.register), use: showRegister).post(path(paths.register), use: submitRegister)
        }
        routes.get(path(paths.signUpLink), use: showComplete).post(path(paths.signUpLink), use: submitComplete)
    }

    @Sendable private func showRequest(_ request: Request, _ context: Context) async throws -> Response {
        let next = NextQuery.value(of: request)
        if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
        try auth.requireSignUp()
        return HTMLResponse.make(requestPage(context, next: next).utf8)
    }

    /// Leads to the same page whether the address has an account.
    @Sendable private func submitRequest(_ request: Request, _ context: Context) async throws -> Response {
        try auth.requireSignUp()
        let fields = try await AccountBody.form(request, known: ["email", "csrf", "next"])
        let (email, next) = (try fields.text("email"), try fields.optionalText("next"))
        guard try !isStale(context) else {
            return FormOutcome.stale(requestPage(context, next: next, email: email, errors: [staleForm]))
        }
        do {
            try await auth.requestAccount(
                email: email, browser: context.auth.browserSecret, caller: context.auth.caller)
        } catch let error as AuthError {
            if let response = MailNotice.response(error, to: paths.signUpLink) { return response }
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(requestPage(context, next: next, email: email, errors: [message]), error)
        }
        context.auth.dropLink()
        context.auth.keepNext(next)
        return .redirect(to: paths.signUpLink)
    }

    @Sendable private func submitCode(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["code", "csrf"])
        guard try !isStale(context), let browser = context.auth.browserSecret else {
            return FormOutcome.stale(codePage(context, errors: [staleForm]))
        }
        do {
            let link = try await auth.signUpLink(
                code: try fields.text("code"), browser: browser, caller: context.auth.caller)
            context.auth.keepLink(link.expose(), for: .signUp)
        } catch let error as AuthError {
            return FormOutcome.response(codePage(context, errors: [FieldError(error, in: layout.strings)]), error)
        }
        return .redirect(to: paths.signUpLink)
    }

    @Sendable private func showComplete(_ request: Request, _ context: Context) async throws -> Response {
        if let response = takeLink(request, context, .signUp, to: paths.signUpLink) { return response }
        guard let link = context.auth.mailedLink(.signUp) else {
            guard auth.configuration.signUpBeginsWithMail else { return deadLink(.signUp, context, .invalidLink) }
            return HTMLResponse.make(codePage(context, notice: MailNotice(request)).utf8)
        }
        guard let offer = try await auth.signUpOffer(link: link) else { return deadSignUp(context) }
        return HTMLResponse.make(completePage(offer, context).utf8)
    }

    @Sendable private func submitComplete(_ request: Request, _ context: Context) async throws -> Response {
        let known = extraFields.union(["username", "password", "csrf"])
        let fields = try await AccountBody.form(request, known: known, binary: ["password"])
        guard let link = context.auth.mailedLink(.signUp), let offer = try await auth.signUpOffer(link: link) else {
            return await madeTwice(context) ?? deadSignUp(context)
        }
        let username = try fields.optionalText("username") ?? ""
        guard try !isStale(context) else {
            return FormOutcome.stale(completePage(offer, context, username: username, errors: [staleForm]))
        }
        var form = RegistrationRequest(username: username, password: try fields.text("password"))
        for name in extraFields { form.extra[name] = try fields.optionalText(name) }
        do {
            let session = try await auth.completeSignUp(
                link: link, form, caller: context.auth.caller, replacing: context.auth.session?.id)
            context.auth.adopt(session)
        } catch let error as AuthError where error == .deadLink {
            return await madeTwice(context) ?? deadSignUp(context)
        } catch let error as AuthError {
            let problems = error.category == .invalid ? auth.problems(with: form, for: offer) : []
            let errors = (problems.isEmpty ? [error] : problems).map { FieldError($0, in: layout.strings) }
            return FormOutcome.response(completePage(offer, context, username: username, errors: errors), error)
        }
        context.auth.dropNext()
        return .redirect(to: paths.destination(context.auth.nextAfterMail))
    }

    /// The button pressed twice: the account is made, and if the browser took the first answer it is signed in.
    private func madeTwice(_ context: Context) async -> Response? {
        guard let link = context.auth.mailedLink(.signUp), await auth.wasJustUsed(link: link) else { return nil }
        guard context.auth.account == nil else {
            return .redirect(to: paths.destination(context.auth.nextAfterMail))
        }
        return .redirect(to: LoginNotice.accountMade.path(paths.login))
    }

    private func deadSignUp(_ context: Context) -> Response {
        deadLink(.signUp, context, context.auth.mailedLink(.signUp) == "invalid" ? .invalidLink : .deadLink)
    }

    private func requestPage(
        _ context: Context, next: String?, email: String = "", errors: [FieldError] = []
    ) -> HTML {
        templates.requestAccount(
            RequestAccountPage(
                email: email, errors: errors, csrf: context.auth.csrfToken,
                next: next.flatMap { ReturnPath($0)?.text } ?? "", actionPath: paths.register,
                loginPath: paths.path(paths.login, next: next), providers: providerButtons,
                rememberOffered: auth.configuration.sessions.standard.allowsRememberMe),
            layout)
    }

    private func codePage(
        _ context: Context, errors: [FieldError] = [], notice: MailNotice? = nil
    ) -> HTML {
        templates.mailCode(
            MailCodePage(
                subject: .signUp, notice: notice?.text(layout.strings.mailCode), errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.signUpCode,
                againPath: paths.register),
            layout)
    }

    private func completePage(
        _ offer: SignUpOffer, _ context: Context, username: String = "", errors: [FieldError] = []
    ) -> HTML {
        templates.completeSignUp(
            CompleteSignUpPage(
                address: offer.address?.text ?? "", roles: offer.roles.sorted().map(\.name),
                asksUsername: offer.asksUsername, username: username,
                errors: errors, csrf: context.auth.csrfToken, actionPath: paths.signUpLink,
                minimumPasswordLength: auth.configuration.passwords.minimumLength),
            layout)
    }
}
