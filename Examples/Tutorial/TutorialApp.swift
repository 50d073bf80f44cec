import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseSQLite
import Hummingbird

/// The Flask tutorial in Swift: register, log in, a dashboard that needs a login, an admin page that needs a role.
@main
struct TutorialApp {
    static func main() async throws {
        let auth = try await Auth(store: .sqlite(path: "tutorial.db"), publicURL: "http://localhost:8080")
        let app = application(auth, port: 8080)
        try await app.runService()
    }

    /// The whole application.
    ///
    /// A function of its own, so that its tests can ask it without a socket.
    static func application(_ auth: Auth, port: Int) -> some ApplicationProtocol {
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(auth))
        router.addRoutes(SignInPages(auth).routes)

        router.get("/") { _, context in
            "Hello, \(context.auth.user?.username ?? "stranger")\n"
        }
        router.authenticated().get("dashboard") { _, context in
            "Welcome back, \(context.user.username)\n"
        }
        router.authenticated("admin", .role("admin")).get { _, context in
            "Administrator \(context.user.username)\n"
        }

        return Application(
            router: SecuredRouter(router, auth),
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            services: [AuthService(auth)])
    }
}
