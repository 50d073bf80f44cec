import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// The providers that lead into an account.
extension SignInPages {
    func addIdentities(to routes: RouteCollection<Context>) {
        auth.surface.own(paths.identities, [.get])
        auth.surface.own(paths.unlink, [.post], answersStaleForms: true)
        routes.get(path(paths.identities), use: showIdentities).post(path(paths.unlink), use: unlink)
    }

    @Sendable private func showIdentities(_ request: Request, _ context: Context) async throws -> Response {
        let page = try await identitiesPage(try settled(context), context, notice: IdentityNotice(request))
        return HTMLResponse.make(page.utf8)
    }

    @Sendable private func unlink(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["identity", "csrf"])
        let text = try fields.text("identity")
        return try await changeIdentities(context) { loaded in
            guard let id = UUIDv7(text) else { throw AuthError.noSuchIdentity }
            try await auth.unlink(id, in: loaded, caller: context.auth.caller)
            return .redirect(to: IdentityNotice.unlinked.path(paths.identities))
        }
    }

    /// Does it for somebody who proved a few minutes ago who they are, or leads there; what goes wrong is told on the list.
    func changeIdentities(
        _ context: Context, _ body: (LoadedSession) async throws -> Response
    ) async throws -> Response {
        let loaded: LoadedSession
        switch try freshlySignedIn(context, for: paths.identities) {
        case .missing(let response): return response
        case .proved(let proved): loaded = proved
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(try await identitiesPage(loaded, context, error: layout.strings.forms.stale))
        }
        do {
            return try await body(loaded)
        } catch let error as AuthError where error == .noSuchIdentity || error == .lastWayIn {
            let message = layout.strings.messages[error.code] ?? error.publicMessage
            return FormOutcome.response(try await identitiesPage(loaded, context, error: message), error)
        }
    }

    private func identitiesPage(
        _ loaded: LoadedSession, _ context: Context, notice: IdentityNotice? = nil, error: String? = nil
    ) async throws -> HTML {
        let titles = auth.providers.map { ($0.name, $0.title) }
        let page = IdentitiesPage(
            visitor: visitor(loaded.account, context), identities: try await auth.identities(of: loaded),
            titles: Dictionary(titles) { first, _ in first },
            providers: auth.providers.map { ProviderButton(title: $0.title, path: paths.link($0.name)) },
            notice: notice?.text(layout.strings.providers), error: error, unlinkPath: paths.unlink,
            accountPath: paths.account)
        return templates.identities(page, layout)
    }
}
