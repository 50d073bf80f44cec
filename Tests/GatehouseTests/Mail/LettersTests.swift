import Foundation
import Gatehouse
import GatehouseTesting
import TestEngine
import Testing

@testable import Gatehouse

@Suite struct `What the mails say` {
    @Test func `link and code, and until when each works`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.forgot()
        let text = try #require(await mail.mails(to: MailSite.alice).last).body.plainText
        #expect(text.contains("1 January 2026, 12:30 UTC"), "the link")
        #expect(text.contains("1 January 2026, 12:10 UTC"), "the code")
        #expect(text.contains("http://localhost:8080/password/reset?token="))
        #expect(text.contains("User name: alice"))
    }

    @Test func `nobody reads a name that a stranger chose`() async throws {
        let mail = try await MailSite()
        _ = try await mail.account("www.evil.example", verified: false)
        _ = try await mail.forgot()
        try await mail.auth.sendVerification(
            in: mail.loaded("www.evil.example"), browser: nil, caller: .browser)
        let mails = await mail.mails(to: MailSite.alice)
        #expect(mails.count == 2)
        for message in mails {
            #expect(!(message.subject + message.body.plainText).contains("evil"))
        }
    }

    @Test func `pages elsewhere than at the root are linked to where they are`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        mail.auth.mailedLinks(beginWith: "/auth")
        _ = try await mail.forgot()
        let url = mail.mailer.lastLink(to: MailSite.alice)
        #expect(url?.utf8.starts(with: "http://localhost:8080/auth/password/reset?token=".utf8) == true)
    }

    /// F07.
    ///
    /// Promise: a copy of the database opens no account: links and codes stand in it as digests only.
    @Test func `neither link nor code is in the database`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let link = try await mail.forgot()
        let code = try await mail.code(.resetPassword)
        mail.time.advance(by: .minutes(1))
        try await mail.auth.forgotPassword(email: MailSite.alice, browser: mail.browser, caller: .browser)
        let bytes = try await TestEngine.everything(in: mail.site.database)
        func holds(_ text: String) -> Bool { bytes.contains { $0.range(of: Data(text.utf8)) != nil } }
        #expect(holds(MailSite.alice), "what is stored is found")
        #expect(!holds(link) && !holds(code))
    }

    /// ATK-44.
    ///
    /// ASVS: 1.3.11.
    @Test(arguments: ["Shop\r\nBcc: evil@evil.test", "Shop\nX: y", String(repeating: "\u{1F3E0}", count: 400)])
    func `a site's name cannot break a subject`(name: String) async throws {
        let mailer = RecordingMailer()
        let site = try await Site {
            $0.siteName = name
            $0.mail.mailer = mailer
        }
        try await site.account(email: MailSite.alice)
        try await site.auth.forgotPassword(email: MailSite.alice, browser: nil, caller: .browser)
        await site.auth.deliverMail()
        let subject = try #require(mailer.lastMessage(to: MailSite.alice)?.subject)
        #expect(subject.utf8.allSatisfy { $0 >= 0x20 } && subject.utf8.count <= 200)
    }

    @Test func `a site without a mailer makes no tokens`() async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "alice", email: MailSite.alice, password: Site.password)
        _ = try await site.auth.register(request, caller: .browser)
        #expect(try await site.count("one_time_tokens") == 0)
        #expect(try await site.count("outbox") == 0)
    }
}
