import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addRecovery(to routes: RouteCollection<Context>) {
        let strings = layout.strings.links
        add(Recovery(paths.undo, .undo, strings.undo, .undoAddressChange, auth.undoAddressChange), to: routes)
        add(Recovery(paths.secure, .secure, strings.secure, .secureAccount, auth.secureAccount), to: routes)
    }

    private func add(_ recovery: Recovery, to routes: RouteCollection<Context>) {
        auth.surface.own(recovery.path, [.get, .post], answersStaleForms: true)
        routes.get(path(recovery.path)) { request, context in try await show(recovery, request, context) }
        routes.post(path(recovery.path)) { request, context in try await submit(recovery, request, context) }
    }

    private func show(_ recovery: Recovery, _ request: Request, _ context: Context) async throws -> Response {
        if let response = takeLink(request, context, recovery.kind, to: recovery.path) { return response }
        guard try await isLive(recovery, context) else {
            return deadLink(recovery.kind, context, problem(recovery, context))
        }
        return HTMLResponse.make(page(recovery, context).utf8)
    }

    private func submit(_ recovery: Recovery, _ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        guard let link = context.auth.mailedLink(recovery.kind), try await isLive(recovery, context) else {
            return try await pressedTwice(recovery, context)
                ?? deadLink(recovery.kind, context, problem(recovery, context))
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(page(recovery, context, errors: [staleForm]))
        }
        do {
            switch try await recovery.run(link, context.auth.caller) {
            case .reset(let link):
                context.auth.keepLink(link.expose(), for: .reset)
                return .redirect(to: paths.reset)
            case .ended:
                context.auth.dropLink()
                let page = MessagePage(text: layout.strings.links.ended, path: paths.login)
                return HTMLResponse.make(templates.message(page, layout).utf8)
            }
        } catch let error as AuthError where error == .deadLink {
            return try await pressedTwice(recovery, context) ?? deadLink(recovery.kind, context)
        } catch let error as AuthError {
            return FormOutcome.response(
                page(recovery, context, errors: [FieldError(error, in: layout.strings)]), error)
        }
    }

    /// The button pressed twice: the browser may have ignored the first answer, so it gets the same one again.
    private func pressedTwice(_ recovery: Recovery, _ context: Context) async throws -> Response? {
        if let link = context.auth.mailedLink(recovery.kind) {
            guard let next = await auth.resetLink(after: link) else { return nil }
            context.auth.keepLink(next.expose(), for: .reset)
        } else {
            // Or it kept the link of the first answer and nothing else of it.
            guard let link = context.auth.mailedLink(.reset), try await auth.accountToReset(link: link) != nil else {
                return nil
            }
        }
        return .redirect(to: paths.reset)
    }

    private func isLive(_ recovery: Recovery, _ context: Context) async throws -> Bool {
        guard let link = context.auth.mailedLink(recovery.kind) else { return false }
        return try await auth.isLive(link: link, for: recovery.purpose)
    }

    private func problem(_ recovery: Recovery, _ context: Context) -> AuthError {
        context.auth.mailedLink(recovery.kind) == "invalid" ? .invalidLink : .deadLink
    }

    private func page(_ recovery: Recovery, _ context: Context, errors: [FieldError] = []) -> HTML {
        templates.link(
            LinkPage(text: recovery.text, errors: errors, csrf: context.auth.csrfToken, actionPath: recovery.path),
            layout)
    }
}

/// A link in a notice: its page, and what its button does.
private struct Recovery: Sendable {
    let path: String
    let kind: MailedLink
    let text: Strings.LinkText
    let purpose: OneTimePurpose
    let run: @Sendable (String, Caller) async throws -> RecoveryOutcome

    init(
        _ path: String, _ kind: MailedLink, _ text: Strings.LinkText, _ purpose: OneTimePurpose,
        _ run: @escaping @Sendable (String, Caller) async throws -> RecoveryOutcome
    ) {
        self.path = path
        self.kind = kind
        self.text = text
        self.purpose = purpose
        self.run = run
    }
}
