import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseSQLite
import Hummingbird

/// Roles, permissions and a rule about single things, on a router that asks of each route who reaches it.
@main
struct ArticlesApp {
    static func main() async throws {
        let auth = try await Auth(store: .sqlite(path: "articles.db"), publicURL: "http://localhost:8080")
        if try await !auth.roles().contains(where: { $0.role == "author" }) {
            try await auth.createRole("author", permissions: ["articles:write"])
            try await auth.createRole("editor", permissions: ["articles:*"])
        }
        let app = Application(
            router: SecuredRouter(router(auth), auth),
            configuration: .init(address: .hostname("127.0.0.1", port: 8080)), services: [AuthService(auth)])
        try await app.runService()
    }

    /// The routes, a function of its own so that its test can compare the table with a list.
    static func router(_ auth: Auth, _ shelf: Shelf = Shelf()) -> GuardedRouter<AuthContext> {
        let guarded = GuardedRouter(context: AuthContext.self)
        guarded.add(middleware: SessionMiddleware(auth))
        guarded.open { $0.addRoutes(SignInPages(auth, afterLogIn: "/").routes) }
        guarded.open { open in
            open.get { _, _ in await shelf.titles.joined(separator: "\n") }
        }
        guarded.authenticated("articles/{title}", .permission("articles:write")) { articles in
            articles.post { _, context in
                let title = try context.parameters.require("title")
                await shelf.put(Article(title: title, author: context.user.id))
                return "\(title), by \(context.user.username)"
            }
            articles.delete { _, context in
                let title = try context.parameters.require("title")
                guard let article = await shelf.article(title) else { throw HTTPError(.notFound) }
                try context.authorize(.delete, article)
                await shelf.takeDown(title)
                return "taken down: \(title)"
            }
        }
        return guarded
    }
}
