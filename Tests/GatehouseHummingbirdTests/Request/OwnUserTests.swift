import Gatehouse
import GatehouseHummingbird
import GatehouseTesting
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import Gatehouse

/// An application's own user.
private struct Player: Sendable {
    let nick: String
}

private struct PlayerContext: AuthRequestContext {
    typealias User = Player

    var coreContext: CoreRequestContextStorage
    var auth = RequestAuth<Player>()
    let remoteAddress: SocketAddress?

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}

@Suite("An application's own user type")
struct OwnUserTests {
    private let loads = Loads()

    private final class Loads: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    private func visit(
        _ site: WebSite, _ body: @escaping @Sendable (TestBrowser) async throws -> Void
    ) async throws {
        let router = Router(context: PlayerContext.self)
        let loads = loads
        router.add(
            middleware: SessionMiddleware(site.auth) { account in
                loads.add()
                return account.username == "nobody-here" ? nil : Player(nick: "player " + account.username)
            })
        router.authenticated().get("mine") { _, context in context.user.nick }
        router.get("open") { _, context in context.auth.user?.nick ?? "nobody" }
        router.get("plain") { _, _ in "plain" }
        let (app, auth) = (Application(router: SecuredRouter(router, site.auth)), site.auth)
        try await app.test(.router) { client in try await body(TestBrowser(client, auth)) }
    }

    @Test func `it is loaded once, cached with the session and dropped with it`() async throws {
        let (site, ada) = try await WebSite.withAda()
        site.auth.cache.leaseExtended(to: .max)
        try await visit(site) { browser in
            try await browser.actingAs(ada)
            for _ in 0..<3 { try await #expect(browser.get("/mine").body == "player ada") }
            #expect(loads.count == 1)
            try await site.auth.grant("admin", to: ada.id)
            try await #expect(browser.get("/mine").body == "player ada")
            #expect(loads.count == 2)
            try await site.auth.endSessions(of: ada.id)
            try await #expect(browser.get("/mine").status == .unauthorized)
        }
    }

    @Test func `without a lease it is loaded for each request`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await visit(site) { browser in
            try await browser.actingAs(ada)
            for _ in 0..<3 { _ = try await browser.get("/mine") }
        }
        #expect(loads.count == 3)
    }

    @Test func `an account without a user of the application's is nobody`() async throws {
        let site = try await WebSite()
        let account = try await site.account("nobody-here")
        try await visit(site) { browser in
            try await browser.actingAs(account)
            try await #expect(browser.get("/mine").status == .unauthorized)
            try await #expect(browser.get("/open").body == "nobody")
        }
    }

    @Test("a name and an own user of any script come back (FL-100, FL-101)")
    func scripts() async throws {
        let site = try await WebSite()
        let account = try await site.account("佐藤")
        try await visit(site) { browser in
            try await browser.actingAs(account)
            try await #expect(browser.get("/mine").body == "player 佐藤")
        }
    }
}
