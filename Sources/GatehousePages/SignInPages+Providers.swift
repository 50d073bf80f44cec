import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// Signing in with a provider: the way there and the way back.
extension SignInPages {
    func addProviders(to routes: RouteCollection<Context>) {
        guard !auth.providers.isEmpty else { return }
        for provider in auth.providers {
            let (name, surface) = (provider.name, auth.surface)
            for form in [paths.signIn(with: name), paths.confirm(with: name), paths.link(name)] {
                surface.own(form, [.post], answersStaleForms: true)
            }
            surface.own(open: paths.callback(of: name), [.get, .post])
            surface.own(open: paths.logOut(by: name), [.post])
            routes.post(path(paths.signIn(with: name))) { try await begin(provider, $0, $1) }
                .post(path(paths.confirm(with: name))) { try await beginConfirm(provider, $0, $1) }
                .post(path(paths.link(name))) { try await beginLink(provider, $0, $1) }
                .get(path(paths.callback(of: name))) { try await takeAnswer(provider, $0, $1) }
                .post(path(paths.callback(of: name))) { try await turnAnswer(provider, $0, $1) }
                .post(path(paths.logOut(by: name))) { try await takeLogOut(provider, $0, $1) }
        }
        addFinish(to: routes)
        addIdentities(to: routes)
    }

    var providerButtons: [ProviderButton] {
        auth.providers.map { ProviderButton(title: $0.title, path: paths.signIn(with: $0.name)) }
    }

    /// The providers at which the owner of a session can prove who they are.
    func confirmButtons(_ loaded: LoadedSession) async throws -> [ProviderButton] {
        guard !auth.providers.isEmpty else { return [] }
        let linked = Set(try await auth.identities(of: loaded).map(\.provider))
        return auth.providers.filter { linked.contains($0.name) }.map {
            ProviderButton(title: $0.title, path: paths.confirm(with: $0.name))
        }
    }

    private func begin(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["csrf", "next", "remember"])
        let (next, remember) = (try fields.optionalText("next"), try fields.flag("remember"))
        if try isStale(context) {
            if context.auth.account != nil { return .redirect(to: paths.destination(next)) }
            return FormOutcome.stale(loginPage(context, next: next, errors: [staleForm]))
        }
        return try await lead(to: provider, for: .signIn, context, next: next, remember: remember)
    }

    private func beginConfirm(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["csrf", "next"])
        let (loaded, next) = (try signedIn(context), try fields.optionalText("next"))
        guard try !isStale(context) else {
            return FormOutcome.stale(try await confirmPage(loaded, context, next: next, errors: [staleForm]))
        }
        return try await lead(to: provider, for: .confirm, context, next: next)
    }

    private func beginLink(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        return try await changeIdentities(context) { _ in
            try await lead(to: provider, for: .link, context, next: nil)
        }
    }

    private func lead(
        to provider: any IdentityProvider, for purpose: ProviderPurpose, _ context: Context, next: String?,
        remember: Bool = false
    ) async throws -> Response {
        guard let browser = context.auth.browserSecret else { throw AccessRefusal(.crossSite, auth.surface) }
        let address: String
        do {
            address = try await auth.beginSignIn(
                with: provider.name, for: purpose, browser: browser,
                next: next.flatMap { ReturnPath($0)?.text } ?? "", remember: remember, caller: context.auth.caller)
            guard HTMLAddress.isURL(address) else { throw ProviderRefusal.configuration }
        } catch let refusal as ProviderRefusal {
            return refused(refusal, context)
        }
        let page = templates.leaving(LeavingPage(title: provider.title, address: address), layout)
        var response = HTMLResponse.make(page.utf8)
        // By a header and not by a redirect: the content policy lets our forms lead to ourselves only.
        response.headers[.refresh] = "0; url=" + address
        return response
    }

    /// The one GET that uses something up, as the protocol wants it: never for HEAD or what a browser fetches in advance.
    private func takeAnswer(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        guard !context.auth.isHead, request.headers[.purpose] == nil, let browser = context.auth.browserSecret else {
            return Response(status: .noContent, headers: [.cacheControl: "no-store"])
        }
        let answer = ProviderAnswer(
            state: Query.value(of: "state", request) ?? "", code: Query.value(of: "code", request),
            error: Query.value(of: "error", request), issuer: Query.value(of: "iss", request),
            user: Query.value(of: "user", request))
        let outcome = try await auth.completeSignIn(
            with: provider.name, answer, browser: browser, current: context.auth.loaded, caller: context.auth.caller)
        switch outcome {
        case .signedIn(let session, let next):
            context.auth.adopt(session)
            return .redirect(to: paths.destination(next))
        case .linked: return .redirect(to: IdentityNotice.linked.path(paths.identities))
        case .waiting: return .redirect(to: paths.finish)
        case .refused(let refusal): return refused(refusal, context)
        }
    }

    /// Turns an answer that the browser was made to post from the provider's site into one of ours, which brings its cookies.
    private func turnAnswer(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        let body = try await AccountBody.bytes(ofForm: request)
        let query = ["state", "code", "error", "iss", "user"].compactMap { name in
            FormReader.value(of: name, in: body).map { name + "=" + PercentCoding.encode($0) }
        }
        return .redirect(to: paths.callback(of: provider.name) + "?" + query.joined(separator: "&"))
    }

    /// Back-channel logout: no cookie has a say, and the answer is 200 or 400 (section 2.8).
    private func takeLogOut(
        _ provider: any IdentityProvider, _ request: Request, _ context: Context
    ) async throws -> Response {
        let noStore: HTTPFields = [.cacheControl: "no-store"]
        let body = try await AccountBody.bytes(ofForm: request)
        guard let token = FormReader.value(of: "logout_token", in: body) else {
            return Response(status: .badRequest, headers: noStore)
        }
        do {
            try await auth.logOut(by: provider.name, token: token, caller: context.auth.caller)
        } catch let error as AuthError where error == .badLogOutToken {
            return Response(status: .badRequest, headers: noStore)
        }
        return Response(status: .ok, headers: noStore)
    }

    /// Says in plain words why nothing came of it, and leads to another try.
    private func refused(_ refusal: ProviderRefusal, _ context: Context) -> Response {
        let strings = layout.strings.providers
        let text =
            strings.refusals[refusal]
            ?? Strings.MessageText(title: strings.title, message: refusal.rawValue, link: strings.retry)
        let account = context.auth.account
        let page = MessagePage(
            text: text, path: account == nil ? paths.login : paths.identities,
            visitor: account.map { visitor($0, context) })
        return HTMLResponse.make(templates.message(page, layout).utf8, status: RefusalStatus.status(of: refusal))
    }
}

/// How a refusal is answered.
private enum RefusalStatus {
    static func status(of refusal: ProviderRefusal) -> HTTPResponse.Status {
        switch refusal {
        case .stateMismatch: .badRequest
        case .unreachable, .configuration: .serviceUnavailable
        case .failed: .badGateway
        case .noAddress: .unprocessableContent
        case .identityTaken: .conflict
        case .denied, .otherIdentity, .accountUnavailable, .signedOut: .forbidden
        }
    }
}

extension HTTPField.Name {
    fileprivate static var refresh: HTTPField.Name { HTTPField.Name("Refresh") ?? .location }
    fileprivate static var purpose: HTTPField.Name { HTTPField.Name("Sec-Purpose") ?? .location }
}
