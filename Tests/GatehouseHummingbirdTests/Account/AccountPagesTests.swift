import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Account pages")
struct AccountPagesTests {
    static let pages = ["/account", "/account/devices", "/account/activity"]

    @Test(arguments: pages)
    func `they are for who is signed in and has a password of his own`(page: String) async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.account("eve", mustChange: true)
        try await site.visitors { visitors in
            let (stranger, eve, ada) = (visitors(), visitors(), visitors())
            #expect(try await stranger.get(page).location?.contains("/login?next=") == true)
            _ = try await eve.logIn("eve")
            #expect(try await eve.get(page).location?.utf8.starts(with: "/password".utf8) == true)
            _ = try await ada.logIn()
            #expect(try await ada.get(page).status == .ok)
            #expect(try await ada.get(page).headers[.cacheControl] == "no-store")
        }
    }

    @Test func `the overview leads only to what the site has`() async throws {
        let (site, _) = try await WebSite.withAda()
        let mail = try await MailVisit(verified: false)
        for (site, hasMail) in [(site, false), (mail.site, true)] {
            try await site.visit { browser in
                _ = try await browser.logIn()
                #expect(try await browser.get("/dashboard").body.contains("href=\"/account\""))
                let body = try await browser.get("/account").body
                for path in ["/password", "/account/devices", "/account/activity", "/account/delete"] {
                    #expect(body.contains("href=\"\(path)\""))
                }
                for path in ["/account/email", "/email/verify"] {
                    #expect(body.contains("href=\"\(path)\"") == hasMail)
                }
                #expect(body.contains("Not confirmed") == hasMail)
            }
        }
    }

    @Test func `one device is signed out, then the others`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (mine, second, third) = (visitors(), visitors(), visitors())
            for browser in [mine, second, third] {
                _ = try await browser.logIn(remember: true)
                site.time.advance(by: .seconds(1))
                #expect(try await browser.get("/mine").status == .ok)
            }
            let list = try await mine.get("/account/devices")
            let names = list.deviceNames
            #expect(names.count == 2 && list.body.contains("This device"))
            let done = try await mine.post("/account/devices/end", [("device", names[0])])
            #expect(done.location == "/account/devices?notice=device-ended")
            #expect(try await third.get("/mine").status == .seeOther)
            #expect(try await second.get("/mine").status == .ok)
            let told = try await mine.get("/account/devices?notice=device-ended")
            #expect(told.body.contains("role=\"status\"") && told.deviceNames == [names[1]])
            let others = try await mine.post("/account/devices/end-others", [])
            #expect(others.location == "/account/devices?notice=others-ended")
            #expect(try await second.get("/mine").status == .seeOther)
            #expect(try await mine.get("/account/devices").deviceNames.isEmpty)
        }
    }

    @Test func `what is gone or another's is signed out already, and nothing changes`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.account("bob")
        try await site.visitors { visitors in
            let (ada, bob, other) = (visitors(), visitors(), visitors())
            _ = try await ada.logIn()
            for browser in [bob, other] { _ = try await browser.logIn("bob") }
            let name = try #require(try await bob.get("/account/devices").deviceNames.first)
            _ = try await ada.get("/account/devices")
            for name in [name, "", "nobody"] {
                let refused = try await ada.post("/account/devices/end", [("device", name)])
                #expect(refused.location == "/account/devices?notice=already-ended")
            }
            #expect(try await other.get("/mine").status == .ok)
            _ = try await bob.get("/account/devices")
            for notice in ["device-ended", "already-ended"] {
                let pressed = try await bob.post("/account/devices/end", [("device", name)])
                #expect(pressed.location == "/account/devices?notice=\(notice)")
            }
            let told = try await bob.get("/account/devices?notice=already-ended")
            #expect(told.status == .ok && told.body.contains("The device is already signed out."))
        }
    }

    @Test func `signing out this device is logging out`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            _ = try await browser.logIn()
            let name = try #require(try await site.auth.devices(of: ada.id).first?.id)
            _ = try await browser.get("/account/devices")
            #expect(try await browser.post("/account/devices/end", [("device", name)]).location == "/")
            #expect(browser.cookies["session"] == nil)
        }
    }

    /// V7.5.2.
    ///
    /// Promise: ending sessions asks for the password again unless it was given in the last five minutes.
    ///
    /// ASVS: 7.5.2.
    @Test func `an older login is asked for the password first`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (ada, other) = (visitors(), visitors())
            for browser in [ada, other] { _ = try await browser.logIn() }
            site.time.advance(by: .minutes(5) + .seconds(1))
            let name = try #require(try await ada.get("/account/devices").deviceNames.first)
            for (path, fields) in [("end", [("device", name)]), ("end-others", [])] {
                let refused = try await ada.post("/account/devices/" + path, fields)
                #expect(refused.location == "/confirm?next=/account/devices")
            }
            #expect(try await other.get("/mine").status == .ok)
            _ = try await ada.submit("/confirm", [("password", WebSite.password)])
            _ = try await ada.get("/account/devices")
            #expect(try await ada.post("/account/devices/end", [("device", name)]).status == .seeOther)
            #expect(try await other.get("/mine").location?.contains("/login") == true)
        }
    }

    @Test func `a form without its token ends nothing`() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visitors { visitors in
            let (ada, other) = (visitors(), visitors())
            for browser in [ada, other] { _ = try await browser.logIn() }
            for path in ["/account/devices/end-others", "/account/devices/end"] {
                let fields = [("csrf", "stale")] + (path.hasSuffix("end") ? [("device", "x")] : [])
                #expect(try await ada.post(path, fields).status == .forbidden)
                #expect(try await ada.get(path).status == .methodNotAllowed)
            }
            #expect(try await other.get("/mine").status == .ok)
        }
    }

    @Test func `activity is paged, and a wrong page is refused`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.visit { browser in
            for _ in 0..<30 {
                _ = try await site.auth.issueSession(for: ada.id, reason: "test", caller: .console)
                site.time.advance(by: .seconds(1))
            }
            try await browser.actingAs(ada)
            let first = try await browser.get("/account/activity")
            let older = try #require(first.body.firstMatch(of: /href="(\/account\/activity\?before=[^"]+)"/))
            let second = try await browser.get(String(older.1))
            #expect(second.status == .ok && second.body.contains("href=\"/account/activity\""))
            #expect(second.body.contains("Account made") && !first.body.contains("Account made"))
            #expect(try await browser.get("/account/activity?before=x").status == .unprocessableContent)
        }
    }
}

extension TestPage {
    /// What names the devices that this page can sign out.
    var deviceNames: [String] {
        body.matches(of: /name="device" value="([^"]*)"/).map { String($0.1) }
    }
}
