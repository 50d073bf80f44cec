import Gatehouse
import GatehouseTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("Attacks on the mailed flows")
struct MailFlowAttackTests {
    /// ATK-06.
    ///
    /// Promise: mailed links lead to the configured address, whatever a request says about its host.
    @Test(arguments: [
        ("Host", "evil.test"), ("Host", "app.example.test:1@evil.test"), ("X-Forwarded-Host", "evil.test"),
        ("Forwarded", "host=evil.test;proto=http"), ("X-Forwarded-Proto", "javascript"),
        ("X-Original-URL", "http://evil.test/password/forgot"),
    ])
    func `a poisoned host is in no mail (ATK-06)`(name: String, value: String) async throws {
        let visit = try await MailVisit(WebSite.https)
        try await visit.site.visit { browser in
            _ = try await browser.get("/password/forgot")
            let field = try #require(HTTPField.Name(name))
            let sent = try await browser.post(
                "/password/forgot", [("email", MailVisit.ada)], headers: [field: value])
            guard sent.status == .seeOther else { return }
            _ = try await visit.link()
            let body = visit.mailer.lastMessage(to: MailVisit.ada)?.body.plainText ?? ""
            #expect(!body.contains("evil") && body.contains(WebSite.https))
        }
    }

    /// ATK-32.
    ///
    /// ASVS: 6.3.8.
    @Test func `known, unknown, disabled and unconfirmed addresses get the same answer (ATK-32)`() async throws {
        let visit = try await MailVisit()
        for (name, isDisabled) in [("dora", true), ("una", false)] {
            let request = RegistrationRequest(
                username: name, email: "\(name)@example.org", password: WebSite.password)
            let account = try await visit.site.auth.createAccount(request, mustChangePassword: false)
            if isDisabled { try await visit.site.auth.disable(account.id) }
        }
        try await visit.site.visitors { visitors in
            var seen: Set<String> = []
            for address in [MailVisit.ada, "nobody@example.org", "dora@example.org", "una@example.org"] {
                let browser = visitors()
                let answer = try await browser.submit("/password/forgot", [("email", address)])
                let names = answer.headers.map(\.name.canonicalName).sorted().joined(separator: ",")
                let page = try await browser.get("/password/reset")
                let shown = page.body.replacing(browser.token ?? "-", with: "")
                seen.insert("\(answer.status) \(answer.location ?? "") \(names) \(answer.body) \(page.status) \(shown)")
                let code = try await browser.post("/password/code", [("code", "00000000")])
                #expect(code.status == .unprocessableContent)
                let json = try await visitors().json(
                    .post, "/api/v1/password/forgot", "{\"email\":\"\(address)\"}")
                #expect(json.status == .accepted)
            }
            #expect(seen.count == 1)
        }
    }

    /// ATK-37.
    ///
    /// Promise: a token that is blank, of a wrong type or somebody else's changes nothing.
    @Test(arguments: ["\"\"", "null", "0", "true", "[]", "{}", "\" \"", "\"%00\"", "\"\\u0000\""])
    func `odd tokens change nothing (ATK-37)`(token: String) async throws {
        let visit = try await MailVisit()
        let hash = try await visit.site.store.read { [id = visit.account.id] in try $0.passwordHash(of: id) }
        try await visit.site.visit { browser in
            let password = "\"new_password\":\"\(MailVisit.other)\""
            for body in ["{\"token\":\(token),\(password)}", "{\(password)}"] {
                let status = try await browser.json(.post, "/api/v1/password/reset", body).status.code
                #expect(status == 422 || status == 400, "\(body)")
            }
            for path in ["email/verify", "email/undo", "account/secure"] {
                let status = try await browser.json(.post, "/api/v1/" + path, "{\"token\":\(token)}").status.code
                #expect(status == 422 || status == 400, "\(path)")
            }
        }
        let after = try await visit.site.store.read { [id = visit.account.id] in try $0.passwordHash(of: id) }
        #expect(after == hash)
    }

