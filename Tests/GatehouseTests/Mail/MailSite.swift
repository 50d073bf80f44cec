import Foundation
import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// A site that sends mail, and what came of it.
struct MailSite: Sendable {
    static let alice = "alice@example.org"

    let site: Site
    let mailer: RecordingMailer
    let browser = Secret("the asking browser's secret")

    var auth: Auth { site.auth }
    var time: TestClock { site.time }

    init(configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        let mailer = RecordingMailer()
        self.mailer = mailer
        site = try await Site {
            $0.mail.mailer = mailer
            configure(&$0)
        }
    }

    /// A site with one account, alice, whose address is confirmed.
    static func withAlice(verified: Bool = true) async throws -> (MailSite, Account) {
        let mail = try await MailSite()
        return (mail, try await mail.account(verified: verified))
    }

    /// An account with an address, confirmed or not.
    func account(_ name: String = "alice", email: String = alice, verified: Bool = true) async throws -> Account {
        let account = try await site.account(name, email: email)
        guard verified else { return account }
        let (address, now) = (try EmailAddress(email), time.now)
        try await site.store.write { store in
            let isSet = try store.setAddressVerified(address, of: account.id, at: now)
            #expect(isSet)
        }
        return try await self.account(account.id)
    }

    func account(_ id: AccountID) async throws -> Account {
        try #require(try await site.store.read { try $0.account(id) })
    }

    /// What was sent to this address, oldest first, after sending all that waits.
    func mails(to address: String, _ kind: MailMessage.Kind? = nil) async -> [MailMessage] {
        await auth.deliverMail()
        return mailer.sent.map(\.message).filter {
            $0.recipient.text.utf8.elementsEqual(address.utf8) && (kind == nil || $0.kind == kind)
        }
    }

    /// What the link in the newest mail of this kind to this address carries.
    func link(to address: String = alice, _ kind: MailMessage.Kind) async throws -> String {
        let url = try #require(await mails(to: address, kind).last?.body.links.first)
        let mark = try #require(url.firstRange(of: "?token="))
        return String(url[mark.upperBound...])
    }

    /// The code in that mail.
    func code(to address: String = alice, _ kind: MailMessage.Kind) async throws -> String {
        try #require(await mails(to: address, kind).last?.body.codes.first)
    }

    /// Asks for a new password, a minute after the last time at the earliest, and gives what the mail's link carries.
    func forgot(_ address: String = alice, from caller: Caller = .browser) async throws -> String {
        do {
            try await auth.forgotPassword(email: address, browser: browser, caller: caller)
        } catch let error as AuthError where error.isMailJustAsked {
            time.advance(by: .minutes(1))
            try await auth.forgotPassword(email: address, browser: browser, caller: caller)
        }
        return try await link(to: address, .resetPassword)
    }

    /// A session, as requests have it.
    func loaded(_ name: String = "alice", _ password: String = Site.password) async throws -> LoadedSession {
        try #require(try await site.load(try await site.logIn(name, password)))
    }

    /// Asks for another address and gives what the mail's link carries.
    func change(to address: String, in session: LoadedSession) async throws -> String {
        try await auth.changeAddress(to: address, in: session, browser: browser, caller: .browser)
        return try await link(to: address, .changeAddress)
    }
}

/// Whether the code throws exactly this.
func expectRefused(
    _ expected: AuthError, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("it was not refused", sourceLocation: sourceLocation)
    } catch {
        #expect(error as? AuthError == expected, sourceLocation: sourceLocation)
    }
}
