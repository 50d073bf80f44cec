import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

struct LinkTests {
    @Test func `an identity is linked and unlinked, and the owner is told of both`() async throws {
        let site = try await ProviderSite()
        let alice = try await site.mail.account()
        let session = try await site.site.logIn()
        try await site.link(to: session)
        let other = try await site.signIn()
        let identity = try #require(try await site.identities(of: alice).first)
        let loaded = try #require(try await site.site.load(session))
        try await site.auth.unlink(identity.id, in: loaded, caller: .browser)
        #expect(try await site.use().isWaiting)
        #expect(try await !site.site.isAlive(other))
        #expect(try await site.site.isAlive(session))
        #expect(await site.mail.mails(to: MailSite.alice, .identityLinked).count == 1)
        #expect(await site.mail.mails(to: MailSite.alice, .identityUnlinked).count == 1)
        await #expect(throws: AuthError.noSuchIdentity) {
            try await site.auth.unlink(identity.id, in: loaded, caller: .browser)
        }
    }

    /// Promise: nobody loses the last way into their account by a click.
    @Test func `the last way in is kept, also when two are taken away at once`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        try await site.link(site.other, to: ada)
        let loaded = try #require(try await site.site.load(ada))
        let all = try await site.identities(of: ada.account)
        #expect(all.count == 2)
        let done = await withTaskGroup(of: Bool.self) { group in
            for identity in all {
                group.addTask {
                    (try? await site.auth.unlink(identity.id, in: loaded, caller: .browser)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        let last = try #require(try await site.identities(of: ada.account).first)
        await #expect(throws: AuthError.lastWayIn) {
            try await site.auth.unlink(last.id, in: loaded, caller: .browser)
        }
    }

    @Test func `an identity of another account is not linked, and of two at once one gets it`() async throws {
        let site = try await ProviderSite()
        for name in ["bob", "carl"] { try await site.site.account(name) }
        let sessions = [try await site.site.logIn("bob"), try await site.site.logIn("carl")]
        let outcomes = try await withThrowingTaskGroup(of: ProviderOutcome.self) { group in
            for session in sessions { group.addTask { try await site.use(for: .link, in: session) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0.refusal == .identityTaken } == 1)
        #expect(try await site.site.count("identities") == 1)
    }

    @Test func `an account without a password is confirmed by its provider, and by nobody else's`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        let fresh = try #require(try await site.use(for: .confirm, in: ada).session)
        #expect(try await !site.site.isAlive(ada))
        #expect(try await site.site.isAlive(fresh))
        site.acme.next = .success(ProviderSite.person("2", at: site.acme))
        #expect(try await site.use(for: .confirm, in: fresh).refusal == .otherIdentity)
    }

    @Test func `to confirm, the provider must ask for a proof again`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        for (purpose, expected) in [(ProviderPurpose.confirm, true), (.link, false), (.signIn, false)] {
            let address = try await site.auth.beginSignIn(
                with: site.acme.name, for: purpose, browser: ada.token, caller: .browser)
            let state = String(address.drop { $0 != "=" }.dropFirst())
            #expect(site.acme.attempt(state)?.requiresProof == expected)
        }
    }

    @Test func `a password is wrong for an account that has none`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        try await site.site.expectRejected("", as: "ada")
        try await site.site.expectRejected(Site.password, as: "ada")
        let loaded = try #require(try await site.site.load(ada))
        let outcome = try await site.auth.confirm(password: Site.password, in: loaded, caller: .browser)
        guard case .rejected = outcome else {
            Issue.record("confirmed without a password")
            return
        }
    }

    @Test func `an account without a password is exported and deleted after a login of a moment ago`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        let loaded = try #require(try await site.site.load(ada))
        #expect(try await site.auth.export(loaded, caller: .browser).identities.map(\.subject) == ["1"])
        site.site.time.advance(by: .minutes(6))
        await #expect(throws: AuthError.notProved) {
            try await site.auth.deleteAccountWithoutPassword(in: loaded, caller: .browser)
        }
        let fresh = try #require(try await site.use(for: .confirm, in: ada).session)
        let current = try #require(try await site.site.load(fresh))
        try await site.auth.deleteAccountWithoutPassword(in: current, caller: .browser)
        #expect(try await site.site.count("identities") == 0)
    }

    @Test func `an account with a password is not deleted without it`() async throws {
        let (site, session) = try await Site.loggedIn()
        let loaded = try #require(try await site.load(session))
        await #expect(throws: AuthError.notProved) {
            try await site.auth.deleteAccountWithoutPassword(in: loaded, caller: .browser)
        }
    }

    @Test func `the link in a notice ends identities too`() async throws {
        let site = try await ProviderSite()
        let alice = try await site.mail.account()
        try await site.link(to: try await site.site.logIn())
        let link = try await site.mail.link(.identityLinked)
        _ = try await site.auth.secureAccount(link: link, caller: .browser)
        #expect(try await site.identities(of: alice).isEmpty)
    }
}
