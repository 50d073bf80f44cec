import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addPassword(to routes: RouteCollection<Context>) {
        for form in [paths.forgot, paths.reset] { auth.surface.own(form, [.get, .post], answersStaleForms: true) }
        auth.surface.own(paths.resetCode, [.post], answersStaleForms: true)
        routes.get(path(paths.forgot), use: showForgot).post(path(paths.forgot), use: submitForgot)
        routes.get(path(paths.reset), use: showReset).post(path(paths.reset), use: submitReset)
        routes.post(path(paths.resetCode), use: submitResetCode)
    }

    @Sendable private func showForgot(_ request: Request, _ context: Context) async throws -> Response {
        HTMLResponse.make(forgotPage(context).utf8)
    }

    /// Leads to the same page whether anything is mailed.
    @Sendable private func submitForgot(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["email", "csrf"])
        let email = try fields.text("email")
        guard try !isStale(context) else {
            return FormOutcome.stale(forgotPage(context, email: email, errors: [staleForm]))
        }
        do {
            try await auth.forgotPassword(
                email: email, browser: context.auth.browserSecret, caller: context.auth.caller)
        } catch let error as AuthError {
            if let response = MailNotice.response(error, to: paths.reset) { return response }
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(forgotPage(context, email: email, errors: [message]), error)
        }
        context.auth.dropLink()
        return .redirect(to: paths.reset)
    }

    @Sendable private func showReset(_ request: Request, _ context: Context) async throws -> Response {
        if let response = takeLink(request, context, .reset, to: paths.reset) { return response }
        guard let link = context.auth.mailedLink(.reset) else {
            return HTMLResponse.make(codePage(context, notice: MailNotice(request)).utf8)
        }
        guard let account = try await auth.accountToReset(link: link) else { return deadReset(context) }
        return HTMLResponse.make(resetPage(account, context).utf8)
    }

    @Sendable private func submitResetCode(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["code", "csrf"])
        guard try !isStale(context), let browser = context.auth.browserSecret else {
            return FormOutcome.stale(codePage(context, errors: [staleForm]))
        }
        do {
            let link = try await auth.resetLink(
                code: try fields.text("code"), browser: browser, caller: context.auth.caller)
            context.auth.keepLink(link.expose(), for: .reset)
        } catch let error as AuthError {
            return FormOutcome.response(codePage(context, errors: [FieldError(error, in: layout.strings)]), error)
        }
        return .redirect(to: paths.reset)
    }

    @Sendable private func submitReset(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["new_password", "csrf"], binary: ["new_password"])
        guard let link = context.auth.mailedLink(.reset), let account = try await auth.accountToReset(link: link) else {
            return await setTwice(context) ?? deadReset(context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(resetPage(account, context, errors: [staleForm]))
        }
        do {
            try await auth.resetPassword(
                link: link, new: try fields.text("new_password"), caller: context.auth.caller)
        } catch let error as AuthError where error == .deadLink {
            return await setTwice(context) ?? deadReset(context)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(resetPage(account, context, errors: [message]), error)
        }
        return passwordSet(context)
    }

    /// The button pressed twice: the second time the link is used up, and what the first press did is shown.
    private func setTwice(_ context: Context) async -> Response? {
        guard let link = context.auth.mailedLink(.reset), await auth.wasJustUsed(link: link) else { return nil }
        return passwordSet(context)
    }

    /// The link stays in its cookie until the next page, so that a second press can be told from a dead link.
    private func passwordSet(_ context: Context) -> Response {
        .redirect(to: LoginNotice.passwordSet.path(paths.login))
    }

    private func deadReset(_ context: Context) -> Response {
        context.auth.dropLink()
        let text = layout.strings.links.deadReset
        let page = templates.message(MessagePage(text: text, path: paths.forgot), layout)
        return HTMLResponse.make(page.utf8, status: .gone)
    }

    private func forgotPage(_ context: Context, email: String = "", errors: [FieldError] = []) -> HTML {
        templates.forgotPassword(
            ForgotPasswordPage(
                email: email, errors: errors, csrf: context.auth.csrfToken, actionPath: paths.forgot,
                loginPath: paths.login),
            layout)
    }

    private func codePage(
        _ context: Context, errors: [FieldError] = [], notice: MailNotice? = nil
    ) -> HTML {
        templates.mailCode(
            MailCodePage(
                subject: .password, notice: notice?.text(layout.strings.mailCode), errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.resetCode,
                againPath: paths.forgot),
            layout)
    }

    private func resetPage(_ account: Account, _ context: Context, errors: [FieldError] = []) -> HTML {
        templates.resetPassword(
            ResetPasswordPage(
                username: account.shownName(auth.configuration.identifiers), errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.reset,
                minimumPasswordLength: auth.configuration.passwords.minimumLength),
            layout)
    }
}
