import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// F04.
@Suite struct `A second mail within a minute` {
    private static let minute = AuthError.mailJustAsked(retryAfter: .minutes(1))

    /// Promise: a browser that asks for the same mail twice within a minute gets one, and an answer that does not tell
    /// whether there is an account.
    @Test(arguments: [MailSite.alice, "nobody@example.org"])
    func `is refused alike with and without an account, and the first one works`(address: String) async throws {
        let (mail, _) = try await MailSite.withAlice()
        func ask(_ browser: Secret<String>?) async throws {
            try await mail.auth.forgotPassword(email: address, browser: browser, caller: .browser)
        }
        try await ask(mail.browser)
        await expectRefused(Self.minute) { try await ask(mail.browser) }
        mail.time.advance(by: .seconds(59))
        await expectRefused(.mailJustAsked(retryAfter: .seconds(1))) { try await ask(mail.browser) }
        try await ask(Secret("another browser"))
        mail.time.advance(by: .seconds(1))
        try await ask(mail.browser)
        #expect(await mail.mails(to: address).count == (address == MailSite.alice ? 3 : 0))
    }

    @Test func `kills no link`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let link = try await mail.forgot()
        await expectRefused(Self.minute) {
            try await mail.auth.forgotPassword(email: MailSite.alice, browser: mail.browser, caller: .browser)
        }
        #expect(try await mail.auth.accountToReset(link: link) != nil)
    }

    @Test func `is refused for every kind`() async throws {
        let byMail = try await MailSite { $0.identifiers = .email }
        func signUp() async throws {
            try await byMail.auth.requestAccount(
                email: "zoe@example.org", browser: byMail.browser, caller: .browser)
        }
        try await signUp()
        await expectRefused(Self.minute) { try await signUp() }

        let (mail, _) = try await MailSite.withAlice(verified: false)
        let session = try await mail.loaded()
        func verify() async throws {
            try await mail.auth.sendVerification(in: session, browser: mail.browser, caller: .browser)
        }
        func change(_ address: String) async throws {
            try await mail.auth.changeAddress(to: address, in: session, browser: mail.browser, caller: .browser)
        }
        try await verify()
        await expectRefused(Self.minute) { try await verify() }
        try await change("new@example.org")
        await expectRefused(Self.minute) { try await change("NEW@example.org") }
        try await change("newer@example.org")
    }

    @Test func `signing up asks for the first one`() async throws {
        let mail = try await MailSite()
        let session = try await mail.auth.registerAndLogIn(
            RegistrationRequest(username: "alice", email: MailSite.alice, password: Site.password), caller: .browser)
        let loaded = try #require(try await mail.site.load(session))
        await expectRefused(Self.minute) {
            try await mail.auth.sendVerification(in: loaded, browser: session.token, caller: .browser)
        }
    }
}
