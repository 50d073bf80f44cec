import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseSQL
import GatehouseSQLite
import Hummingbird

/// An application with a table of its own beside ours and a user type of its own in its handlers.
///
/// The register form has one field more, `city`. It is stored in the transaction that makes the account, so there is never
/// an account without a member, nor a member without an account.
@main
struct OwnTables {
    static func main() async throws {
        let store = try SQLStore.sqlite(path: "own-tables.db")
        let auth = try await authentication(store)
        try await application(auth).runService()
    }

    static func authentication(_ store: SQLStore) async throws -> Auth {
        try await store.write { transaction in
            _ = try transaction.sql.execute(
                "CREATE TABLE IF NOT EXISTS members (account_id BYTES PRIMARY KEY, city TEXT NOT NULL) STRICT", [])
        }
        var configuration = AuthConfiguration()
        configuration.onRegister = { transaction, account, fields in
            guard let city = fields["city"], !city.utf8.isEmpty else {
                throw AuthError.refused("Say which city you live in.", field: "city")
            }
            _ = try transaction.sql.execute(
                "INSERT INTO members (account_id, city) VALUES ($1, $2)",
                [.bytes(account.id.uuid.bytes), .text(city)])
        }
        return try await Auth(store: store, publicURL: "http://localhost:8080", configuration: configuration)
    }

    static func application(_ auth: Auth) -> some ApplicationProtocol {
        let router = Router(context: MemberContext.self)
        router.add(middleware: SessionMiddleware(auth) { account in try await Member.load(account, from: auth.store) })
        var templates = PageTemplates()
        templates.register = RegisterForm.html
        router.addRoutes(SignInPages(auth, extraFields: ["city"], templates: templates).routes)
        router.authenticated().get("dashboard") { _, context in
            "Welcome, \(context.user.name) of \(context.user.city)\n"
        }
        return Application(router: SecuredRouter(router, auth), services: [AuthService(auth)])
    }
}
