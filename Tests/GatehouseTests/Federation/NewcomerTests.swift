import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

struct NewcomerTests {
    private static let victim = ProviderSite.victim

    @Test func `somebody new chooses a name, and the address is only a proposal`() async throws {
        let site = try await ProviderSite()
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: "ada@example.org", verified: true))
        #expect(try await site.use().isWaiting)
        let session = try await site.auth.makeAccount(
            username: "ada", browser: site.browser, replacing: nil, caller: .browser)
        let account = try await site.mail.account(session.account.id)
        #expect(account.email == nil && account.username == "ada")
        #expect(try await site.site.hash(of: account) == nil)
        let link = try await site.mail.link(to: "ada@example.org", .changeAddress)
        #expect(try await site.auth.confirmAddress(link: link, caller: .browser).email == "ada@example.org")
    }

    @Test func `a taken or reserved name is told, and the identity goes on waiting`() async throws {
        let site = try await ProviderSite()
        try await site.site.account("ada")
        _ = try await site.use()
        await #expect(throws: AuthError.usernameTaken) {
            try await site.auth.makeAccount(username: "ada", browser: site.browser, replacing: nil, caller: .browser)
        }
        await #expect(throws: AuthError.self) {
            try await site.auth.makeAccount(username: "admin", browser: site.browser, replacing: nil, caller: .browser)
        }
        #expect(try await site.auth.newcomer(browser: site.browser) != nil)
    }

    @Test func `of twenty parallel uses of one waiting identity one makes an account`() async throws {
        let site = try await ProviderSite()
        _ = try await site.use()
        let made = await withTaskGroup(of: NewSession?.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try? await site.auth.makeAccount(
                        username: "ada\(number)", browser: site.browser, replacing: nil, caller: .browser)
                }
            }
            return await group.reduce(into: 0) { $0 += $1 == nil ? 0 : 1 }
        }
        #expect(made == 1)
        #expect(try await site.site.count("accounts") == 1)
    }

    /// Promise: where nobody can sign up, nobody can with a provider either.
    @Test(arguments: [SignUpPolicy.closed, .invitation])
    func `ATK-58 sign-up policy holds for those whom a provider sends`(_ policy: SignUpPolicy) async throws {
        let site = try await ProviderSite(trusting: true) { $0.signUp = policy }
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: "ada@example.org", verified: true))
        #expect(try await site.use().isWaiting)
        #expect(try await site.auth.newcomer(browser: site.browser)?.offer == NewcomerOffer.none)
        await #expect(throws: AuthError.self) {
            try await site.auth.makeAccount(username: "ada", browser: site.browser, replacing: nil, caller: .browser)
        }
        #expect(try await site.site.count("accounts") == 0)
    }

    @Test func `ATK-58 an address of another domain makes no account`() async throws {
        let domain = try #require(MailDomain("example.org"))
        let site = try await ProviderSite(trusting: true) { $0.signUp = .domains([domain]) }
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: "ada@elsewhere.org", verified: true))
        #expect(try await site.use().isWaiting)
        #expect(try await site.auth.newcomer(browser: site.browser)?.offer == NewcomerOffer.none)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: "ada@example.org", verified: true))
        #expect(try await site.use().isWaiting)
        let expected = NewcomerOffer.account(asksUsername: true)
        #expect(try await site.auth.newcomer(browser: site.browser)?.offer == expected)
    }

    @Test func `where people have no names a trusted address is enough, another one is proved by mail`() async throws {
        let site = try await ProviderSite(trusting: true) { $0.identifiers = .email }
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: "ada@example.org", verified: true))
        #expect(try await site.signIn().account.email == "ada@example.org")
        site.other.next = .success(ProviderSite.person(at: site.other, email: "bob@example.org", verified: true))
        #expect(try await site.use(site.other).isWaiting)
        try await site.auth.mailNewcomerCode(browser: site.browser, caller: .browser)
        let code = try await site.mail.code(to: "bob@example.org", .newcomerCode)
        let bob = try await site.auth.proveNewcomer(
            code: code, browser: site.browser, replacing: nil, caller: .browser)
        #expect(bob?.account.email == "bob@example.org" && bob?.account.emailVerifiedAt != nil)
        site.other.next = .success(ProviderSite.person("2", at: site.other))
        #expect(try await site.use(site.other).refusal == .noAddress)
    }

    /// Promise: a provider's word about an address never opens somebody's account.
    @Test(arguments: [false, true])
    func `ATK-51 an address that an account has signs nobody in`(_ trusting: Bool) async throws {
        let site = try await ProviderSite(trusting: trusting)
        let victim = try await site.mail.account("victim", email: Self.victim)
        site.acme.next = .success(ProviderSite.person("x", at: site.acme, email: Self.victim, verified: true))
        #expect(try await site.use().isWaiting)
        #expect(try await site.identities(of: victim).isEmpty)
        #expect(try await site.site.count("sessions") == 0)
    }

    @Test func `the owner proves the account with its password and links in the same step`() async throws {
        let site = try await ProviderSite()
        let victim = try await site.mail.account("victim", email: Self.victim)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim))
        _ = try await site.use()
        let wrong = LoginRequest(username: "victim", password: "wrong")
        let rejected = try await site.auth.logIn(wrong, linkingIdentityOf: site.browser, caller: .browser)
        guard case .rejected = rejected else {
            Issue.record("a wrong password was taken")
            return
        }
        #expect(try await site.identities(of: victim).isEmpty)
        let right = LoginRequest(username: "victim", password: Site.password)
        guard case .loggedIn = try await site.auth.logIn(right, linkingIdentityOf: site.browser, caller: .browser)
        else {
            Issue.record("not logged in")
            return
        }
        #expect(try await site.signIn().account.id == victim.id)
        #expect(await site.mail.mails(to: Self.victim, .identityLinked).count == 1)
    }

    @Test func `the owner proves the account with a mailed code and links in the same step`() async throws {
        let site = try await ProviderSite()
        let victim = try await site.mail.account("victim", email: Self.victim)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim))
        _ = try await site.use()
        try await site.auth.mailNewcomerCode(browser: site.browser, caller: .browser)
        let code = try await site.mail.code(to: Self.victim, .newcomerCode)
        let session = try await site.auth.proveNewcomer(
            code: code, browser: site.browser, replacing: nil, caller: .browser)
        #expect(session?.account.id == victim.id)
        #expect(try await site.site.hash(of: victim) != nil)
        await #expect(throws: AuthError.wrongCode) {
            try await site.auth.proveNewcomer(code: code, browser: site.browser, replacing: nil, caller: .browser)
        }
    }

    @Test func `a code proves the identity that it was asked for and no other`() async throws {
        let site = try await ProviderSite()
        let victim = try await site.mail.account("victim", email: Self.victim)
        site.acme.next = .success(ProviderSite.person("1", at: site.acme, email: Self.victim))
        _ = try await site.use()
        try await site.auth.mailNewcomerCode(browser: site.browser, caller: .browser)
        let code = try await site.mail.code(to: Self.victim, .newcomerCode)
        site.acme.next = .success(ProviderSite.person("2", at: site.acme, email: Self.victim))
        _ = try await site.use()
        await #expect(throws: AuthError.waitingGone) {
            try await site.auth.proveNewcomer(code: code, browser: site.browser, replacing: nil, caller: .browser)
        }
        #expect(try await site.identities(of: victim).isEmpty)
    }
}
