import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Leaving` {
    /// Promise: a deleted account is gone whole, in one transaction; its record stays, and its owner is told.
    ///
    /// ASVS: 7.5.3.
    @Test func `the password deletes everything but the record`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        _ = try await mail.site.logIn(remember: true)
        _ = try await mail.forgot()
        let session = try await mail.loaded()
        #expect(try await !mail.auth.deleteAccount(password: "wrong", in: session, caller: .browser))
        #expect(try await mail.auth.deleteAccount(password: Site.password, in: session, caller: .browser))
        for table in ["accounts", "passwords", "sessions", "devices", "one_time_tokens"] {
            #expect(try await mail.site.count(table) == 0, "\(table)")
        }
        #expect(try await mail.site.record(of: alice).map(\.kind).contains(.deleted))
        #expect(await mail.mails(to: MailSite.alice, .accountDeleted).count == 1)
        #expect(try await mail.site.tryLogIn() == nil)
        try await mail.site.account("alice", email: MailSite.alice)
    }

    @Test func `a deletion that fails changes nothing and tells nobody`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let session = try await mail.loaded()
        mail.site.store.failCommit(skipping: 1)
        await #expect(throws: AuthError.self) {
            _ = try await mail.auth.deleteAccount(password: Site.password, in: session, caller: .browser)
        }
        #expect(try await mail.account(alice.id).username == "alice")
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
    }

    @Test func `the export holds the account, sessions, devices and activity of one account`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        _ = try await mail.account("other", email: "other@example.org")
        _ = try await mail.site.logIn("other")
        _ = try await mail.site.logIn(remember: true)
        let export = try await mail.auth.export(mail.loaded(), caller: .browser)
        #expect(export.account.id == alice.id && export.account.email == MailSite.alice)
        #expect(export.sessions.count == 2 && export.sessions.allSatisfy { $0.accountID == alice.id })
        #expect(export.devices.count == 1)
        #expect(export.activity.map(\.kind).contains(.exported))
        #expect(export.activity.allSatisfy { $0.accountID == alice.id })
    }
}
