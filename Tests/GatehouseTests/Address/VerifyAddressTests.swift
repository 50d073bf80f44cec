import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// numbers.md 20 and 25.
@Suite struct `Confirming an address` {
    private func register(_ mail: MailSite, email: String? = MailSite.alice) async throws -> NewSession {
        let request = RegistrationRequest(username: "alice", email: email, password: Site.password)
        return try await mail.auth.registerAndLogIn(request, caller: .browser)
    }

    /// Promise: registering with an address sends the mail that confirms it in the same transaction.
    @Test func `registering mails a link and a code for the browser that registered`() async throws {
        let mail = try await MailSite()
        let session = try await register(mail)
        #expect(session.account.emailVerifiedAt == nil)
        let code = try await mail.code(.verifyAddress)
        let link = try await mail.auth.addressLink(code: code, browser: session.token, caller: .browser)
        let account = try await mail.auth.confirmAddress(link: link.expose(), caller: .browser)
        #expect(account.emailVerifiedAt == mail.time.now)
        #expect(try await mail.site.load(session)?.account.emailVerifiedAt == mail.time.now)
        #expect(try await mail.site.record(of: account).map(\.kind).contains(.addressVerified))
    }

    @Test func `a registration that fails sends nothing, and one without an address neither`() async throws {
        let mail = try await MailSite()
        mail.site.store.failCommit()
        await #expect(throws: AuthError.self) { _ = try await register(mail) }
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
        _ = try await register(mail, email: nil)
        #expect(try await mail.site.count("outbox") == 0)
    }

    @Test func `the link works in any browser for 24 hours, once`() async throws {
        let mail = try await MailSite()
        _ = try await register(mail)
        let link = try await mail.link(.verifyAddress)
        mail.time.advance(by: .hours(24) - .microseconds(1))
        for _ in 0..<3 { #expect(try await mail.auth.addressToConfirm(link: link)?.text == MailSite.alice) }
        try await mail.auth.confirmAddress(link: link, caller: .number(9))
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
    }

    @Test func `after 24 hours the link is dead`() async throws {
        let mail = try await MailSite()
        let session = try await register(mail)
        let link = try await mail.link(.verifyAddress)
        mail.time.advance(by: .hours(24))
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
        #expect(try await mail.account(session.account.id).emailVerifiedAt == nil)
    }

    /// Promise: a code works in the browser that asked, for ten minutes and five tries.
    @Test func `another browser's code, a sixth try and an old code are one and the same refusal`() async throws {
        let mail = try await MailSite()
        let session = try await register(mail)
        let code = try await mail.code(.verifyAddress)
        let wrong = CivilTime.padded(((Int(code) ?? 0) + 1) % 100_000_000, 8)
        func expectWrong(_ code: String, _ browser: Secret<String>) async {
            await expectRefused(.wrongCode) {
                _ = try await mail.auth.addressLink(code: code, browser: browser, caller: .browser)
            }
        }
        await expectWrong(code, Secret("another browser"))
        for _ in 0..<5 { await expectWrong(wrong, session.token) }
        await expectWrong(code, session.token)
        mail.time.advance(by: .minutes(1))
        try await mail.auth.sendVerification(
            in: try #require(try await mail.site.load(session)), browser: session.token, caller: .browser)
        let next = try await mail.code(.verifyAddress)
        mail.time.advance(by: .minutes(10))
        await expectWrong(next, session.token)
    }

    /// F04.
    @Test func `asking again kills the older link, and after three mails nothing more is sent`() async throws {
        let mail = try await MailSite()
        let session = try #require(try await mail.site.load(register(mail)))
        let first = try await mail.link(.verifyAddress)
        for _ in 0..<5 {
            try await mail.auth.sendVerification(in: session, browser: mail.browser, caller: .browser)
            mail.time.advance(by: .minutes(1))
        }
        #expect(await mail.mails(to: MailSite.alice).count == 3)
        #expect(try await mail.auth.addressToConfirm(link: first) == nil)
        let last = try await mail.link(.verifyAddress)
        try await mail.auth.confirmAddress(link: last, caller: .browser)
        mail.time.advance(by: .hours(1))
        try await mail.auth.sendVerification(in: session, browser: mail.browser, caller: .browser)
        #expect(await mail.mails(to: MailSite.alice).count == 3)
    }

    @Test func `a link confirms only the address that it was sent to`() async throws {
        let (mail, alice) = try await MailSite.withAlice(verified: false)
        try await mail.auth.sendVerification(in: mail.loaded(), browser: nil, caller: .browser)
        let link = try await mail.link(.verifyAddress)
        let (other, now) = (try EmailAddress("other@example.org"), mail.time.now)
        try await mail.site.store.write { store in
            _ = try store.setAddress(other, verified: nil, of: alice.id, at: now)
        }
        await expectRefused(.deadLink) { try await mail.auth.confirmAddress(link: link, caller: .browser) }
        #expect(try await mail.account(alice.id).emailVerifiedAt == nil)
    }
}
