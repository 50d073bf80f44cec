import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Pages of signing in with a provider")
struct ProviderPagesTests {
    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    @Test func `button, provider, name, in; and the next time straight in`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let browser = visitors()
            #expect(try await browser.get("/login").body.contains("Sign in with Acme</button>"))
            #expect(try await browser.get("/register").body.contains("formaction=\"/login/with/acme\""))
            let page = try await site.leave(browser, fields: [("next", "/mine")])
            #expect(page.status == .ok && page.body.contains("href=\"https://acme.example/authorize?state="))
            let back = try await browser.get(site.callback(after: page))
            #expect(back.status == .seeOther && back.location == "/login/finish")
            let finish = try await browser.get("/login/finish")
            #expect(finish.body.contains("You signed in with Acme"))
            let taken = try await browser.post("/login/finish", [("username", "ada")])
            #expect(taken.status == .conflict && taken.body.contains("value=\"ada\""))
            let made = try await browser.post("/login/finish", [("username", "zoe")])
            #expect(made.status == .seeOther && made.location == "/mine")
            #expect(try await browser.get("/mine").body == "mine of zoe")
            let again = try await browser.post("/login/finish", [("username", "zoe")])
            #expect(again.location == "/dashboard")

            let other = visitors()
            let straight = try await site.go(other, fields: [("next", "/mine"), ("remember", "on")])
            #expect(straight.location == "/mine" && other.cookies["remember"] != nil)
            #expect(try await other.get("/mine").body == "mine of zoe")
        }
    }

    /// Promise: a sign-in with a provider begins with a button of ours and ends in the browser that pressed it.
    @Test func `ATK-54 no other site begins or finishes a sign-in`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let (attacker, victim) = (visitors(), visitors())
            #expect(try await victim.get("/login/with/acme").status == .methodNotAllowed)
            _ = try await victim.get("/login")
            let foreign = try await victim.post("/login/with/acme", [], headers: [.origin: "https://evil.example"])
            #expect(foreign.status == .forbidden)
            let stale = try await victim.post("/login/with/acme", [("csrf", "stale")])
            #expect(stale.status == .forbidden && stale.headers[ProviderVisit.refresh] == nil)
            let address = try site.callback(after: try await site.leave(attacker))
            let asked = site.acme.asked
            let refused = try await victim.get(address)
            #expect(refused.status == .badRequest && refused.body.contains("This sign-in is out of date"))
            #expect(site.acme.asked == asked && victim.cookies["session"] == nil)
            #expect(try await attacker.get(address).location == "/login/finish")
            #expect(try await attacker.get(address).status == .badRequest)
        }
    }

    @Test func `HEAD and what a browser fetches in advance use nothing up`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visit { browser in
            let address = try site.callback(after: try await site.leave(browser))
            let purpose = try #require(HTTPField.Name("Sec-Purpose"))
            let early = try await browser.get(address, headers: [purpose: "prefetch"])
            #expect(early.status == .noContent && early.location == nil && site.acme.asked == 0)
            #expect(try await browser.json(.head, address).status == .noContent)
            #expect(try await browser.get(address).location == "/login/finish")
        }
    }

    @Test func `an answer that is posted from the provider's site comes back with our cookies`() async throws {
        let site = try await ProviderVisit("https://app.example.test")
        try await site.site.visitors { visitors in
            let browser = visitors()
            let address = try site.callback(after: try await site.leave(browser))
            let parts = address.split(separator: "?").map(String.init)
            let stranger = visitors()
            let headers: HTTPFields = [
                .contentType: "application/x-www-form-urlencoded", .origin: "https://acme.example",
            ]
            let turned = try await visitors.send(.post, parts[0], parts[1] + "&scope=x", headers, as: stranger)
            #expect(turned.status == .seeOther)
            let location = try #require(turned.location)
            #expect(try await browser.get(location).location == "/login/finish")
            let bad = try await visitors.send(
                .post, parts[0], "code=%0D%0ASet-Cookie:x&state=y", headers, as: stranger)
            #expect(bad.location?.contains("%0D%0A") == true && bad.headers[.setCookie] == nil)
        }
    }

    @Test func `why nothing came of it is told in plain words, with a way to go on`() async throws {
        let site = try await ProviderVisit { $0.identifiers = .email }
        try await site.site.visit { browser in
            for (kind, status, words) in [
                (ProviderError.Kind.unreachable, HTTPResponse.Status.serviceUnavailable, "does not answer"),
                (.untrusted, .badGateway, "The sign-in failed"),
            ] {
                site.acme.next = .failure(ProviderError(kind, reason: "canary"))
                let page = try await site.go(browser)
                #expect(page.status == status && page.body.contains(words) && !page.body.contains("canary"))
                #expect(page.body.contains("href=\"/login\""))
            }
            site.acme.next = .success(ProviderIdentity(issuer: "https://acme.example", subject: "1"))
            let page = try await site.go(browser)
            #expect(page.status == .unprocessableContent && page.body.contains("A mail address is missing"))
            site.acme.isReachable = false
            let gone = try await site.leave(browser)
            #expect(gone.status == .serviceUnavailable && gone.body.contains("does not answer"))
        }
    }

    @Test func `somebody with an account proves it by password or by code, and it is linked`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            site.acme.next = .success(
                ProviderIdentity(issuer: "https://acme.example", subject: "1", email: MailVisit.ada))
            let browser = visitors()
            _ = try await site.go(browser)
            let page = try await browser.get("/login/finish/existing")
            #expect(page.body.contains("action=\"/login/finish/mail\""))
            let wrong = try await browser.post(
                "/login/finish/existing", [("username", "ada"), ("password", "wrong")])
            #expect(wrong.status == .unauthorized)
            #expect(try await browser.post("/login/finish/mail", []).location == "/login/finish/code")
            _ = try await browser.get("/login/finish/code")
            #expect(try await browser.post("/login/finish/code", [("code", "1")]).status == .unprocessableContent)
            let code = try await site.visit.code()
            #expect(try await browser.post("/login/finish/code", [("code", code)]).location == "/dashboard")

            site.acme.next = .success(ProviderIdentity(issuer: "https://acme.example", subject: "2"))
            let second = visitors()
            _ = try await site.go(second)
            _ = try await second.get("/login/finish/existing")
            let right = try await second.post(
                "/login/finish/existing", [("username", "ada"), ("password", WebSite.password)])
            #expect(right.location == "/dashboard")
        }
        #expect(try await site.site.count("identities") == 2)
    }

    @Test func `ATK-68 a posted log-out needs no cookie, is answered 200 or 400, and counts once`() async throws {
        let site = try await ProviderVisit()
        try await site.site.visitors { visitors in
            let browser = visitors()
            _ = try await site.go(browser)
            _ = try await browser.get("/login/finish")
            _ = try await browser.post("/login/finish", [("username", "zoe")])
            site.acme.logOut = .success(
                ProviderLogOut(issuer: "https://acme.example", subject: "1", providerSession: nil, tokenID: "1"))
            let server = visitors()
            func post(_ body: String) async throws -> HTTPResponse.Status {
                try await visitors.send(.post, "/logout/from/acme", body, Self.form, as: server).status
            }
            #expect(try await post("token=x") == .badRequest)
            #expect(try await browser.get("/mine").status == .ok)
            #expect(try await post("logout_token=x") == .ok)
            #expect(try await browser.get("/mine").status == .seeOther)
            #expect(try await post("logout_token=x") == .badRequest)
            #expect(try await browser.get("/logout/from/acme").status == .methodNotAllowed)
        }
    }
}
