import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Notices of what whoever runs the site did` {
    /// Something that an operator does, and what the mail says of it.
    enum Action: CaseIterable {
        case disable, enable, delete, endSessions, endDevice, grant, revoke, resetLink

        var words: String {
            switch self {
            case .disable: "It was disabled"
            case .enable: "It was enabled"
            case .delete: "It was deleted"
            case .endSessions: "signed out everywhere"
            case .endDevice: "One browser was signed out"
            case .grant: "one more role: editor"
            case .revoke: "lost a role: author"
            case .resetLink: "handed it to somebody"
            }
        }
    }

    /// Promise: what an operator does to an account is told to its owner.
    @Test(arguments: Action.allCases)
    func `each is told once`(action: Action) async throws {
        let mail = try await MailSite()
        let alice = try await mail.account()
        try await mail.site.store.write { store in
            _ = try store.grant("author", to: alice.id, at: mail.time.now)
        }
        try await act(action, mail, alice)
        let mails = await mail.mails(to: MailSite.alice)
        #expect(mails.map(\.kind) == [.operatorAction])
        let text = try #require(mails.first).body.plainText
        #expect(text.contains(action.words) && text.contains("User name: alice"))
        #expect(!text.contains("console"), "whose machine it was is nobody's business")
    }

    @Test func `the owner kills a link that was handed to somebody else`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        let handed = try #require(try await mail.auth.resetLink(of: alice.id, isMailed: false)).expose()
        let link = String(try #require(handed.split(separator: "=").last))
        #expect(try await mail.auth.accountToReset(link: link) != nil)
        _ = try await mail.auth.secureAccount(link: try await mail.link(.operatorAction), caller: .browser)
        #expect(try await mail.auth.accountToReset(link: link) == nil)
    }

    @Test func `what changes nothing is not told, nor anything on a site that turned it off`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        #expect(try await !mail.auth.revoke("editor", from: alice.id))
        #expect(await mail.mails(to: MailSite.alice).isEmpty)
        let quiet = try await MailSite { $0.notices.operatorActions = false }
        let account = try await quiet.account()
        try await quiet.auth.disable(account.id)
        #expect(await quiet.mails(to: MailSite.alice).isEmpty)
    }

    private func act(_ action: Action, _ mail: MailSite, _ alice: Account) async throws {
        let auth = mail.auth
        switch action {
        case .disable: try await auth.disable(alice.id)
        case .enable: try await auth.enable(alice.id)
        case .delete: try await auth.delete(alice.id)
        case .endSessions: try await auth.endSessions(of: alice.id)
        case .endDevice:
            _ = try await mail.site.logIn()
            let device = try #require(try await auth.devices(of: alice.id).first)
            #expect(try await auth.endDevice(device.id, of: alice.id) == 1)
        case .grant: #expect(try await auth.grant("editor", to: alice.id))
        case .revoke: #expect(try await auth.revoke("author", from: alice.id))
        case .resetLink: #expect(try await auth.resetLink(of: alice.id, isMailed: false) != nil)
        }
    }
}
