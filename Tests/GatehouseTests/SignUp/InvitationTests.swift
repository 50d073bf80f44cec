import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// features.md A07.
@Suite struct `An invitation` {
    private static let zoe = "zoe@example.org"

    private func request(_ name: String = "zoe") -> RegistrationRequest {
        RegistrationRequest(username: name, password: Site.password)
    }

    /// Promise: an invitation makes one account with its roles, once, for 24 hours, also where sign-up is closed.
    ///
    /// ASVS: 6.4.1.
    @Test(arguments: IdentifierPolicy.allCases)
    func `the link makes an account with its roles, once`(identifiers: IdentifierPolicy) async throws {
        let mail = try await MailSite {
            $0.identifiers = identifiers
            $0.signUp = .closed
        }
        #expect(try await mail.auth.invite(email: Self.zoe, roles: ["editor", "site:clerk"]) == nil)
        let link = try await mail.link(to: Self.zoe, .invitation)
        let offer = try #require(try await mail.auth.signUpOffer(link: link))
        #expect(offer.roles == ["editor", "site:clerk"] && offer.asksUsername == (identifiers != .email))
        let session = try await mail.auth.completeSignUp(link: link, request(), caller: .browser)
        let zoe = try await mail.account(session.account.id)
        #expect(zoe.roles == ["editor", "site:clerk"] && zoe.email == Self.zoe && zoe.emailVerifiedAt != nil)
        #expect(session.account.roles == zoe.roles)
        let record = try await mail.site.record(of: zoe)
        #expect(record.filter { $0.kind == .roleGranted }.map(\.detail).sorted() == ["editor", "site:clerk"])
        await expectRefused(.deadLink) {
            _ = try await mail.auth.completeSignUp(link: link, self.request("max"), caller: .browser)
        }
        #expect(try await mail.site.count("accounts") == 1)
    }

    @Test func `what fails grants nothing, and the link still works`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        _ = try await mail.auth.invite(email: Self.zoe, roles: ["admin"])
        let link = try await mail.link(to: Self.zoe, .invitation)
        await expectRefused(.usernameTaken) {
            _ = try await mail.auth.completeSignUp(link: link, self.request("alice"), caller: .browser)
        }
        #expect(try await mail.site.count("account_roles") == 0)
        await #expect(throws: AuthError.self) {
            try await mail.auth.completeSignUp(link: link, self.request("administrator"), caller: .browser)
        }
        _ = try await mail.auth.completeSignUp(link: link, request(), caller: .browser)
        #expect(try await mail.site.count("account_roles") == 1)
    }

    /// ASVS: 6.4.1.
    @Test func `24 hours, and the newest only`() async throws {
        let mail = try await MailSite()
        _ = try await mail.auth.invite(email: Self.zoe, roles: ["admin"])
        let first = try await mail.link(to: Self.zoe, .invitation)
        _ = try await mail.auth.invite(email: "ZOE@example.org")
        #expect(try await mail.auth.signUpOffer(link: first) == nil)
        let second = try await mail.link(to: "ZOE@example.org", .invitation)
        mail.time.advance(by: .hours(24) - .microseconds(1))
        #expect(try await mail.auth.signUpOffer(link: second)?.roles == [])
        mail.time.advance(by: .microseconds(1))
        #expect(try await mail.auth.signUpOffer(link: second) == nil)
    }

    @Test func `an address that has an account, a bad one and a bad role are refused`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        await expectRefused(.emailTaken) { _ = try await mail.auth.invite(email: "ALICE@example.org") }
        await expectRefused(.invalidEmail) { _ = try await mail.auth.invite(email: "zoe") }
        await expectRefused(.invalidRole) { _ = try await mail.auth.invite(email: Self.zoe, roles: ["a b"]) }
        #expect(try await mail.site.count("outbox") == 0)
        #expect(try await mail.site.count("one_time_tokens") == 0)
    }

    /// Promise: an address counts as confirmed only when the link was mailed there.
    @Test func `a link that is handed over confirms no address`() async throws {
        let site = try await Site { $0.signUp = .invitation }
        let url = try #require(try await site.auth.invite(email: Self.zoe, roles: ["editor"])).expose()
        let link = String(url.suffix(43))
        let zoe = try await site.auth.completeSignUp(link: link, request(), caller: .browser).account
        #expect(zoe.email == Self.zoe && zoe.emailVerifiedAt == nil && zoe.roles == ["editor"])
    }

    /// Promise: neither the link of an invitation nor the address that it is for is in the record.
    @Test func `the record names roles, no address and no link`() async throws {
        let mail = try await MailSite()
        _ = try await mail.auth.invite(email: Self.zoe, roles: ["editor"])
        let link = try await mail.link(to: Self.zoe, .invitation)
        for event in try await mail.site.record() {
            #expect(!event.detail.contains("zoe") && !event.detail.contains(link))
        }
        #expect(try await mail.site.record().contains { $0.kind == .invited && $0.detail.contains("editor") })
    }
}