    @Test func `a valid token takes no other account along (ATK-37)`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.json(.post, "/api/v1/password/forgot", "{\"email\":\"\(MailVisit.ada)\"}")
            let token = String(try await visit.link().suffix(43))
            for extra in ["\"email\":\"victor@example.org\"", "\"account\":\"1\"", "\"username\":\"victor\""] {
                let body = "{\"token\":\"\(token)\",\"new_password\":\"\(MailVisit.other)\",\(extra)}"
                #expect(try await browser.json(.post, "/api/v1/password/reset", body).status.code == 422)
            }
            let unknown = String(repeating: "A", count: 43)
            let body = "{\"token\":\"\(unknown)\",\"new_password\":\"\(MailVisit.other)\"}"
            #expect(try await browser.json(.post, "/api/v1/password/reset", body).status == .gone)
            let right = "{\"token\":\"\(token)\",\"new_password\":\"\(MailVisit.other)\"}"
            #expect(try await browser.json(.post, "/api/v1/password/reset", right).status == .noContent)
        }
    }

    /// ATK-46.
    ///
    /// Promise: nobody confirms an address by saying so.
    ///
    /// ASVS: 8.2.3.
    @Test func `nobody confirms himself (ATK-46)`() async throws {
        let visit = try await MailVisit(verified: false)
        try await visit.site.visit { browser in
            _ = try await browser.logIn()
            _ = try await browser.json(.get, "/api/v1/me")
            for body in ["{\"email_verified\":true}", "{\"email\":\"v@example.org\",\"verified\":true}"] {
                let status = try await browser.json(.patch, "/api/v1/me", body).status
                #expect(status == .methodNotAllowed)
            }
            let status = try await browser.json(
                .post, "/api/v1/account/email", "{\"email\":\"v@example.org\",\"verified\":true}"
            ).status
            #expect(status == .unprocessableContent)
            #expect(try await browser.json(.get, "/api/v1/me").body.contains("\"email_verified\":false"))
        }
    }

    /// ATK-47.
    ///
    /// Promise: what a mailed link carries leaves the page's address before anything is shown, and stands in no
    /// page, record or log.
    ///
    /// ASVS: 14.2.1.
    @Test func `tokens leave the address at once and stand nowhere (ATK-47)`() async throws {
        let visit = try await MailVisit(WebSite.https)
        try await visit.site.visit { browser in
            _ = try await browser.submit("/password/forgot", [("email", MailVisit.ada)])
            let link = try await visit.link()
            let token = String(link.suffix(43))
            let first = try await browser.get(link)
            #expect(first.status == .seeOther && first.location == "/password/reset" && first.body.isEmpty)
            let name = try #require(HTTPField.Name("Referrer-Policy"))
            #expect(first.headers[name] == "same-origin")
            let cookie = try #require(
                first.headers[values: .setCookie].first { $0.utf8.starts(with: "__Host-link=".utf8) })
            for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=1800"] {
                #expect(cookie.contains(attribute), "\(attribute)")
            }
            let page = try await browser.get("/password/reset")
            #expect(page.status == .ok && !page.body.contains(token))
            let events = try await visit.site.store.read { try $0.auditEvents(of: nil, limit: 1000) }
            #expect(!"\(events)".contains(token))
        }
    }

    @Test func `a link that is not whole says so and sets nothing of itself`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            for path in ["/password/reset", "/email/verify", "/email/undo", "/account/secure"] {
                let page = try await browser.open(path + "?token=abc%0d%0aSet-Cookie:x=1")
                #expect([410, 422].contains(page.status.code), "\(path)")
                #expect(browser.cookies["x"] == nil)
            }
        }
    }

    /// ATK-45.
    ///
    /// ASVS: 2.3.1, 7.5.1, 7.5.3, 8.3.1.
    @Test func `an address, a deletion and an export need a session, and the password where they say so (ATK-45)`()
        async throws
    {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            for (path, body) in [
                ("account/email", "{\"email\":\"e@evil.test\"}"), ("account/delete", "{\"password\":\"x\"}"),
                ("email/resend", "{}"), ("email/code", "{\"code\":\"12345678\"}"),
                ("password", "{\"current_password\":\"x\",\"new_password\":\"y\"}"),
            ] {
                #expect(try await browser.json(.post, "/api/v1/" + path, body).status == .unauthorized, "\(path)")
            }
            _ = try await browser.logIn()
            _ = try await browser.json(.get, "/api/v1/me")
            let missing = try await browser.json(
                .post, "/api/v1/password", "{\"new_password\":\"\(MailVisit.other)\"}")
            #expect(missing.status == .unprocessableContent)
            #expect(try await visit.site.count("accounts") == 1)
        }
    }
}
