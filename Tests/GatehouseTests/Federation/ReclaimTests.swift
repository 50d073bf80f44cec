import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// Somebody made an account with an address of somebody else's and waits for its owner.
struct ReclaimTests {
    private static let victim = ProviderSite.victim

    /// The attacker's account with all that could let him in again.
    private func trap(_ site: ProviderSite) async throws -> (account: Account, session: NewSession) {
        let account = try await site.mail.account("victim", email: Self.victim, verified: false)
        let session = try await site.site.logIn("victim", remember: true)
        site.other.next = .success(ProviderSite.person("attacker", at: site.other))
        try await site.link(site.other, to: session)
        let loaded = try #require(try await site.site.load(session))
        try await site.auth.changeAddress(
            to: "attacker@example.net", in: loaded, browser: nil, caller: .browser)
        return (account, session)
    }

    private func expectClean(_ site: ProviderSite, _ account: Account, _ before: NewSession) async throws {
        let after = try await site.mail.account(account.id)
        #expect(after.email == Self.victim && after.emailVerifiedAt != nil)
        #expect(try await !site.site.isAlive(before))
        #expect(try await site.site.resume(before.deviceCookie) == nil)
        try await site.site.expectRejected(Site.password, as: "victim", from: .at("203.0.113.9"))
        #expect(try await site.identities(of: account).map(\.provider) == [site.acme.name])
        let link = try await site.mail.link(to: "attacker@example.net", .changeAddress)
        await #expect(throws: AuthError.deadLink) { try await site.auth.confirmAddress(link: link, caller: .browser) }
        #expect(try await site.use(site.other).isWaiting)
        #expect(try await site.site.record(of: account).contains { $0.kind == .reclaimed })
    }

    /// Promise: whoever registers somebody else's address keeps nothing once its owner comes.
    @Test func `ATK-50 the owner of an unconfirmed address gets the account and nothing of the attacker's is left`()
        async throws
    {
        let site = try await ProviderSite(trusting: true)
        let (account, before) = try await trap(site)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim, verified: true))
        #expect(try await site.signIn().account.id == account.id)
        try await expectClean(site, account, before)
    }

    @Test func `ATK-50 the same by a mailed code where the provider is not trusted`() async throws {
        let site = try await ProviderSite()
        let (account, before) = try await trap(site)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim, verified: true))
        #expect(try await site.use().isWaiting)
        try await site.auth.mailNewcomerCode(browser: site.browser, caller: .browser)
        let code = try await site.mail.code(to: Self.victim, .newcomerCode)
        let session = try await site.auth.proveNewcomer(
            code: code, browser: site.browser, replacing: nil, caller: .browser)
        #expect(session?.account.id == account.id)
        try await expectClean(site, account, before)
    }

    @Test func `ATK-50 without trust, or without the provider's word, nobody gets the account`() async throws {
        for (trusting, verified) in [(false, true), (true, false)] {
            let site = try await ProviderSite(trusting: trusting)
            let (_, before) = try await trap(site)
            site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim, verified: verified))
            #expect(try await site.use().isWaiting)
            #expect(try await site.site.isAlive(before))
        }
    }

    @Test func `ATK-58 a disabled account is given to nobody`() async throws {
        let site = try await ProviderSite(trusting: true)
        let account = try await site.mail.account("victim", email: Self.victim, verified: false)
        try await site.auth.disable(account.id)
        site.acme.next = .success(ProviderSite.person(at: site.acme, email: Self.victim, verified: true))
        #expect(try await site.use().refusal == .accountUnavailable)
        #expect(try await site.site.hash(of: account) != PasswordHasher.unusable)
    }
}
