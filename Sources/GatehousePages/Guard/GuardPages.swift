public import Gatehouse
public import GatehouseHummingbird
public import Hummingbird

/// The page on guarded hosts: `GET /.gatehouse/logout` asks whether to log out everywhere, and says when that is done.
///
/// Applications link to it. Add it beside `GuardEndpoint`, which has the rest.
public struct GuardPages<Context: AuthRequestContext>: Sendable {
    private let auth: Auth
    private let templates: PageTemplates
    private let layout: Layout

    /// The page, in the frame and with the texts of these pages.
    public init(_ auth: Auth, _ pages: SignInPages<Context>) {
        self.auth = auth
        templates = pages.templates
        // Only what begins like this is ours on such a host.
        let prefix = GuardPaths.prefix
        layout = Layout(
            siteName: pages.layout.siteName, strings: pages.layout.strings,
            paths: LayoutPaths(
                home: "/", dashboard: "/", logOut: GuardPaths.logout, styleSheet: Asset.styleSheet.address(prefix),
                script: Asset.script.address(prefix), icon: Asset.icon.address(prefix)))
    }

    /// The routes, to be added after `SessionMiddleware`.
    public var routes: RouteCollection<Context> {
        auth.surface.own(GuardPaths.logout, [.get])
        let routes = RouteCollection(context: Context.self)
        routes.get(RouterPath(GuardPaths.logout), use: showLogOut)
        for asset in Asset.linked {
            let path = asset.path(GuardPaths.prefix)
            auth.surface.own(path, [.get])
            routes.get(RouterPath(path)) { _, _ in asset.response }
        }
        return routes
    }

    @Sendable private func showLogOut(_ request: Request, _ context: Context) async throws -> Response {
        let texts = layout.strings.links
        guard context.auth.guarded != nil || context.auth.session != nil else {
            let page = MessagePage(text: texts.loggedOutEverywhere, path: "/")
            return HTMLResponse.make(templates.message(page, layout).utf8)
        }
        let page = LinkPage(
            text: texts.logOutEverywhere, csrf: context.auth.csrfToken, actionPath: GuardPaths.logout)
        return HTMLResponse.make(templates.link(page, layout).utf8)
    }
}
