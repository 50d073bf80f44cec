import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Changing an address` {
    private static let new = "alice@new.example"

    /// Promise: the old address stays until the new one is confirmed, and is told then.
    ///
    /// ASVS: 6.3.7.
    @Test func `the old one stays until the new one is confirmed`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let link = try await mail.change(to: Self.new, in: mail.loaded())
        #expect(try await mail.account(alice.id).email == MailSite.alice)
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
        let changed = try await mail.auth.confirmAddress(link: link, caller: .browser)
        #expect(changed.email == Self.new && changed.emailVerifiedAt == mail.time.now)
        #expect(await mail.mails(to: MailSite.alice, .addressChanged).count == 1)
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
    }

    @Test func `the code of the mail to the new address does it too`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.change(to: Self.new, in: mail.loaded())
        let code = try await mail.code(to: Self.new, .changeAddress)
        let link = try await mail.auth.addressLink(code: code, browser: mail.browser, caller: .browser)
        #expect(try await mail.auth.confirmAddress(link: link.expose(), caller: .browser).email == Self.new)
    }

    @Test func `an account without an address gets its first one this way`() async throws {
        let mail = try await MailSite()
        try await mail.site.account()
        let link = try await mail.change(to: Self.new, in: mail.loaded())
        #expect(try await mail.auth.confirmAddress(link: link, caller: .browser).email == Self.new)
        #expect(mail.mailer.sent.count == 1)
    }

    @Test func `an address that nobody confirmed is neither told nor able to take it back`() async throws {
        let (mail, _) = try await MailSite.withAlice(verified: false)
        let link = try await mail.change(to: Self.new, in: mail.loaded())
        try await mail.auth.confirmAddress(link: link, caller: .browser)
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
    }

    /// Promise: asking for an address that another account has looks like any other; its owner gets a mail.
    @Test func `an address of somebody else: the same answer and rows, and its owner is told`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        _ = try await mail.account("victor", email: "victor@example.org")
        let session = try await mail.loaded()
        let mine = try await mail.change(to: Self.new, in: session)
        let rows = try await mail.site.count("one_time_tokens")
        try await mail.auth.changeAddress(
            to: "victor@example.org", in: session, browser: mail.browser, caller: .browser)
        #expect(try await mail.site.count("one_time_tokens") == rows)
        let told = await mail.mails(to: "victor@example.org")
        #expect(told.map(\.kind) == [.addressTaken] && told[0].body.links.isEmpty)
        // Were the older link alive, that would tell the asker that the address is taken.
        #expect(try await mail.auth.addressToConfirm(link: mine) == nil)
        #expect(try await mail.account(alice.id).email == MailSite.alice)
    }

    @Test func `an address that was taken meanwhile is not given twice`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let link = try await mail.change(to: Self.new, in: mail.loaded())
        _ = try await mail.account("quick", email: Self.new)
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
        #expect(try await mail.account(alice.id).email == MailSite.alice)
    }

    /// ATK-39.
    ///
    /// Promise: a link makes exactly the address the account's that it was mailed to.
    @Test func `50 pairs of parallel changes never give an account an address that did not confirm`() async throws {
        let mail = try await MailSite { $0.throttle = .unlimitedForDevelopment }
        let alice = try await mail.account()
        let session = try await mail.loaded()
        await withTaskGroup { group in
            for _ in 0..<50 {
                for address in ["a@evil.example", "victor@example.org"] {
                    group.addTask {
                        try? await mail.auth.changeAddress(
                            to: address, in: session, browser: mail.browser, caller: .browser)
                    }
                }
            }
        }
        let victims = await mail.mails(to: "victor@example.org", .changeAddress)
        let sent = await mail.mails(to: "a@evil.example", .changeAddress)
        #expect(sent.count == 50 && victims.count == 50)
        var changes = 0
        for message in sent + victims {
            let token = String(try #require(message.body.links.first).suffix(43))
            guard let changed = try? await mail.auth.confirmAddress(link: token, caller: .browser) else { continue }
            #expect(changed.email == message.recipient.text)
            #expect(try await mail.account(alice.id).email == message.recipient.text)
            changes += 1
        }
        #expect(changes == 1, "only the newest link works")
    }

    @Test func `a session that has ended asks for nothing`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let session = try await mail.loaded()
        try await mail.auth.endSessions(of: alice.id)
        try await mail.auth.changeAddress(to: Self.new, in: session, browser: nil, caller: .browser)
        #expect(await mail.mails(to: Self.new).isEmpty)
        await expectRefused(.sameAddress) {
            try await mail.auth.changeAddress(to: "Alice@example.org", in: session, browser: nil, caller: .browser)
        }
    }

    /// ATK-26 and ATK-43.
    @Test func `a stranger's address gets three mails an hour, and what is no address gets none`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let session = try await mail.loaded()
        for number in 0..<20 {
            try await mail.auth.changeAddress(to: Self.new, in: session, browser: nil, caller: .number(number))
        }
        #expect(await mail.mails(to: Self.new).count == 3)
        for text in [
            "victim@corp.test\u{FF20}evil.test", "a@evil.test@corp.test", "\"a@corp.test\"@evil.test",
            "a@corp.test(.evil.test)", "a@[127.0.0.1]", "a%corp.test@evil.test", "a@evil.test.",
            "a@evil.test\r\nBcc: b@evil.test", "a@evil.test\n", "a\u{2028}@evil.test", "",
            String(repeating: "a", count: 250) + "@b.c",
        ] {
            await expectRefused(.invalidEmail) {
                try await mail.auth.changeAddress(to: text, in: session, browser: nil, caller: .browser)
            }
        }
    }
}
