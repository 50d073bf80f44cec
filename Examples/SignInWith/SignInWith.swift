import Foundation
import Gatehouse
import GatehouseFederation
import GatehouseHummingbird
import GatehousePages
import GatehouseSQLite
import Hummingbird

/// An application that people sign in to with GitHub, or with a password of its own.
///
/// Register `http://localhost:8080/login/with/github/callback` there, and put what it gives out into `GITHUB_ID` and
/// `GITHUB_SECRET`.
@main
struct SignInWith {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let github = OAuthProvider.github(
            id: environment["GITHUB_ID"] ?? "", secret: Secret(environment["GITHUB_SECRET"] ?? ""))
        let auth = try await Auth(
            store: .sqlite(path: "sign-in-with.db"), publicURL: "http://localhost:8080",
            configuration: configuration([github]))
        try await application(auth).runService()
    }

    static func configuration(_ providers: [any IdentityProvider]) -> AuthConfiguration {
        var configuration = AuthConfiguration()
        configuration.providers = providers
        return configuration
    }

    static func application(_ auth: Auth) -> some ApplicationProtocol {
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(auth))
        router.addRoutes(SignInPages(auth).routes)
        router.authenticated().get("dashboard") { _, context in
            "Welcome, \(context.user.username)\n"
        }
        return Application(router: SecuredRouter(router, auth), services: [AuthService(auth)])
    }
}
