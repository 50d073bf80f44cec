import Gatehouse
import GatehouseHummingbird
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// Something that its author may edit, and whoever may edit everything.
private struct Article: Governed {
    static let policy = ArticlePolicy()
    let author: AccountID
    var isDraft = false
}

private struct ArticlePolicy: AccessPolicy {
    enum Action: Sendable, CaseIterable { case read, edit, delete }

    func allows(_ action: Action, on article: Article, to subject: AccessSubject<Account>) -> Bool {
        let isAuthor = article.author == subject.account.id
        return switch action {
        case .read: !article.isDraft || isAuthor || subject.may("articles:edit")
        case .edit: isAuthor || subject.may("articles:edit")
        case .delete: subject.has("moderator")
        }
    }
}

@Suite("Rules about single things")
struct AuthorizeTests {
    private func visit(
        _ site: WebSite, article: Article, as account: Account,
        _ body: @escaping @Sendable (TestBrowser) async throws -> Void
    ) async throws {
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(site.auth))
        router.addRoutes(AuthAPI(site.auth).routes)
        let articles = router.authenticated("article")
        articles.get { _, context in
            try context.authorize(.read, article, orNotFound: true)
            return context.may(.edit, article) ? "read, with a button" : "read"
        }
        articles.put { _, context in
            try context.authorize(.edit, article)
            return "edited"
        }
        articles.delete { _, context in
            try context.authorize(.delete, article)
            return "deleted"
        }
        let auth = site.auth
        try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await browser.actingAs(account)
            try await #expect(browser.json(.get, "/api/v1/me").status == .ok)
            try await body(browser)
        }
    }

    /// Promise: A rule about a single thing sees the thing: its owner may edit it, another account gets 403, or 404 where the
    /// thing is none of its business.
    @Test func `ATK-93 the author edits, others do not, and of a draft they see nothing`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let eve = try await site.account("eve")
        try await visit(site, article: Article(author: ada.id, isDraft: true), as: ada) { browser in
            try await #expect(browser.json(.get, "/article").body == "read, with a button")
            try await #expect(browser.json(.put, "/article", "{}").body == "edited")
            let refused = try await browser.json(.delete, "/article", "{}")
            #expect(refused.status == .forbidden && refused.body.contains("\"code\":\"forbidden\""))
        }
        try await visit(site, article: Article(author: ada.id, isDraft: true), as: eve) { browser in
            let (draft, nothing) = (try await browser.get("/article"), try await browser.get("/no-such-page"))
            #expect(draft.status == .notFound && draft.body == nothing.body)
            try await #expect(browser.json(.put, "/article", "{}").status == .forbidden)
        }
        try await visit(site, article: Article(author: ada.id), as: eve) { browser in
            try await #expect(browser.json(.get, "/article").body == "read")
            try await #expect(browser.json(.put, "/article", "{}").status == .forbidden)
        }
        #expect(site.log.count("access.forbidden") == 4)
    }

    @Test func `a permission and a role speak in a rule too, and only while they are held`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let eve = try await site.account("eve")
        try await site.auth.createRole("editor", permissions: ["articles:*"])
        try await site.auth.grant("editor", to: eve.id)
        try await site.auth.grant("moderator", to: eve.id)
        try await visit(site, article: Article(author: ada.id), as: eve) { browser in
            try await #expect(browser.json(.put, "/article", "{}").body == "edited")
            try await #expect(browser.json(.delete, "/article", "{}").body == "deleted")
            try await site.auth.deny("articles:*", to: "editor")
            try await site.auth.revoke("moderator", from: eve.id)
            try await #expect(browser.json(.put, "/article", "{}").status == .forbidden)
            try await #expect(browser.json(.delete, "/article", "{}").status == .forbidden)
        }
    }

    @Test func `a policy is a plain type that needs no request`() {
        let owner = Account(
            id: AccountID(UUIDv7(at: TestClock.start, random: .system)), username: "ada", createdAt: TestClock.start)
        let article = Article(author: owner.id)
        let allowed = ArticlePolicy.Action.allCases.filter {
            ArticlePolicy().allows($0, on: article, to: AccessSubject(owner))
        }
        #expect(allowed == [.read, .edit])
    }
}
