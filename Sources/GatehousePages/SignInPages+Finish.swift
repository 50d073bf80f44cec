import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// Somebody whom a provider sent and no account knows: they make one, or prove one that they have.
extension SignInPages {
    func addFinish(to routes: RouteCollection<Context>) {
        for form in [paths.finish, paths.finishExisting, paths.finishCode] {
            auth.surface.own(form, [.get, .post], answersStaleForms: true)
        }
        auth.surface.own(paths.finishMail, [.post], answersStaleForms: true)
        routes.get(path(paths.finish), use: showFinish).post(path(paths.finish), use: submitFinish)
            .get(path(paths.finishExisting), use: showExisting).post(path(paths.finishExisting), use: submitExisting)
            .post(path(paths.finishMail), use: submitMail)
            .get(path(paths.finishCode), use: showProof).post(path(paths.finishCode), use: submitProof)
    }

    @Sendable private func showFinish(_ request: Request, _ context: Context) async throws -> Response {
        guard let newcomer = try await newcomer(context) else { return gone(context) }
        guard case .account = newcomer.offer else { return .redirect(to: paths.finishExisting) }
        return HTMLResponse.make(finishPage(newcomer, context).utf8)
    }

    @Sendable private func submitFinish(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["username", "csrf"])
        let username = try fields.text("username")
        guard let newcomer = try await newcomer(context), let browser = context.auth.browserSecret else {
            return gone(context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(finishPage(newcomer, context, username: username, errors: [staleForm]))
        }
        do {
            let session = try await auth.makeAccount(
                username: username, browser: browser, replacing: context.auth.session?.id, caller: context.auth.caller)
            context.auth.adopt(session)
        } catch let error as AuthError where error == .waitingGone {
            return gone(context)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(finishPage(newcomer, context, username: username, errors: [message]), error)
        }
        return .redirect(to: paths.destination(newcomer.next))
    }

    @Sendable private func showExisting(_ request: Request, _ context: Context) async throws -> Response {
        guard let newcomer = try await newcomer(context) else { return gone(context) }
        return HTMLResponse.make(existingPage(newcomer, context).utf8)
    }

    @Sendable private func submitExisting(_ request: Request, _ context: Context) async throws -> Response {
        let known: Set = ["username", "password", "csrf", "challenge", "challenge_answer"]
        let fields = try await AccountBody.form(request, known: known, binary: ["password"])
        let username = try fields.text("username")
        guard let newcomer = try await newcomer(context), let browser = context.auth.browserSecret else {
            return gone(context)
        }
        func page(_ message: FieldError, _ challenge: ChallengeQuestion? = nil) -> HTML {
            existingPage(newcomer, context, username: username, errors: [message], challenge: challenge)
        }
        guard try !isStale(context) else { return FormOutcome.stale(page(staleForm)) }
        do {
            let login = LoginRequest(
                username: username, password: try fields.text("password"), replacing: context.auth.session?.id,
                challenge: ChallengeAnswer(
                    ticket: try fields.optionalText("challenge"), text: try fields.optionalText("challenge_answer")))
            let outcome = try await auth.logIn(login, linkingIdentityOf: browser, caller: context.auth.caller)
            guard case .loggedIn(let session) = outcome else { throw auth.wrongLogin }
            context.auth.adopt(session)
        } catch let error as AuthError where error == .waitingGone {
            return gone(context)
        } catch let error as AuthError {
            return FormOutcome.response(page(FieldError(error, in: layout.strings), error.challenge), error)
        }
        return .redirect(to: paths.destination(newcomer.next))
    }

    @Sendable private func submitMail(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        guard let newcomer = try await newcomer(context), let browser = context.auth.browserSecret else {
            return gone(context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(existingPage(newcomer, context, errors: [staleForm]))
        }
        do {
            try await auth.mailNewcomerCode(browser: browser, caller: context.auth.caller)
        } catch let error as AuthError where error == .waitingGone {
            return gone(context)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(existingPage(newcomer, context, errors: [message]), error)
        }
        return .redirect(to: paths.finishCode)
    }

    @Sendable private func showProof(_ request: Request, _ context: Context) async throws -> Response {
        guard let newcomer = try await newcomer(context), newcomer.canMailCode else { return gone(context) }
        return HTMLResponse.make(proofPage(newcomer, context).utf8)
    }

    @Sendable private func submitProof(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["code", "csrf"])
        let code = try fields.text("code")
        guard let newcomer = try await newcomer(context), let browser = context.auth.browserSecret else {
            return gone(context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(proofPage(newcomer, context, errors: [staleForm]))
        }
        do {
            let session = try await auth.proveNewcomer(
                code: code, browser: browser, replacing: context.auth.session?.id, caller: context.auth.caller)
            guard let session else { return .redirect(to: paths.finish) }
            context.auth.adopt(session)
        } catch let error as AuthError where error == .waitingGone {
            return gone(context)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(proofPage(newcomer, context, errors: [message]), error)
        }
        return .redirect(to: paths.destination(newcomer.next))
    }

    private func newcomer(_ context: Context) async throws -> Auth.Newcomer? {
        guard let browser = context.auth.browserSecret else { return nil }
        return try await auth.newcomer(browser: browser)
    }

    /// Nothing waits in this browser: it was finished, also by the same form a moment ago, or is too old.
    private func gone(_ context: Context) -> Response {
        .redirect(to: context.auth.account == nil ? paths.login : paths.afterLogIn)
    }

    private func finishPage(
        _ newcomer: Auth.Newcomer, _ context: Context, username: String = "", errors: [FieldError] = []
    ) -> HTML {
        templates.finishSignIn(
            FinishSignInPage(
                title: newcomer.title, label: newcomer.label, username: username, errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.finish, existingPath: paths.finishExisting),
            layout)
    }

    private func existingPage(
        _ newcomer: Auth.Newcomer, _ context: Context, username: String = "", errors: [FieldError] = [],
        challenge: ChallengeQuestion? = nil
    ) -> HTML {
        var makePath: String?
        if case .account = newcomer.offer { makePath = paths.finish }
        return templates.proveAccount(
            ProveAccountPage(
                title: newcomer.title, label: newcomer.label, username: username, errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.finishExisting,
                mailPath: newcomer.canMailCode ? paths.finishMail : nil, makePath: makePath, challenge: challenge,
                identifiers: auth.configuration.identifiers),
            layout)
    }

    private func proofPage(_ newcomer: Auth.Newcomer, _ context: Context, errors: [FieldError] = []) -> HTML {
        templates.proveCode(
            ProveCodePage(
                address: newcomer.label, errors: errors, csrf: context.auth.csrfToken, actionPath: paths.finishCode,
                againPath: paths.finishExisting),
            layout)
    }
}
