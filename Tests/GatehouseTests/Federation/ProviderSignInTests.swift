import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

struct ProviderSignInTests {
    @Test func `a known identity signs its owner in, with what was asked for`() async throws {
        let site = try await ProviderSite()
        let first = try await site.newcomer()
        let outcome = try await site.use(next: "/notes", remember: true)
        guard case .signedIn(let session, let next) = outcome else {
            Issue.record("not signed in: \(outcome)")
            return
        }
        #expect(session.account.id == first.account.id && next == "/notes" && session.deviceToken != nil)
        #expect(try await site.site.load(session)?.session.provedAt != nil)
        let record = try await site.site.record(of: first.account)
        #expect(record.first { $0.kind == .loggedIn }?.detail == "provider acme")
    }

    /// Promise: the same person number at two providers is two people.
    @Test func `ATK-52 the same subject at two issuers is two people`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer("ada")
        let bob = try await site.newcomer("bob", site.other)
        #expect(ada.account.id != bob.account.id)
        #expect(try await site.signIn(site.other).account.id == bob.account.id)
    }

    /// Promise: what a provider answers counts once, and only in the browser that asked.
    @Test func `ATK-54 an answer of another browser, another provider or another time is refused unasked`() async throws
    {
        let site = try await ProviderSite()
        _ = try await site.newcomer()
        let asked = site.acme.asked
        let address = try await site.auth.beginSignIn(
            with: site.acme.name, for: .signIn, browser: site.browser, caller: .browser)
        let answer = site.acme.answer(to: address)
        let foreign = try await site.finish(site.acme, answer, browser: Secret("another browser"))
        let crossed = try await site.finish(site.other, answer, browser: site.browser)
        let unknown = try await site.finish(site.acme, "code=c&state=unknown", browser: site.browser)
        let empty = try await site.finish(site.acme, "code=c", browser: site.browser)
        site.site.time.advance(by: .minutes(10))
        let late = try await site.finish(site.acme, answer, browser: site.browser)
        for outcome in [foreign, crossed, unknown, empty, late] { #expect(outcome.refusal == .stateMismatch) }
        #expect(site.acme.asked == asked && site.other.asked == 0)
    }

    @Test func `ATK-54 an answer for one purpose does nothing for another`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        try await site.site.account("bob")
        let bob = try await site.site.logIn("bob")
        // Begun to link in bob's session; brought back by somebody who is not signed in.
        let address = try await site.auth.beginSignIn(
            with: site.acme.name, for: .link, browser: bob.token, caller: .browser)
        let outcome = try await site.finish(site.acme, site.acme.answer(to: address), browser: bob.token)
        #expect(outcome.refusal == .signedOut)
        #expect(try await site.identities(of: bob.account).isEmpty)
        #expect(try await site.identities(of: ada.account).count == 1)
    }

    /// Promise: a copied callback address opens nothing.
    @Test func `ATK-57 of twenty parallel uses of one answer one signs in`() async throws {
        let site = try await ProviderSite()
        _ = try await site.newcomer()
        let sessions = try await site.site.count("sessions")
        let address = try await site.auth.beginSignIn(
            with: site.acme.name, for: .signIn, browser: site.browser, caller: .browser)
        let answer = site.acme.answer(to: address)
        let outcomes = try await withThrowingTaskGroup(of: ProviderOutcome.self) { group in
            for _ in 0..<20 { group.addTask { try await site.finish(site.acme, answer, browser: site.browser) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0.session != nil } == 1)
        #expect(outcomes.count { $0.refusal == .stateMismatch } == 19)
        #expect(try await site.site.count("sessions") == sessions + 1)
    }

    @Test func `ATK-56 verifier and nonce are new with each attempt and stored nowhere`() async throws {
        let site = try await ProviderSite()
        var seen: Set<String> = []
        for _ in 0..<2 {
            let address = try await site.auth.beginSignIn(
                with: site.acme.name, for: .signIn, browser: site.browser, caller: .browser)
            let state = String(address.drop { $0 != "=" }.dropFirst())
            let attempt = try #require(site.acme.attempt(state))
            let values = [attempt.state, attempt.nonce, attempt.verifier].map { $0.expose() }
            for value in values { #expect(value.utf8.count == 43) }
            seen.formUnion(values)
        }
        #expect(seen.count == 6)
    }

    /// Promise: a provider's word opens no account that may not sign in.
    @Test func `ATK-58 a disabled account stays shut and disabled`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        try await site.auth.disable(ada.account.id)
        #expect(try await site.use().refusal == .accountUnavailable)
        #expect(try await site.mail.account(ada.account.id).status == .disabled)
    }

    @Test func `ATK-58 the application's own check is asked`() async throws {
        let site = try await ProviderSite { $0.beforeLogIn = { _, _ in throw AuthError.forbidden("Not today.") } }
        await #expect(throws: AuthError.forbidden("Not today.")) { try await site.newcomer() }
        await #expect(throws: AuthError.forbidden("Not today.")) { try await site.use() }
        #expect(try await site.site.count("sessions") == 0)
    }

    @Test func `what goes wrong at the provider is told in its own words and recorded`() async throws {
        let site = try await ProviderSite()
        for (kind, refusal) in [
            (ProviderError.Kind.unreachable, ProviderRefusal.unreachable), (.untrusted, .failed),
            (.refused, .failed), (.configuration, .configuration),
        ] {
            site.acme.next = .failure(ProviderError(kind, reason: "for the log"))
            #expect(try await site.use().refusal == refusal)
            // Refusals of one minute are counted in one row.
            site.mail.time.advance(by: .minutes(1))
        }
        let address = try await site.auth.beginSignIn(
            with: site.acme.name, for: .signIn, browser: site.browser, caller: .browser)
        let state = String(address.drop { $0 != "=" }.dropFirst())
        let denied = try await site.finish(site.acme, "error=access_denied&state=\(state)", browser: site.browser)
        #expect(denied.refusal == .denied)
        await site.auth.flush()
        let kinds = try await site.site.record().filter { $0.kind == .providerRefused }.map(\.detail)
        #expect(Set(kinds) == ["acme: unreachable", "acme: failed", "acme: configuration", "acme: denied"])
    }

    @Test func `a provider that does not answer leaves no attempt behind`() async throws {
        let site = try await ProviderSite()
        site.acme.isReachable = false
        await #expect(throws: ProviderRefusal.unreachable) { try await site.use() }
        #expect(try await site.site.count("provider_attempts") == 0)
    }

    @Test func `a client that begins again and again has to wait`() async throws {
        let site = try await ProviderSite()
        var refused = false
        for _ in 0..<51 {
            do {
                _ = try await site.auth.beginSignIn(
                    with: site.acme.name, for: .signIn, browser: site.browser, caller: .browser)
            } catch let error as AuthError where error.category == .throttled { refused = true }
        }
        #expect(refused)
    }
}
