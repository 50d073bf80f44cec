import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// numbers.md 24 and 26.
@Suite struct `A forgotten password` {
    private static let new = "amber kettle quarry 93"

    /// Promise: a password reset ends all sessions, devices and links of the account, logs nobody in, and is told by mail.
    ///
    /// ASVS: 6.3.6.
    @Test func `the link sets a password and ends everything`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let session = try await mail.site.logIn(remember: true)
        let link = try await mail.forgot()
        try await mail.auth.resetPassword(link: link, new: Self.new, caller: .browser)
        #expect(try await !mail.site.isAlive(session))
        #expect(try await mail.site.resume(session.deviceCookie) == nil)
        #expect(try await mail.site.count("sessions") == 0)
        try await mail.site.expectRejected(Site.password)
        #expect(try await mail.site.tryLogIn("alice", Self.new) != nil)
        #expect(await mail.mails(to: MailSite.alice, .passwordChanged).count == 1)
        let kinds = try await mail.site.record(of: alice).map(\.kind)
        #expect(kinds.contains(.resetAsked) && kinds.contains(.passwordReset))
    }

    @Test func `the code does what the link does, in the browser that asked`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let first = try await mail.forgot()
        let code = try await mail.code(.resetPassword)
        await expectRefused(.wrongCode) {
            _ = try await mail.auth.resetLink(code: code, browser: Secret("another"), caller: .browser)
        }
        let link = try await mail.auth.resetLink(code: code, browser: mail.browser, caller: .browser)
        await expectRefused(.deadLink) {
            try await mail.auth.resetPassword(link: first, new: Self.new, caller: .browser)
        }
        try await mail.auth.resetPassword(link: link.expose(), new: Self.new, caller: .browser)
        #expect(try await mail.site.tryLogIn("alice", Self.new) != nil)
    }

    @Test func `30 minutes and not a moment longer; the code 10`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let link = try await mail.forgot()
        let code = try await mail.code(.resetPassword)
        mail.time.advance(by: .minutes(10))
        await expectRefused(.wrongCode) {
            _ = try await mail.auth.resetLink(code: code, browser: mail.browser, caller: .browser)
        }
        mail.time.advance(by: .minutes(20) - .microseconds(1))
        #expect(try await mail.auth.accountToReset(link: link) != nil)
        mail.time.advance(by: .microseconds(1))
        await expectRefused(.deadLink) {
            try await mail.auth.resetPassword(link: link, new: Self.new, caller: .browser)
        }
    }

    /// ATK-36.
    ///
    /// Promise: a link to set a password works once, only the newest does, and none outlives a change of password,
    /// address or status.
    @Test func `a link dies by use, by a newer one, and by every change of the account`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        func isDead(_ link: String) async throws -> Bool { try await mail.auth.accountToReset(link: link) == nil }
        let first = try await mail.forgot()
        let second = try await mail.forgot()
        #expect(try await isDead(first))
        try await mail.auth.resetPassword(link: second, new: Self.new, caller: .browser)
        await expectRefused(.deadLink) {
            try await mail.auth.resetPassword(link: second, new: Site.password, caller: .browser)
        }
        let third = try await mail.forgot()
        _ = try await mail.auth.changePassword(
            current: Self.new, new: Site.password, in: mail.loaded("alice", Self.new), caller: .browser)
        #expect(try await isDead(third))
        mail.time.advance(by: .hours(2))
        let fourth = try await mail.forgot()
        try await mail.auth.disable(alice.id)
        #expect(try await isDead(fourth))
        try await mail.auth.enable(alice.id)
        #expect(try await isDead(fourth))
        let fifth = try await mail.forgot()
        let change = try await mail.change(to: "new@example.org", in: mail.loaded())
        try await mail.auth.confirmAddress(link: change, caller: .browser)
        #expect(try await isDead(fifth))
    }

    @Test func `a weak password uses nothing up`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let link = try await mail.forgot()
        await #expect(throws: AuthError.self) {
            try await mail.auth.resetPassword(link: link, new: "short", caller: .browser)
        }
        try await mail.auth.resetPassword(link: link, new: Self.new, caller: .browser)
    }

    @Test func `a reset shows that the address is its owner's, and a lock does not stand in its way`() async throws {
        let (mail, alice) = try await MailSite.withAlice(verified: false)
        for _ in 0..<5 { try await mail.site.expectRejected("wrong") }
        let link = try await mail.forgot()
        try await mail.auth.resetPassword(link: link, new: Self.new, caller: .browser)
        #expect(try await mail.account(alice.id).emailVerifiedAt == mail.time.now)
        #expect(try await mail.site.tryLogIn("alice", Self.new) != nil)
    }

    /// Promise: a link that an operator hands over sets a password and confirms no address; a mailed one goes to the
    /// account's own address.
    @Test func `an operator's link`() async throws {
        let (mail, alice) = try await MailSite.withAlice(verified: false)
        let bob = try await mail.site.account("bob")
        let mailed = try await mail.auth.resetLink(of: alice.id, isMailed: true)
        #expect(mailed == nil)
        #expect(await mail.mails(to: MailSite.alice, .resetPassword).count == 1)
        await expectRefused(.noAddress) { _ = try await mail.auth.resetLink(of: bob.id, isMailed: true) }
        for (account, name) in [(alice, "alice"), (bob, "bob")] {
            let url = try #require(try await mail.auth.resetLink(of: account.id, isMailed: false)).expose()
            try await mail.auth.resetPassword(link: String(url.suffix(43)), new: Self.new, caller: .browser)
            #expect(try await mail.site.tryLogIn(name, Self.new) != nil)
            #expect(try await mail.account(account.id).emailVerifiedAt == nil)
        }
        try await mail.auth.disable(bob.id)
        await expectRefused(.accountDisabled) { _ = try await mail.auth.resetLink(of: bob.id, isMailed: false) }
    }

    /// ATK-32.
    ///
    /// Promise: whether an address has an account does not show when a new password is asked for.
    @Test func `the same rows are written for everybody, and only accounts that may sign in get mail`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let disabled = try await mail.account("dora", email: "dora@example.org")
        try await mail.auth.disable(disabled.id)
        _ = try await mail.account("una", email: "una@example.org", verified: false)
        let others = ["nobody@example.org", "dora@example.org"]
        for address in [MailSite.alice, "una@example.org"] + others {
            let before = try await mail.site.count("one_time_tokens") + mail.site.count("audit_events")
            try await mail.auth.forgotPassword(email: address, browser: mail.browser, caller: .browser)
            let after = try await mail.site.count("one_time_tokens") + mail.site.count("audit_events")
            #expect(after - before == 2, "\(address)")
        }
        for address in others { #expect(await mail.mails(to: address, .resetPassword).isEmpty, "\(address)") }
        #expect(await mail.mails(to: MailSite.alice).count == 1)
        #expect(await mail.mails(to: "una@example.org").count == 1)
    }

    /// ATK-42: what was typed is another spelling of the same address; mail goes to the stored bytes.
    @Test func `mail goes to the stored bytes`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        try await mail.auth.forgotPassword(email: "ALICE@Example.ORG", browser: nil, caller: .browser)
        #expect(await mail.mails(to: MailSite.alice).count == 1)
        for typed in ["m\u{131}ke@example.org", "al\u{212A}e@example.org", "alice\u{FF20}example.org"] {
            await expectRefused(.invalidEmail) {
                try await mail.auth.forgotPassword(email: typed, browser: nil, caller: .browser)
            }
        }
    }

    /// ATK-26.
    ///
    /// Promise: a stranger causes at most three mails of a kind an hour to any address.
    ///
    /// ASVS: 2.3.2, 2.4.1.
    @Test func `a hundred strangers cause three mails`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        for number in 0..<100 {
            try await mail.auth.forgotPassword(email: MailSite.alice, browser: nil, caller: .number(number))
        }
        #expect(await mail.mails(to: MailSite.alice).count == 3)
        mail.time.advance(by: .hours(1))
        _ = try await mail.forgot(from: .number(1))
        #expect(await mail.mails(to: MailSite.alice).count == 4)
    }

    /// ASVS: 2.4.1.
    @Test func `one client asks 30 times an hour, for whomever`() async throws {
        let mail = try await MailSite()
        for number in 0..<30 {
            try await mail.auth.forgotPassword(email: "x\(number)@example.org", browser: nil, caller: .browser)
        }
        await #expect(throws: AuthError.self) {
            try await mail.auth.forgotPassword(email: "y@example.org", browser: nil, caller: .browser)
        }
        try await mail.auth.forgotPassword(email: "y@example.org", browser: nil, caller: .number(7))
    }

    /// ATK-37.
    @Test(arguments: ["", " ", "0", "null", "%00", "\u{0}", String(repeating: "A", count: 44)])
    func `what cannot be a token is refused before anything is looked up`(link: String) async throws {
        let (mail, _) = try await MailSite.withAlice()
        let before = try await mail.site.count("audit_events")
        await expectRefused(.invalidLink) {
            try await mail.auth.resetPassword(link: link, new: Self.new, caller: .browser)
        }
        await expectRefused(.invalidLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
        await expectRefused(.invalidLink) { _ = try await mail.auth.secureAccount(link: link, caller: .browser) }
        await expectRefused(.invalidLink) { _ = try await mail.auth.undoAddressChange(link: link, caller: .browser) }
        #expect(try await mail.site.count("audit_events") == before)
    }

    @Test func `a link opens its own door only`() async throws {
        let (mail, _) = try await MailSite.withAlice(verified: false)
        let link = try await mail.forgot()
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
        await expectRefused(.deadLink) { _ = try await mail.auth.secureAccount(link: link, caller: .browser) }
        await expectRefused(.deadLink) { _ = try await mail.auth.undoAddressChange(link: link, caller: .browser) }
        #expect(try await mail.auth.accountToReset(link: link) != nil)
    }
}
