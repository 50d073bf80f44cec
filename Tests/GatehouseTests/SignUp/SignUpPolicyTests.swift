import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// features.md A06.
@Suite struct `Who may sign up` {
    private func request(_ name: String = "zoe") -> RegistrationRequest {
        RegistrationRequest(username: name, password: Site.password)
    }

    private func domains(_ names: String...) -> SignUpPolicy {
        .domains(Set(names.compactMap { MailDomain($0) }))
    }

    /// Promise: where sign-up is closed or by invitation, no stranger makes an account, and an operator still can.
    @Test(arguments: [(SignUpPolicy.closed, AuthError.signUpClosed), (.invitation, .invitationRequired)])
    func `closed is closed, for all but the operator`(policy: SignUpPolicy, error: AuthError) async throws {
        let mail = try await MailSite { $0.signUp = policy }
        let runs = try await mail.site.runs {
            await expectRefused(error) { _ = try await mail.auth.register(self.request(), caller: .browser) }
            await expectRefused(error) { _ = try await mail.auth.registerAndLogIn(self.request(), caller: .browser) }
        }
        #expect(runs == 0)
        await expectRefused(error) {
            try await mail.auth.requestAccount(email: "zoe@example.org", browser: nil, caller: .browser)
        }
        #expect(try await mail.site.count("outbox") == 0)
        _ = try await mail.site.account("clerk")
        #expect(try await mail.site.count("accounts") == 1)
    }

    /// ATK-43.
    ///
    /// Promise: an allowed domain is the bytes behind the one `@` of an address whose owner reads mail there.
    @Test(arguments: [
        ("zoe@example.org", true), ("ZOE@EXAMPLE.ORG", true), ("zoe@example.net", true),
        ("zoe@sub.example.org", false), ("zoe@evilexample.org", false), ("zoe@example.org.evil.test", false),
        ("zoe@example.orgx", false), ("example.org@evil.test", false), ("zoe@example.org@evil.test", false),
        ("zoe%example.org@evil.test", false), ("zoe@example.org.", false), ("zoe@evil.test\u{FF20}example.org", false),
        ("\"zoe@example.org\"@evil.test", false), ("zoe@\u{435}xample.org", false),
    ])
    func `only the domain itself counts`(address: String, isAllowed: Bool) async throws {
        let policy = domains("example.org", "Example.NET")
        let mail = try await MailSite { $0.signUp = policy }
        do {
            try await mail.auth.requestAccount(email: address, browser: nil, caller: .browser)
            #expect(isAllowed)
        } catch let error as AuthError {
            #expect(!isAllowed && error.field == "email")
        }
        #expect(try await mail.site.count("outbox") == (isAllowed ? 1 : 0))
    }

    @Test func `with a list of domains the name is chosen behind the mailed link`() async throws {
        let policy = domains("example.org")
        let mail = try await MailSite { $0.signUp = policy }
        await expectRefused(.signUpByMail) { _ = try await mail.auth.register(self.request(), caller: .browser) }
        try await mail.auth.requestAccount(email: "zoe@example.org", browser: nil, caller: .browser)
        let link = try await mail.link(to: "zoe@example.org", .signUp)
        #expect(try await mail.auth.signUpOffer(link: link)?.asksUsername == true)
        for taken in ["", "a b", "admin"] {
            await #expect(throws: AuthError.self) {
                try await mail.auth.completeSignUp(link: link, self.request(taken), caller: .browser)
            }
        }
        let zoe = try await mail.auth.completeSignUp(link: link, request(), caller: .browser).account
        #expect(zoe.username == "zoe" && zoe.email == "zoe@example.org" && zoe.emailVerifiedAt != nil)
    }

    /// Promise: a link to sign up is worth nothing once strangers may not sign up any more.
    @Test func `links that were asked for die when sign-up closes`() async throws {
        let mail = try await MailSite { $0.identifiers = .email }
        try await mail.auth.requestAccount(email: "zoe@example.org", browser: nil, caller: .browser)
        let link = try await mail.link(to: "zoe@example.org", .signUp)
        let closed = try await Site(beside: mail.site) {
            $0.identifiers = .email
            $0.signUp = .closed
        }
        await expectRefused(.signUpClosed) {
            _ = try await closed.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
        #expect(try await closed.count("accounts") == 0)
    }

    @Test(arguments: [
        "", "example", "example.org.", ".example.org", "a@b.org", "exa mple.org", "127.0.0.1", "b\u{FC}.de",
    ])
    func `what is no domain is none`(text: String) {
        #expect(MailDomain(text) == nil)
    }
}
