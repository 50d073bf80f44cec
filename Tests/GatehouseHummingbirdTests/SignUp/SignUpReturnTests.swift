import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

/// Where signing up by mail leads to.
@Suite struct `The way back through a sign-up by mail` {
    private static let zoe = "zoe@example.org"
    private static let notes = "/notes?page=2"

    /// Promise: who was on the way to a page and had to sign up by mail gets there, in the browser that asked.
    @Test(arguments: [true, false])
    func `leads there in the browser that asked, by link and by code`(isLink: Bool) async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            let login = try await browser.get("/login?next=/notes%3Fpage%3D2")
            #expect(login.body.contains("href=\"/register?next=/notes%3Fpage%3D2\""))
            let form = try await browser.get("/register?next=/notes%3Fpage%3D2")
            #expect(form.body.contains("name=\"next\" value=\"/notes?page=2\""))
            #expect(form.body.contains("href=\"/login?next=/notes%3Fpage%3D2\""))
            _ = try await browser.post("/register", [("email", Self.zoe), ("next", Self.notes)])
            if isLink {
                _ = try await browser.open(visit.link(to: Self.zoe))
            } else {
                _ = try await browser.get("/register/link")
                _ = try await browser.post("/register/code", [("code", visit.code(to: Self.zoe))])
                _ = try await browser.get("/register/link")
            }
            let made = try await browser.post("/register/link", [("password", WebSite.password)])
            #expect(made.location == Self.notes)
            #expect(browser.cookies["next"] == nil, "once")
        }
    }

    @Test func `leads to the default in another browser`() async throws {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visitors { visitors in
            let (browser, phone) = (visitors(), visitors())
            _ = try await browser.get("/register")
            _ = try await browser.post("/register", [("email", Self.zoe), ("next", Self.notes)])
            _ = try await phone.open(visit.link(to: Self.zoe))
            let made = try await phone.post("/register/link", [("password", WebSite.password)])
            #expect(made.location == "/dashboard")
        }
    }

    /// ATK-01.
    @Test(arguments: [
        "//evil.test", "https://evil.test", "/\\evil.test", "/a;b", "/" + String(repeating: "a", count: 128),
    ])
    func `ATK-01 what is no path of this site, or too long for a cookie, leads to the default`(next: String)
        async throws
    {
        let visit = try await MailVisit { $0.identifiers = .email }
        try await visit.site.visit { browser in
            _ = try await browser.get("/register")
            _ = try await browser.post("/register", [("email", Self.zoe), ("next", Self.notes)])
            // Delivered one by one: of two that wait, either may be the last to arrive.
            _ = try await visit.link(to: Self.zoe)
            visit.site.time.advance(by: .minutes(1))
            _ = try await browser.post("/register", [("email", Self.zoe), ("next", next)])
            #expect(browser.cookies["next"] == nil, "the way of an earlier form is gone, too")
            _ = try await browser.open(visit.link(to: Self.zoe))
            // Whatever wrote it: the cookie is judged when it is used.
            browser.cookies["next"] = next
            let made = try await browser.post("/register/link", [("password", WebSite.password)])
            #expect(made.location == (next == "/a;b" ? "/a" : "/dashboard"))
        }
    }
}
