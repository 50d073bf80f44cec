public import Gatehouse
public import GatehouseHummingbird
public import Hummingbird

/// The page `/dev/mailbox`: what a site in development would have mailed.
///
/// Anybody who sees it can open every account; mount it on a machine of one's own only.
public struct MailboxPages<Context: AuthRequestContext>: Sendable {
    private static var path: String { "/dev/mailbox" }
    private static var longestList: Int { 100 }

    private let auth: Auth
    private let pages: SignInPages<Context>
    private let mailbox: Mailbox

    /// The page of this mailbox, in the frame of these pages.
    public init(_ auth: Auth, _ pages: SignInPages<Context>, _ mailbox: Mailbox) {
        self.auth = auth
        self.pages = pages
        self.mailbox = mailbox
    }

    /// The routes, to be added after `SessionMiddleware`.
    public var routes: RouteCollection<Context> {
        auth.surface.own(Self.path, [.get])
        let routes = RouteCollection(context: Context.self)
        routes.get(RouterPath(Self.path), use: list)
        routes.get(RouterPath(Self.path + "/:id"), use: show)
        return routes
    }

    @Sendable private func list(_ request: Request, _ context: Context) async throws -> Response {
        let page = MailboxPage(messages: mailbox.newest(Self.longestList), path: Self.path)
        return HTMLResponse.make(page.html(in: pages.layout).utf8)
    }

    @Sendable private func show(_ request: Request, _ context: Context) async throws -> Response {
        guard let id = context.parameters.get("id").flatMap(UUIDv7.init), let message = mailbox.message(id) else {
            throw HTTPError(.notFound)
        }
        let page = MailboxMessagePage(message: message, path: Self.path)
        return HTMLResponse.make(page.html(in: pages.layout).utf8)
    }
}
