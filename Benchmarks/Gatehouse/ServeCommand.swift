import ArgumentParser
import Gatehouse
import GatehouseHummingbird
import GatehousePages
import Hummingbird
import Logging

/// The server's own routes, and `/constant`: a page of the dashboard's size, outside the session middleware.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve")

    @Option var database: String
    @Option var port: Int
    @Option(help: "The size of the constant page in bytes.") var constant = 2048
    @Flag(help: "Writes the request log, as the server does by default.") var log = false

    @Flag(help: "People are known by address, mail is dropped, and limits are counted but out of reach.")
    var flows = false

    func run() async throws {
        var configuration = AuthConfiguration()
        configuration.throttle = flows ? Self.outOfReach : .unlimitedForDevelopment
        if flows {
            configuration.identifiers = .email
            configuration.mail.mailer = DroppingMailer()
        }
        configuration.passwords.placesPerClient = 64
        // Nothing is sealed here, so that several servers need not share them.
        configuration.keys = .keys(try KeyRing([RootKey(startsAt: AuthClock.system.now())]))
        let auth = try await Auth(
            store: Engine.open(database), publicURL: "http://127.0.0.1:\(port)", configuration: configuration)
        let router = Router(context: AuthContext.self)
        if log { router.add(middleware: RequestLog()) }
        let page = [UInt8](repeating: UInt8(ascii: "x"), count: constant)
        router.get("/constant") { _, _ in HTMLResponse.make(page) }
        router.addRoutes(HealthProbes(auth).routes)
        router.add(middleware: SessionMiddleware(auth))
        let pages = SignInPages<AuthContext>(auth)
        router.addRoutes(pages.routes)
        router.addRoutes(SitePages(auth, pages).routes)
        router.addRoutes(AuthAPI<AuthContext>(auth).routes)
        let app = Application(
            router: SecuredRouter(router, auth), server: .guarded(limits: ConnectionLimits(maxPerClient: 1000)),
            configuration: .init(address: .hostname("127.0.0.1", port: port)), services: [AuthService(auth)])
        try await app.runService()
    }

    /// Everything is counted as on a real site, and nothing is refused for it.
    private static var outOfReach: ThrottlePolicy {
        let limit = ThrottleBucket.Rule.window(limit: .max, length: .hours(1))
        var policy = ThrottlePolicy()
        policy.pair = limit
        policy.client = limit
        // Of the kind that it is on a real site, so that a closed account is told as one.
        policy.account = .steady(
            free: 1_000_000, every: .seconds(30), limit: 1_000_000, pause: .days(365), forget: .hours(24))
        policy.signUp = limit
        policy.mail = limit
        policy.asking = limit
        policy.spray.least = .max
        return policy
    }
}
