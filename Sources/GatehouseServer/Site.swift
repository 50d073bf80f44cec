import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseTLS
import Hummingbird
import HummingbirdCore
import Logging
import ServiceLifecycle

/// The sign-in site: pages, JSON interface and sessions around one ``Auth``.
struct Site {
    let auth: Auth
    let settings: Settings
    let mailbox: Mailbox?

    /// The rules for other applications behind the proxy.
    let guardRules: GuardRules?

    let logger: Logger
    let draining: Draining

    /// What https is served with; `nil` leaves that to a proxy.
    let certificates: CertificateWatch?

    /// Where an operator collects numbers; `nil` keeps none.
    let metrics: MetricsSite?

    /// Called once it listens.
    let onReady: @Sendable () -> Void

    /// The application that a service group runs.
    var application: Application<SecuredResponder<AuthContext>> {
        Application(
            router: SecuredRouter(router, auth, headers: headers), server: server,
            configuration: .init(address: .hostname(settings.host, port: settings.port)),
            services: [AuthService(auth)] + (certificates.map { [$0] } ?? []),
            onServerRunning: { [draining, onReady] channel in
                draining.listen(on: channel)
                onReady()
            },
            logger: logger)
    }

    /// The application, and beside it what shows the numbers.
    var services: [any Service] {
        (metrics.map { [$0.application] } ?? []) + [application]
    }

    private var server: HTTPServerBuilder {
        guard let certificates else { return .guarded(limits: limits, draining: draining) }
        return .guarded(limits: limits, tls: certificates.files, draining: draining)
    }

    private var router: Router<AuthContext> {
        let router = Router(context: AuthContext.self)
        if metrics != nil { router.add(middleware: MetricsMiddleware()) }
        if settings.logsRequests { router.add(middleware: RequestLog()) }
        router.addRoutes(HealthProbes(auth, draining: draining).routes)
        router.add(middleware: SessionMiddleware(auth))
        let pages = SignInPages<AuthContext>(auth)
        router.addRoutes(pages.routes)
        router.addRoutes(SitePages(auth, pages).routes)
        if let mailbox { router.addRoutes(MailboxPages(auth, pages, mailbox).routes) }
        router.addRoutes(AuthAPI<AuthContext>(auth).routes)
        if let guardRules {
            router.addRoutes(GuardEndpoint(auth, rules: guardRules).routes)
            router.addRoutes(GuardPages(auth, pages).routes)
        }
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
