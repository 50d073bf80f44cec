import Gatehouse
import GatehouseHummingbird
import GatehousePages
import Hummingbird
import Logging

/// The sign-in site: pages, JSON interface and sessions around one ``Auth``.
struct Site {
    let auth: Auth
    let settings: Settings
    let logger: Logger

    /// Called once it listens.
    let onReady: @Sendable () -> Void

    /// The application that a service group runs.
    var application: Application<SecuredResponder<AuthContext>> {
        Application(
            router: SecuredRouter(router, auth, headers: headers), server: .guarded(limits: limits),
            configuration: .init(address: .hostname(settings.host, port: settings.port)),
            services: [AuthService(auth)],
            onServerRunning: { [onReady] _ in onReady() },
            logger: logger)
    }

    private var router: Router<AuthContext> {
        let router = Router(context: AuthContext.self)
        if settings.logsRequests { router.add(middleware: RequestLog()) }
        router.addRoutes(HealthProbes(auth).routes)
        router.add(middleware: SessionMiddleware(auth))
        let pages = SignInPages<AuthContext>(auth)
        router.addRoutes(pages.routes)
        router.addRoutes(SitePages(auth, pages).routes)
        router.addRoutes(AuthAPI<AuthContext>(auth).routes)
        return router
    }

    private var headers: SecurityHeaders.Options {
        .init(strictTransport: auth.publicURL.isSecure, includesSubdomains: settings.hstsSubdomains)
    }

    private var limits: ConnectionLimits {
        ConnectionLimits(
            maxConnections: settings.maximumConnections, maxPerClient: settings.connectionsPerClient,
            trustedProxies: settings.auth.trustedProxies)
    }
}
