import Gatehouse
import GatehouseTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("The application's own say, on the web")
struct VetoTests {
    private let body = "{\"username\":\"ada\",\"password\":\"\(WebSite.password)\"}"

    @Test func `a refused registration is a form with the reason, and a problem for a script`() async throws {
        let site = try await WebSite {
            $0.beforeRegister = { _, _ in throw AuthError.forbidden("Only <members> may.") }
        }
        try await site.visit { [body] browser in
            let page = try await browser.submit("/register", [("username", "ada"), ("password", WebSite.password)])
            #expect(page.status == .forbidden)
            #expect(page.body.contains("Only &lt;members&gt; may.") && page.body.contains("value=\"ada\""))
            #expect(!page.body.contains(WebSite.password))
            let answer = try await browser.json(.post, "/api/v1/register", body)
            #expect(answer.status == .forbidden)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(
                answer.body.contains("\"code\":\"vetoed\"") && answer.body.contains("Only \\u003cmembers\\u003e may."))
            #expect(browser.cookies["session"] == nil)
        }
        #expect(try await site.count("accounts") == 0)
        #expect(site.log.count("register.vetoed") == 2)
    }

    @Test func `something to mend is 422 and names the field`() async throws {
        let site = try await WebSite {
            $0.beforeRegister = { _, _ in throw AuthError.refused("This invitation is used up.", field: "invitation") }
        }
        try await site.visit { [body] browser in
            let answer = try await browser.json(.post, "/api/v1/register", body)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("\"field\":\"invitation\""))
        }
    }

    @Test func `a refused login tells its reason to who knows the password, and to nobody else`() async throws {
        let (site, _) = try await WebSite.withAda {
            $0.beforeLogIn = { _, _ in throw AuthError.forbidden("Your membership is over.") }
        }
        try await site.visit { [body] browser in
            let page = try await browser.logIn()
            #expect(page.status == .forbidden && page.body.contains("Your membership is over."))
            let wrong = try await browser.logIn("ada", "wrong")
            #expect(wrong.status == .unauthorized && !wrong.body.contains("membership"))
            let answer = try await browser.json(.post, "/api/v1/login", body)
            #expect(answer.status == .forbidden && answer.body.contains("Your membership is over."))
            #expect(browser.cookies["session"] == nil)
        }
    }

    @Test func `a refused device signs nobody in and is kept`() async throws {
        let isOver = Mutex(false)
        let (site, _) = try await WebSite.withAda { configuration in
            configuration.beforeLogIn = { _, _ in
                if isOver.withLock({ $0 }) { throw AuthError.forbidden("Your membership is over.") }
            }
        }
        try await site.visit { browser in
            _ = try await browser.logIn(remember: true)
            try await #expect(browser.get("/open").body == "ada fresh")
            isOver.withLock { $0 = true }
            browser.restart()
            let page = try await browser.get("/open")
            #expect(page.status == .ok && page.body == "nobody" && browser.cookies["remember"] != nil)
            isOver.withLock { $0 = false }
            try await #expect(browser.get("/open").body == "ada stale remembered")
        }
    }

    @Test func `a check that fails is 503`() async throws {
        let site = try await WebSite { $0.beforeRegister = { _, _ in throw Unforeseen() } }
        try await site.visit { [body] browser in
            let answer = try await browser.json(.post, "/api/v1/register", body)
            #expect(answer.status == .serviceUnavailable && !answer.body.contains("canary"))
        }
    }
}
