import Gatehouse
import GatehouseHummingbird
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Requirements")
struct RequirementTests {
    /// Opens one route behind each requirement as this account, and says which opened.
    private func opened(
        _ requirements: [Requirement], on site: WebSite, as account: Account, fresh: Bool = true
    ) async throws -> [HTTPResponse.Status] {
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(site.auth))
        for (place, requirement) in requirements.enumerated() {
            router.authenticated("\(place)", requirement).get { _, _ in "in" }
        }
        let auth = site.auth
        return try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await browser.actingAs(account, fresh: fresh)
            var statuses: [HTTPResponse.Status] = []
            for place in requirements.indices {
                try await statuses.append(browser.json(.get, "/\(place)").status)
            }
            return statuses
        }
    }

    /// Promise: Requirements compose as logic does: all, any and not, however they are nested.
    @Test func `the truth table of all, any and not`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.auth.grant("yes", to: ada.id)
        let parts: [(Requirement, Bool)] = [(.role("yes"), true), (.role("no"), false)]
        var requirements: [Requirement] = []
        var expected: [Bool] = []
        for (first, one) in parts {
            requirements += [first, .not(first), .all(first), .any(first), .not(.not(first))]
            expected += [one, !one, one, one, one]
            for (second, two) in parts {
                requirements += [.all(first, second), .any(first, second), .not(.all(first, second))]
                expected += [one && two, one || two, !(one && two)]
                for (third, three) in parts {
                    requirements += [.all(first, .any(second, .not(third))), .any(.all(first, second), third)]
                    expected += [one && (two || !three), (one && two) || three]
                }
            }
        }
        requirements += [.all(), .any(), .not(.all()), .not(.any())]
        expected += [true, false, false, true]
        let statuses = try await opened(requirements, on: site, as: ada)
        #expect(statuses == expected.map { $0 ? .ok : .forbidden })
    }

    /// Promise: A route that needs a permission opens to those whose role allows it, and to nobody else.
    @Test func `a permission opens a route, by name, by wildcard, and for administrators`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let requirements: [Requirement] = [.permission("posts:write"), .permission("posts:*"), .permission("Bad Name")]
        func statuses() async throws -> [Int] {
            try await opened(requirements, on: site, as: ada).map(\.code)
        }
        try await site.auth.createRole("editor", permissions: ["posts:read"])
        try await site.auth.grant("editor", to: ada.id)
        try await #expect(statuses() == [403, 403, 403])
        try await site.auth.allow("posts:write", to: "editor")
        try await #expect(statuses() == [200, 403, 403])
        try await site.auth.allow("posts:*", to: "editor")
        try await #expect(statuses() == [200, 200, 403])
        try await site.auth.deleteRole("editor")
        try await #expect(statuses() == [403, 403, 403])
        try await site.auth.grant("admin", to: ada.id)
        try await #expect(statuses() == [200, 200, 403])
    }

    /// Promise: A route that asks for a second factor is closed while no account can have one.
    @Test func `a second factor is asked for and nobody has one`() async throws {
        let site = try await WebSite()
        let admin = try await site.account("root", roles: ["admin"])
        let statuses = try await opened([.secondFactor, .not(.secondFactor)], on: site, as: admin)
        #expect(statuses == [.forbidden, .ok])
    }

    @Test func `who lacks all of several is led to what they can mend`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let router = Router(context: AuthContext.self)
        router.add(middleware: SessionMiddleware(site.auth))
        router.authenticated("either", .any(.role("admin"), .fresh())).get { _, _ in "in" }
        router.authenticated("both", .all(.role("admin"), .fresh())).get { _, _ in "in" }
        let auth = site.auth
        try await Application(router: SecuredRouter(router, auth)).test(.router) { client in
            let browser = TestBrowser(client, auth)
            try await browser.actingAs(ada, fresh: false)
            let either = try await browser.json(.get, "/either")
            #expect(either.body.contains("\"code\":\"reauthentication_required\""))
            let both = try await browser.json(.get, "/both")
            #expect(both.body.contains("\"code\":\"forbidden\""))
        }
    }

    @Test func `requirements say what they ask for`() {
        let words = [
            Requirement.role("admin"), .anyRole("a", "b"), .permission("posts:*"), .fresh(),
            .fresh(within: .minutes(5)),
            .verifiedEmail, .secondFactor, .that { _ in true }, .that("is ada") { _ in true },
            .role("admin").orNotFound(), .not(.any(.role("a"), .all(.role("b"), .fresh()))),
        ].map(\.description)
        #expect(
            words == [
                "role admin", "any role of a, b", "permission posts:*", "fresh", "fresh within 300 s", "verified email",
                "second factor", "own rule", "is ada", "role admin, else 404", "not (role a or (role b and fresh))",
            ])
    }

    @Test func `an address that nobody confirmed leads to the page that confirms it`() async throws {
        let mail = RecordingMailer()
        let site = try await WebSite { $0.mail.mailer = mail }
        let ada = try await site.account()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            let page = try await browser.get("/confirmed?x=1")
            #expect(page.status == .seeOther && page.location == "/email/verify")
            let help = try await browser.get("/email/verify")
            #expect(help.status == .ok)
            let answer = try await browser.json(.get, "/confirmed")
            #expect(answer.status == .forbidden && answer.body.contains("\"code\":\"email_unverified\""))
            _ = try await site.store.write { store in
                let address = try EmailAddress("ada@example.org")
                return try store.setAddress(address, verified: TestClock.start, of: ada.id, at: TestClock.start)
            }
            try await #expect(browser.get("/confirmed").body == "confirmed")
        }
    }

    @Test func `where no mail is sent the answer says what is missing`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            try await browser.actingAs(ada)
            let page = try await browser.get("/confirmed")
            #expect(page.status == .forbidden && page.body.contains("Confirm that your mail address is yours first."))
        }
    }
}
