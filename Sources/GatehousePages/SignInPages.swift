public import Gatehouse
public import GatehouseHummingbird
public import Hummingbird

/// The pages `/register`, `/login`, `/logout`, `/confirm`, `/password` and `/account/...`, on a site that sends mail also
/// `/password/...` and `/email/...`, ready to be added to a router.
///
/// ```swift
/// router.addRoutes(SignInPages(auth).routes)
/// ```
///
/// Add them after `SessionMiddleware`. Guards lead to these pages from then on.
public struct SignInPages<Context: AuthRequestContext>: Sendable {
    let auth: Auth
    let paths: SignInPaths
    let layout: Layout
    let templates: PageTemplates
    let extraFields: Set<String>

    /// Pages with these choices.
    ///
    /// - Parameters:
    ///   - auth: where the forms lead.
    ///   - prefix: a path that all of them begin with, such as `/auth`, for an application with pages of its own there.
    ///   - afterLogIn: where a login leads when nothing else was asked for.
    ///   - afterLogOut: where a log-out leads.
    ///   - extraFields: names of the application's own fields on the register form; its `register` closure gets them.
    ///   - templates: functions that make the pages.
    ///   - strings: the visible text.
    public init(
        _ auth: Auth, at prefix: String = "", afterLogIn: String = "/dashboard", afterLogOut: String = "/",
        extraFields: Set<String> = [], templates: PageTemplates = PageTemplates(), strings: Strings = .english
    ) {
        self.auth = auth
        auth.mailedLinks(beginWith: prefix)
        self.extraFields = extraFields
        self.templates = templates
        paths = SignInPaths(prefix: prefix, afterLogIn: afterLogIn, afterLogOut: afterLogOut)
        var strings = strings
        if auth.configuration.identifiers == .email { strings.dashboard.username = strings.forms.email }
        layout = Layout(
            siteName: auth.configuration.siteName, strings: strings,
            paths: LayoutPaths(
                home: afterLogOut, dashboard: afterLogIn, logOut: paths.logout,
                styleSheet: Asset.styleSheet.address(prefix), script: Asset.script.address(prefix),
                icon: Asset.icon.address(prefix)))
    }

    /// The routes.
    public var routes: RouteCollection<Context> {
        register(with: auth.surface)
        let routes = RouteCollection(context: Context.self)
        for asset in Asset.linked { routes.get(path(asset.path(paths.prefix))) { _, _ in asset.response } }
        addSignUp(to: routes)
        routes.get(path(paths.login), use: showLogin).post(path(paths.login), use: submitLogin)
        routes.post(path(paths.logout), use: submitLogout)
        routes.get(path(paths.confirm), use: showConfirm).post(path(paths.confirm), use: submitConfirm)
        routes.get(path(paths.password), use: showPassword).post(path(paths.password), use: submitPassword)
        addAccount(to: routes)
        addOverview(to: routes)
        addDevices(to: routes)
        addProviders(to: routes)
        if auth.canSendMail {
            addPassword(to: routes)
            addAddress(to: routes)
            addRecovery(to: routes)
        }
        return routes
    }

    /// What a signed-in visitor's pages show of him.
    func visitor(_ account: Account, _ context: Context) -> Visitor {
        Visitor(name: account.shownName(auth.configuration.identifiers), csrf: context.auth.csrfToken)
    }

    /// Who is signed in, for pages that must work before a required change of password.
    func signedIn(_ context: Context) throws -> LoadedSession {
        guard let loaded = context.auth.loaded else { throw AccessRefusal(.unauthenticated, auth.surface) }
        return loaded
    }

    /// Who is signed in and need not choose a new password first.
    func settled(_ context: Context) throws -> LoadedSession {
        let loaded = try signedIn(context)
        guard !loaded.account.mustChangePassword else { throw AccessRefusal(.passwordChangeRequired, auth.surface) }
        return loaded
    }

    /// Whether a form is out of date, so that its page says so and comes again.
    ///
    /// - Throws: a refusal when another site sent it, or when nobody looked where it came from.
    func isStale(_ context: Context) throws -> Bool {
        switch context.auth.crossSite {
        case .passed: return false
        case .stale: return true
        case .foreign, .unchecked: throw AccessRefusal(.crossSite, auth.surface)
        }
    }

    private func register(with surface: WebSurface) {
        surface.paths = .init(
            login: paths.login, confirm: paths.confirm, password: paths.password,
            verify: auth.canSendMail ? paths.verify : nil)
        for form in [paths.login, paths.confirm, paths.password] {
            surface.own(form, [.get, .post], answersStaleForms: true)
        }
        surface.own(paths.logout, [.post], answersStaleForms: true)
        for asset in Asset.linked { surface.own(asset.path(paths.prefix), [.get]) }
        let (layout, templates) = (layout, templates)
        surface.errorPage = { templates.error(ErrorPage($0, layout.strings), layout).utf8 }
    }

    func path(_ text: String) -> RouterPath { RouterPath(text) }
}
