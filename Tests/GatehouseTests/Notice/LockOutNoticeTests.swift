import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `The notice of too many wrong passwords` {
    /// Promise: the owner of an account at which unknown devices were stopped is told once, with the way back in.
    @Test func `a stop is told once, and the way in that it names works`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        let home = Caller.browser.holding(try await mail.site.logIn())
        try await mail.site.closeToStrangers()
        for number in 0..<20 { _ = try await mail.site.refusal(from: .number(number)) }
        let mails = await mail.mails(to: MailSite.alice)
        #expect(mails.map(\.kind) == [.signInPaused])
        let body = try #require(mails.first).body
        #expect(body.links == ["http://localhost:8080/password/forgot"])
        #expect(body.plainText.contains("User name: alice") && body.plainText.contains("From: 10.0.0.99"))

        let abroad = Caller.at("198.51.100.7")
        #expect(try await mail.site.tryLogIn(from: home) != nil, "a device that was used before")
        #expect(try await mail.site.refusal("alice", Site.password, from: abroad) == .signInPaused)
        let new = "amber kettle quarry 93"
        try await mail.auth.resetPassword(link: try await mail.forgot(), new: new, caller: abroad)
        #expect(try await mail.site.tryLogIn("alice", new, from: abroad) != nil, "a new password")
    }

    @Test func `the next stop is told again`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await mail.site.closeToStrangers()
        try await mail.auth.unlock(alice.id)
        try await mail.site.closeToStrangers()
        #expect(await mail.mails(to: MailSite.alice, .signInPaused).count == 2)
    }

    /// ATK-30.
    ///
    /// Promise: the try after which an account is closed to guessers costs the same writes whether there is an account.
    @Test func `ATK-30 the same rows are written for a name that nobody has`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        var written: [String: [Int]] = [:]
        for (place, name) in ["alice", "nobody", "not a name"].enumerated() {
            for number in 0..<99 {
                _ = try await mail.site.refusal(name, from: .number(1000 * place + number))
                mail.time.advance(by: .seconds(30))
            }
            let before = try await rows(mail)
            _ = try await mail.site.refusal(name, from: .number(1000 * place + 99))
            written[name] = zip(try await rows(mail), before).map { $0 - $1 }
        }
        // The failure and the stop in the record; the try's pair and client, and the budget of the mail.
        #expect(written["alice"] == [2, 3] && written["nobody"] == [2, 3] && written["not a name"] == [2, 3])
    }

    private func rows(_ mail: MailSite) async throws -> [Int] {
        [try await mail.site.count("audit_events"), try await mail.site.count("throttles")]
    }

    @Test func `who cannot be told is not, and no mail goes to nobody`() async throws {
        let mail = try await MailSite()
        let disabled = try await mail.account()
        try await mail.auth.disable(disabled.id)
        try await mail.site.account("bob")
        for name in ["alice", "bob", "nobody"] { try await mail.site.closeToStrangers(name) }
        await mail.auth.deliverMail()
        #expect(!mail.mailer.sent.contains { $0.message.kind == .signInPaused })
        #expect(try await mail.site.count("outbox") == 0)
    }
}
