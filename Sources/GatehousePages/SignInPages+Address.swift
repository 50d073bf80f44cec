import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addAddress(to routes: RouteCollection<Context>) {
        for form in [paths.verify, paths.changeAddress, paths.addressCode] {
            auth.surface.own(form, [.get, .post], answersStaleForms: true)
        }
        auth.surface.own(paths.resend, [.post], answersStaleForms: true)
        routes.get(path(paths.verify), use: showVerify).post(path(paths.verify), use: submitVerify)
        routes.get(path(paths.addressCode), use: showAddressCode).post(path(paths.addressCode), use: submitAddressCode)
        routes.post(path(paths.resend), use: submitResend)
        routes.get(path(paths.changeAddress), use: showChangeAddress)
            .post(path(paths.changeAddress), use: submitChangeAddress)
    }

    @Sendable private func showVerify(_ request: Request, _ context: Context) async throws -> Response {
        if let response = takeLink(request, context, .address, to: paths.verify) { return response }
        let isDone = LoginNotice(request) == .addressConfirmed
        if isDone { context.auth.dropLink() }
        guard let link = context.auth.mailedLink(.address), !isDone else {
            return addressState(try signedIn(context), request, context)
        }
        guard let address = try await auth.addressToConfirm(link: link) else { return deadVerify(context) }
        return HTMLResponse.make(verifyPage(address, context).utf8)
    }

    @Sendable private func submitVerify(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        guard let link = context.auth.mailedLink(.address), let address = try await auth.addressToConfirm(link: link)
        else {
            return await confirmedTwice(context) ?? deadVerify(context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(verifyPage(address, context, errors: [staleForm]))
        }
        do {
            let account = try await auth.confirmAddress(link: link, caller: context.auth.caller)
            return confirmed(isSignedIn: context.auth.account?.id == account.id)
        } catch let error as AuthError where error == .deadLink {
            return await confirmedTwice(context) ?? deadVerify(context)
        }
    }

    /// The code of the mail about a new address.
    @Sendable private func showAddressCode(_ request: Request, _ context: Context) async throws -> Response {
        let page = codePage(try signedIn(context), .newAddress, context, notice: MailNotice(request))
        return HTMLResponse.make(page.utf8)
    }

    @Sendable private func submitAddressCode(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["code", "csrf"])
        let loaded = try signedIn(context)
        let isNew = loaded.account.email == nil || loaded.account.emailVerifiedAt != nil
        let subject: MailCodePage.Subject = isNew ? .newAddress : .address
        guard try !isStale(context), let browser = context.auth.browserSecret else {
            return FormOutcome.stale(codePage(loaded, subject, context, errors: [staleForm]))
        }
        do {
            let link = try await auth.addressLink(
                code: try fields.text("code"), browser: browser, caller: context.auth.caller)
            try await auth.confirmAddress(link: link.expose(), caller: context.auth.caller)
        } catch let error as AuthError {
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(codePage(loaded, subject, context, errors: [message]), error)
        }
        return confirmed(isSignedIn: true)
    }

    @Sendable private func submitResend(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        let loaded = try signedIn(context)
        guard try !isStale(context) else {
            return FormOutcome.stale(codePage(loaded, .address, context, errors: [staleForm]))
        }
        do {
            try await auth.sendVerification(
                in: loaded, browser: context.auth.browserSecret, caller: context.auth.caller)
        } catch let error as AuthError {
            if let response = MailNotice.response(error, to: paths.verify) { return response }
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(codePage(loaded, .address, context, errors: [message]), error)
        }
        return .redirect(to: paths.verify)
    }

    /// What can be said about the address of whoever is signed in.
    private func addressState(_ loaded: LoadedSession, _ request: Request, _ context: Context) -> Response {
        let (account, strings) = (loaded.account, layout.strings.links)
        let visitor = visitor(account, context)
        guard let email = account.email else {
            let page = MessagePage(text: strings.noAddress, path: paths.changeAddress, visitor: visitor)
            return HTMLResponse.make(templates.message(page, layout).utf8)
        }
        guard account.emailVerifiedAt != nil else {
            return HTMLResponse.make(codePage(loaded, .address, context, notice: MailNotice(request)).utf8)
        }
        let page = MessagePage(text: strings.verified, about: email, path: paths.afterLogIn, visitor: visitor)
        return HTMLResponse.make(templates.message(page, layout).utf8)
    }

    /// The button pressed twice: the second time the link is used up, and what the first press did is shown.
    private func confirmedTwice(_ context: Context) async -> Response? {
        guard let link = context.auth.mailedLink(.address), await auth.wasJustUsed(link: link) else { return nil }
        return confirmed(isSignedIn: context.auth.account != nil)
    }

    /// The link stays in its cookie until the next page, so that a second press can be told from a dead link.
    private func confirmed(isSignedIn: Bool) -> Response {
        .redirect(to: LoginNotice.addressConfirmed.path(isSignedIn ? paths.verify : paths.login))
    }

    private func deadVerify(_ context: Context) -> Response {
        deadLink(.address, context, context.auth.mailedLink(.address) == "invalid" ? .invalidLink : .deadLink)
    }

    private func verifyPage(_ address: EmailAddress, _ context: Context, errors: [FieldError] = []) -> HTML {
        templates.link(
            LinkPage(
                text: layout.strings.links.verify, about: address.text, errors: errors, csrf: context.auth.csrfToken,
                actionPath: paths.verify),
            layout)
    }

    private func codePage(
        _ loaded: LoadedSession, _ subject: MailCodePage.Subject, _ context: Context, errors: [FieldError] = [],
        notice: MailNotice? = nil
    ) -> HTML {
        let isNew = subject == .newAddress
        return templates.mailCode(
            MailCodePage(
                subject: subject, visitor: visitor(loaded.account, context),
                notice: notice?.text(layout.strings.mailCode), errors: errors,
                csrf: context.auth.csrfToken, actionPath: paths.addressCode,
                againPath: isNew ? paths.changeAddress : paths.resend, againIsButton: !isNew),
            layout)
    }
}
