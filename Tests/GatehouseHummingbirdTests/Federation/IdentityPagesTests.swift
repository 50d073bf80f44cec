import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("The providers of an account")
struct IdentityPagesTests {
    @Test func `linked and unlinked on the account's page, with a fresh login`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let browser = visitors()
            _ = try await browser.logIn()
            #expect(try await browser.get("/account").body.contains("href=\"/account/identities\""))
            let linked = try await site.go(
                browser, from: "/account/identities", button: "/account/identities/link/acme")
            #expect(linked.location == "/account/identities?notice=linked")
            let page = try await browser.get("/account/identities?notice=linked")
            #expect(page.body.contains("The provider is linked"))
            let other = visitors()
            #expect(try await site.go(other).location == "/dashboard")
            let id = try #require(page.identity)
            site.site.time.advance(by: .minutes(6))
            _ = try await browser.get("/account/identities")
            let late = try await browser.post("/account/identities/unlink", [("identity", id)])
            #expect(late.location == "/confirm?next=/account/identities")
            _ = try await browser.submit("/confirm", [("password", WebSite.password)])
            _ = try await browser.get("/account/identities")
            let gone = try await browser.post("/account/identities/unlink", [("identity", id)])
            #expect(gone.location == "/account/identities?notice=unlinked")
            #expect(try await site.go(visitors()).location == "/login/finish")
            #expect(try await browser.post("/account/identities/unlink", [("identity", id)]).status == .notFound)
        }
    }

    @Test func `without a password one confirms and deletes by the provider, and keeps the last way in`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let browser = visitors()
            _ = try await site.go(browser)
            _ = try await browser.get("/login/finish")
            _ = try await browser.post("/login/finish", [("username", "zoe")])
            let id = try #require(try await browser.get("/account/identities").identity)
            let last = try await browser.post("/account/identities/unlink", [("identity", id)])
            #expect(last.status == .conflict && last.body.contains("This is the last way into your account"))
            site.site.time.advance(by: .minutes(6))
            #expect(try await browser.get("/account/delete").location == "/confirm?next=/account/delete")
            let confirm = try await browser.get("/confirm?next=/account/delete")
            #expect(!confirm.body.contains("name=\"password\"") && confirm.body.contains("Confirm with Acme"))
            let back = try await site.go(
                browser, from: "/confirm", button: "/confirm/with/acme", fields: [("next", "/account/delete")])
            #expect(back.location == "/account/delete")
            let page = try await browser.get("/account/delete")
            #expect(page.status == .ok && !page.body.contains("name=\"password\""))
            #expect(try await browser.post("/account/delete", []).location == "/login?notice=account-deleted")
            #expect(try await site.site.count("identities") == 0)
        }
    }

    @Test func `listed, linked and unlinked in JSON`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let browser = visitors()
            #expect(try await browser.json(.get, "/api/v1/account/identities").status == .unauthorized)
            _ = try await browser.logIn()
            _ = try await browser.json(.get, "/api/v1/me")
            let unknown = try await browser.json(.post, "/api/v1/account/identities/link", #"{"provider":"x"}"#)
            #expect(unknown.status == .unprocessableContent)
            let begun = try await browser.json(.post, "/api/v1/account/identities/link", #"{"provider":"acme"}"#)
            let url = try #require(begun.body.split(separator: "\"").first { $0.hasPrefix("https:") })
            let back = try await browser.get("/login/with/acme/callback?" + site.acme.answer(to: String(url)))
            #expect(back.location == "/account/identities?notice=linked")
            let list = try await browser.json(.get, "/api/v1/account/identities")
            #expect(list.body.contains("\"provider\":\"acme\"") && list.body.contains("\"providers\":[\"acme\"]"))
            let mark = try #require(list.body.firstRange(of: "\"id\":\""))
            let id = list.body[mark.upperBound...].prefix(36)
            let unlink = try await browser.json(.post, "/api/v1/account/identities/unlink", "{\"id\":\"\(id)\"}")
            #expect(unlink.status == .noContent)
            #expect(try await site.site.count("identities") == 0)
        }
    }
}

extension TestPage {
    /// The first identity with a button.
    fileprivate var identity: String? {
        guard let mark = body.firstRange(of: "name=\"identity\" value=\"") else { return nil }
        return String(body[mark.upperBound...].prefix(36))
    }
}
