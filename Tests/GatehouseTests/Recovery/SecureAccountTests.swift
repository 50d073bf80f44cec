import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// numbers.md 25b.
@Suite struct `Recovery of an account` {
    private static let thief = "thief@example.net"
    private static let new = "amber kettle quarry 93"

    private func steal(_ mail: MailSite, to address: String = thief) async throws {
        let link = try await mail.change(to: address, in: mail.loaded())
        try await mail.auth.confirmAddress(link: link, caller: .browser)
    }

    private func secret(_ outcome: RecoveryOutcome) -> String? {
        guard case .reset(let secret) = outcome else { return nil }
        return secret.expose()
    }

    private func undoLink(_ mail: MailSite, _ address: String = MailSite.alice) async throws -> String {
        try await mail.link(to: address, .addressChanged)
    }

    /// Promise: the old address is told of a change and can take it back for 72 hours; that ends all sessions and starts
    /// a reset.
    ///
    /// ASVS: 6.3.7.
    @Test func `the old address takes the change back, ends everything and sets a password`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await steal(mail)
        let session = try await mail.site.logIn()
        let undo = try await undoLink(mail)
        mail.time.advance(by: .hours(72) - .microseconds(1))
        #expect(try await mail.auth.isLive(link: undo, for: .undoAddressChange))
        let reset = try #require(
            secret(try await mail.auth.undoAddressChange(link: undo, caller: .browser)))
        let restored = try await mail.account(alice.id)
        #expect(restored.email == MailSite.alice && restored.emailVerifiedAt == mail.time.now)
        #expect(try await !mail.site.isAlive(session))
        try await mail.site.expectRejected(Site.password)
        try await mail.auth.resetPassword(link: reset, new: Self.new, caller: .browser)
        #expect(try await mail.site.tryLogIn("alice", Self.new) != nil)
        await expectRefused(.deadLink) { _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser) }
    }

    @Test func `after 72 hours it is over`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await steal(mail)
        let undo = try await undoLink(mail)
        mail.time.advance(by: .hours(72))
        await expectRefused(.deadLink) { _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser) }
        #expect(try await mail.account(alice.id).email == Self.thief)
    }

    @Test func `a thief who changes twice cannot end the first owner's link, and loses his own by it`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await steal(mail)
        let undo = try await undoLink(mail)
        mail.time.advance(by: .minutes(1))
        try await steal(mail, to: "second@example.net")
        let thiefs = try await undoLink(mail, Self.thief)
        mail.time.advance(by: .minutes(1))
        _ = try await mail.auth.undoAddressChange(link: thiefs, caller: .browser)
        #expect(try await mail.account(alice.id).email == Self.thief)
        _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser)
        #expect(try await mail.account(alice.id).email == MailSite.alice)
    }

    @Test func `the first owner's link ends the thief's`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        try await steal(mail)
        let undo = try await undoLink(mail)
        mail.time.advance(by: .minutes(1))
        try await steal(mail, to: "second@example.net")
        let thiefs = try await undoLink(mail, Self.thief)
        _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser)
        await expectRefused(.deadLink) { _ = try await mail.auth.undoAddressChange(link: thiefs, caller: .browser) }
    }

    @Test func `a squatter who registers the old address does not block the way back`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await steal(mail)
        let squatter = try await mail.account("squat", email: MailSite.alice, verified: false)
        let undo = try await undoLink(mail)
        _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser)
        #expect(try await mail.account(alice.id).email == MailSite.alice)
        #expect(try await mail.account(squatter.id).email == nil)
    }

    @Test func `an owner who showed that the address is theirs keeps it, and nothing is used up`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        try await steal(mail)
        _ = try await mail.account("other", email: MailSite.alice)
        let undo = try await undoLink(mail)
        await expectRefused(.addressUnavailable) {
            _ = try await mail.auth.undoAddressChange(link: undo, caller: .browser)
        }
        #expect(try await mail.account(alice.id).email == Self.thief)
        #expect(try await mail.auth.isLive(link: undo, for: .undoAddressChange))
    }

    /// Promise: every notice of a new password holds a link that ends everything, the password included.
    @Test func `secure my account ends everything and starts a reset`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.auth.changePassword(
            current: Site.password, new: Self.new, in: mail.loaded(), caller: .browser)
        let thief = try await mail.site.logIn("alice", Self.new)
        let link = try await mail.link(.passwordChanged)
        let reset = try #require(secret(try await mail.auth.secureAccount(link: link, caller: .browser)))
        #expect(try await !mail.site.isAlive(thief))
        try await mail.site.expectRejected(Self.new)
        try await mail.auth.resetPassword(link: reset, new: Site.password, caller: .browser)
        #expect(try await mail.site.tryLogIn() != nil)
        await expectRefused(.deadLink) { _ = try await mail.auth.secureAccount(link: link, caller: .browser) }
    }

    @Test func `it lives 72 hours, through changes of password and address`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        _ = try await mail.auth.changePassword(
            current: Site.password, new: Self.new, in: mail.loaded(), caller: .browser)
        let link = try await mail.link(.passwordChanged)
        let change = try await mail.change(to: Self.thief, in: mail.loaded("alice", Self.new))
        try await mail.auth.confirmAddress(link: change, caller: .browser)
        mail.time.advance(by: .hours(72) - .microseconds(1))
        // The account has another address by now, and this link does not open it for the old one's reader.
        #expect(secret(try await mail.auth.secureAccount(link: link, caller: .browser)) == nil)
        try await mail.site.expectRejected(Self.new)
        #expect(try await mail.account(alice.id).email == Self.thief)
    }

    @Test func `it never enables a disabled account`() async throws {
        let (mail, alice) = try await MailSite.withAlice()
        _ = try await mail.auth.changePassword(
            current: Site.password, new: Self.new, in: mail.loaded(), caller: .browser)
        let link = try await mail.link(.passwordChanged)
        try await mail.auth.disable(alice.id)
        #expect(secret(try await mail.auth.secureAccount(link: link, caller: .browser)) == nil)
        #expect(try await mail.account(alice.id).status == .disabled)
    }
}
