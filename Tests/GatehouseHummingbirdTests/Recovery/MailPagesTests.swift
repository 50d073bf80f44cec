import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Pages of the mailed flows")
struct MailPagesTests {
    @Test func `forgotten, reset by link, and led to the login`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            #expect(try await browser.get("/login").body.contains("href=\"/password/forgot\""))
            let asked = try await browser.submit("/password/forgot", [("email", MailVisit.ada)])
            #expect(asked.status == .seeOther && asked.location == "/password/reset")
            #expect(try await browser.get("/password/reset").body.contains("name=\"code\""))
            let form = try await browser.open(visit.link())
            #expect(form.status == .ok && form.body.contains("name=\"new_password\""))
            let weak = try await browser.post("/password/reset", [("new_password", "short")])
            #expect(weak.status == .unprocessableContent && weak.body.contains("name=\"new_password\""))
            let done = try await browser.post("/password/reset", [("new_password", MailVisit.other)])
            #expect(done.location == "/login?notice=password-set")
            #expect(browser.cookies["session"] == nil)
            let login = try await browser.get("/login?notice=password-set")
            #expect(login.body.contains("role=\"status\"") && browser.cookies["link"] == nil)
            #expect(try await browser.logIn("ada", MailVisit.other).location == "/dashboard")
        }
    }

    @Test func `reset by code, and a wrong one says so without a number`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visitors { visitors in
            let (browser, stranger) = (visitors(), visitors())
            _ = try await browser.submit("/password/forgot", [("email", MailVisit.ada)])
            let code = try await visit.code()
            _ = try await stranger.get("/password/reset")
            let refused = try await stranger.post("/password/code", [("code", code)])
            _ = try await browser.get("/password/reset")
            let wrong = try await browser.post("/password/code", [("code", "wrong")])
            #expect(refused.status == .unprocessableContent && wrong.status == .unprocessableContent)
            let right = try await browser.post("/password/code", [("code", code)])
            #expect(right.location == "/password/reset")
            #expect(try await browser.get("/password/reset").body.contains("name=\"new_password\""))
        }
    }

    @Test func `a link is kept as long as it lives, and by no other page`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.submit("/password/forgot", [("email", MailVisit.ada)])
            let opened = try await browser.get(visit.link())
            #expect(
                opened.headers[values: .setCookie].contains { $0.hasPrefix("link=") && $0.hasSuffix("; Max-Age=1800") })
            #expect(try await browser.get("/account/secure").status == .gone)
            visit.site.time.advance(by: .minutes(29))
            _ = try await browser.get("/password/reset")
            let done = try await browser.post("/password/reset", [("new_password", MailVisit.other)])
            #expect(done.location == "/login?notice=password-set")
        }
    }

    /// F04.
    @Test func `asking twice within a minute leads to the same page, which says so`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            for address in [MailVisit.ada, "nobody@example.org"] {
                #expect(
                    try await browser.submit("/password/forgot", [("email", address)]).location == "/password/reset")
                let again = try await browser.submit("/password/forgot", [("email", address)])
                #expect(again.location == "/password/reset?notice=just-asked")
                let page = try await browser.get("/password/reset?notice=just-asked")
                #expect(
                    page.status == .ok && page.body.contains("role=\"status\">You asked for this mail a moment ago"))
                let json = try await browser.json(.post, "/api/v1/password/forgot", #"{"email":"\#(address)"}"#)
                #expect(json.status == .tooManyRequests && json.body.contains("mail_just_asked"))
                #expect(json.headers[.retryAfter] == "60")
            }
        }
        await visit.site.auth.deliverMail()
        #expect(visit.mailer.sent.count == 1)
    }

    /// F03.
    ///
    /// Promise: opening a mailed link changes nothing, however often and by whatever program; the button acts.
    ///
    /// ASVS: 3.5.3.
    @Test func `HEAD and repeated GET burn nothing, then the button works`() async throws {
        let visit = try await MailVisit(verified: false)
        try await visit.site.visitors { visitors in
            let scanner = visitors()
            let browser = visitors()
            _ = try await browser.logIn()
            _ = try await browser.get("/email/verify")
            #expect(try await browser.post("/email/resend", []).location == "/email/verify")
            let link = try await visit.link()
            for _ in 0..<2 {
                #expect(try await visitors.send(.head, link, "", [:], as: scanner).status == .seeOther)
                #expect(try await scanner.open(link).status == .ok)
            }
            let page = try await browser.open(link)
            #expect(page.status == .ok && page.body.contains(MailVisit.ada))
            #expect(try await browser.post("/email/verify", []).location == "/email/verify?notice=address-confirmed")
            #expect(try await browser.json(.get, "/api/v1/me").body.contains("\"email_verified\":true"))
            #expect(try await browser.get("/email/verify?notice=address-confirmed").body.contains(MailVisit.ada))
            #expect(browser.cookies["link"] == nil)
            #expect(try await browser.open(link).status == .gone)
        }
    }

    @Test func `a button pressed twice shows what the first press did`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.submit("/password/forgot", [("email", MailVisit.ada)])
            _ = try await browser.open(visit.link())
            let cookies = browser.cookies
            for _ in 0..<2 {
                browser.cookies = cookies
                let done = try await browser.post("/password/reset", [("new_password", MailVisit.other)])
                #expect(done.location == "/login?notice=password-set")
            }
            visit.site.time.advance(by: .seconds(60))
            browser.cookies = cookies
            let late = try await browser.post("/password/reset", [("new_password", MailVisit.other)])
            #expect(late.status == .gone)
        }
    }

    @Test func `a button of recovery pressed twice leads to the same reset, for a minute`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visitors { visitors in
            let (thief, owner) = (visitors(), visitors())
            _ = try await thief.logIn()
            let fields = [("current_password", WebSite.password), ("new_password", MailVisit.other)]
            _ = try await thief.submit("/password", fields)
            _ = try await owner.open(visit.link())
            let cookies = owner.cookies
            var links: Set<String?> = []
            for _ in 0..<2 {
                owner.cookies = cookies
                #expect(try await owner.post("/account/secure", []).location == "/password/reset")
                links.insert(owner.cookies["link"])
            }
            #expect(links.count == 1 && links.first != cookies["link"])
            visit.site.time.advance(by: .seconds(60))
            owner.cookies = cookies
            #expect(try await owner.post("/account/secure", []).status == .gone)
        }
    }

    @Test func `verify by code in the browser that registered`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            let fields = [("username", "bea"), ("email", "bea@example.org"), ("password", WebSite.password)]
            _ = try await browser.submit("/register", fields)
            #expect(try await browser.get("/email/verify").body.contains("name=\"code\""))
            let done = try await browser.post("/email/code", [("code", visit.code(to: "bea@example.org"))])
            #expect(done.location == "/email/verify?notice=address-confirmed")
            #expect(try await browser.get("/email/verify").body.contains("bea@example.org"))
        }
    }

    @Test func `change, undo, and a new password without logging in`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visitors { visitors in
            let (thief, owner) = (visitors(), visitors())
            _ = try await thief.logIn()
            let asked = try await thief.submit("/account/email", [("email", "thief@example.net")])
            #expect(asked.location == "/email/code")
            _ = try await thief.get("/email/code")
            let done = try await thief.post("/email/code", [("code", visit.code(to: "thief@example.net"))])
            #expect(done.location == "/email/verify?notice=address-confirmed")
            #expect(try await visit.email() == "thief@example.net")
            #expect(try await owner.open(visit.link()).body.contains("action=\"/email/undo\""))
            #expect(try await owner.post("/email/undo", []).location == "/password/reset")
            _ = try await owner.get("/password/reset")
            let set = try await owner.post("/password/reset", [("new_password", MailVisit.other)])
            #expect(set.location == "/login?notice=password-set")
            #expect(try await visit.email() == MailVisit.ada)
            #expect(try await thief.get("/dashboard").status == .seeOther)
            #expect(try await owner.logIn("ada", MailVisit.other).location == "/dashboard")
        }
    }

    @Test func `secure my account from the notice of a new password`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visitors { visitors in
            let (thief, owner) = (visitors(), visitors())
            _ = try await thief.logIn()
            let fields = [("current_password", WebSite.password), ("new_password", MailVisit.other)]
            #expect(try await thief.submit("/password", fields).location == "/dashboard")
            #expect(try await owner.open(visit.link()).body.contains("action=\"/account/secure\""))
            #expect(try await owner.post("/account/secure", []).location == "/password/reset")
            #expect(try await thief.get("/dashboard").status == .seeOther)
        }
    }

    /// Promise: changing the address, deleting and exporting an account need a login of the last five minutes.
    ///
    /// ASVS: 7.5.1.
    @Test func `sensitive pages ask for a recent login and lead back`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.logIn()
            for path in ["/account/email", "/account/delete", "/account/export"] {
                #expect(try await browser.get(path).status == .ok, "\(path)")
            }
            visit.site.time.advance(by: .minutes(5) + .seconds(1))
            for path in ["/account/email", "/account/delete", "/account/export"] {
                #expect(try await browser.get(path).location == "/confirm?next=\(path)", "\(path)")
            }
            let posted = try await browser.post("/account/email", [("email", "x@example.org")])
            #expect(posted.location == "/confirm?next=/account/email")
            let deleted = try await browser.post("/account/delete", [("password", WebSite.password)])
            #expect(deleted.location == "/confirm?next=/account/delete")
            #expect(try await browser.json(.get, "/api/v1/account/export").status == .forbidden)
            #expect(try await visit.email() == MailVisit.ada)
        }
    }

    @Test func `leaving takes the password, and the browser is signed out`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.logIn()
            #expect(try await browser.submit("/account/delete", [("password", "wrong")]).status == .unauthorized)
            let gone = try await browser.submit("/account/delete", [("password", WebSite.password)])
            #expect(gone.location == "/login?notice=account-deleted" && browser.cookies["session"] == nil)
            #expect(try await visit.site.count("accounts") == 0)
        }
    }

    /// Promise: the export of an account holds no secret.
    ///
    /// ASVS: 14.2.6.
    @Test func `the export is a file of JSON without secrets`() async throws {
        let visit = try await MailVisit()
        try await visit.site.visit { browser in
            _ = try await browser.logIn(remember: true)
            let export = try await browser.get("/account/export")
            #expect(export.headers[.contentDisposition] == "attachment; filename=\"account.json\"")
            #expect(export.headers[.contentType] == "application/json")
            for part in ["profile", "sessions", "devices", "activity", MailVisit.ada, "login.succeeded"] {
                #expect(export.body.contains(part), "\(part)")
            }
            for secret in browser.cookies.values where secret.utf8.count > 20 {
                #expect(!export.body.contains(secret))
                #expect(!export.body.contains(Hex.encode(Digest256(ofText: secret).bytes)))
            }
            #expect(!export.body.contains("argon2"))
        }
    }

    @Test func `without a mailer none of it is offered`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            for path in [
                "/password/forgot", "/password/reset", "/email/verify", "/email/code", "/email/undo",
                "/account/email", "/account/secure",
            ] {
                #expect(try await browser.get(path).status == .notFound, "\(path)")
            }
            for path in ["password/forgot", "password/code", "password/reset", "email/verify", "account/secure"] {
                #expect(try await browser.json(.post, "/api/v1/" + path, "{}").status == .notFound, "\(path)")
            }
            #expect(try await !browser.get("/login").body.contains("/password/forgot"))
            _ = try await browser.logIn()
            #expect(try await browser.get("/account/delete").status == .ok)
        }
    }

    /// ASVS: 6.2.7.
    @Test func `password managers find the page`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(browser.get("/.well-known/change-password").location == "/password")
        }
    }

    @Test(arguments: ["?notice=x", "?notice=%3Cb%3E", "?notice=password-set&notice=password-set", "?notice="])
    func `the login page says only what is on its list`(query: String) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            try await #expect(!browser.get("/login" + query).body.contains("role=\"status\""))
        }
    }

    @Test(arguments: [true, false])
    func `a route can ask for a confirmed address`(isVerified: Bool) async throws {
        let visit = try await MailVisit(verified: isVerified)
        try await visit.site.visit { browser in
            _ = try await browser.logIn()
            #expect(try await browser.get("/confirmed").status == (isVerified ? .ok : .seeOther))
        }
    }
}
