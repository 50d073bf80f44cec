import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Notices about the safety of an account` {
    private static let stranger = Caller.at("203.0.113.7", agent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")

    /// F10.
    ///
    /// Promise: the owner is told by mail of a login in a browser that the account does not know, with a way to end everything.
    ///
    /// ASVS: 6.3.5.
    @Test func `a login in an unknown browser is told once, with a link that ends it`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let home = Caller.browser.holding(try await mail.site.logIn())
        mail.time.advance(by: .hours(1))
        let moved = Caller(address: Caller.number(7).address, device: home.device?.expose())
        _ = try await mail.site.logIn(from: moved)
        #expect(await mail.mails(to: MailSite.alice).isEmpty, "the first login is no news, nor is a device that moved")
        let thief = try await mail.site.logIn(from: Self.stranger)
        _ = try await mail.site.logIn(from: Self.stranger.holding(thief))
        let mails = await mail.mails(to: MailSite.alice)
        #expect(mails.map(\.kind) == [.newDevice])
        let text = try #require(mails.first).body.plainText
        for part in ["203.0.113.7", "Firefox 140 on Linux", "User name: alice", "1 January 2026"] {
            #expect(text.contains(part), "\(part)")
        }
        _ = try await mail.auth.secureAccount(
            link: try await mail.link(.newDevice), caller: .browser)
        #expect(try await !mail.site.isAlive(thief))
    }

    @Test func `another browser behind the owner's address is told`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.site.logIn()
        mail.time.advance(by: .seconds(11))
        _ = try await mail.site.logIn()
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.newDevice])
    }

    @Test func `a form sent twice at once is one login`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        for _ in 0..<3 { _ = try await mail.site.logIn() }
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
        _ = try await mail.site.logIn(from: Self.stranger)
        #expect(await mail.mails(to: MailSite.alice).count == 1, "but not where the browser has another name")
    }

    @Test func `the browser that set a new password is not told of besides`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let session = try await mail.site.logIn()
        mail.time.advance(by: .minutes(1))
        _ = try await mail.auth.changePassword(
            current: Site.password, new: "amber kettle quarry 93",
            in: LoadedSession(session: session.session, account: session.account),
            caller: Caller.browser.holding(session))
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.passwordChanged])
    }

    /// Promise: a thief's next login does not kill the link in the notice of the password that the thief set.
    @Test func `a notice of another kind leaves the link of the one before alive`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let session = try await mail.site.logIn()
        let new = "amber kettle quarry 93"
        _ = try await mail.auth.changePassword(
            current: Site.password, new: new,
            in: LoadedSession(session: session.session, account: session.account), caller: .browser)
        let link = try await mail.link(.passwordChanged)
        let thief = try await mail.site.logIn("alice", new, from: Self.stranger)
        #expect(await mail.mails(to: MailSite.alice, .newDevice).count == 1)
        _ = try await mail.auth.secureAccount(link: link, caller: .browser)
        #expect(try await !mail.site.isAlive(thief))
    }

    /// ATK-26.
    @Test func `many browsers make three mails an hour`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        for number in 0..<10 { _ = try await mail.site.logIn(from: .number(number)) }
        #expect(await mail.mails(to: MailSite.alice).count == 3)
        mail.time.advance(by: .hours(1))
        _ = try await mail.site.logIn(from: .number(99))
        #expect(await mail.mails(to: MailSite.alice).count == 4)
    }

    /// ATK-17.
    ///
    /// ASVS: 6.3.5.
    @Test func `a copied remember token is told`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let first = try await mail.site.logIn(remember: true)
        let second = try #require(try await mail.site.resume(first.deviceCookie))
        #expect(try await mail.site.isAlive(second))
        mail.time.advance(by: .minutes(1))
        #expect(try await mail.site.resume(first.deviceCookie, from: Self.stranger) == nil)
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.deviceStolen])
    }

    @Test func `a device signed out by the limit is told`() async throws {
        let mail = try await MailSite { $0.sessions.maximumPerAccount = 2 }
        _ = try await mail.account()
        var browser = Caller.browser
        for _ in 0..<3 { browser = browser.holding(try await mail.site.logIn(from: browser)) }
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.tooManySessions])
    }

    @Test func `what is turned off is not told, and without an address nobody is`() async throws {
        let quiet = try await MailSite {
            $0.notices.newDevice = false
            $0.notices.overLimit = false
            $0.sessions.maximumPerAccount = 1
        }
        _ = try await quiet.account()
        for _ in 0..<2 { _ = try await quiet.site.logIn() }
        _ = try await quiet.site.logIn(from: Self.stranger)
        #expect(await quiet.mails(to: MailSite.alice).isEmpty)
        let mail = try await MailSite()
        _ = try await mail.site.account()
        for number in 0..<3 { _ = try await mail.site.logIn(from: .number(number)) }
        #expect(try await mail.site.count("outbox") == 0)
    }

    /// ATK-100.
    @Test func `what a browser calls itself is never in a mail`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.site.logIn()
        _ = try await mail.site.logIn(from: .at("203.0.113.7", agent: "Call https://evil.example <b>now</b>"))
        let body = try #require(await mail.mails(to: MailSite.alice).first).body
        #expect(body.plainText.contains("Browser: not known") && !body.plainText.contains("evil"))
    }
}
