import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

struct ProviderLogOutTests {
    private func request(
        _ site: ProviderSite, subject: String? = nil, sid: String? = nil, id: String = "1"
    ) -> ProviderLogOut {
        ProviderLogOut(issuer: "https://acme.example", subject: subject, providerSession: sid, tokenID: id)
    }

    private func end(_ site: ProviderSite, _ request: ProviderLogOut) async throws -> Int {
        site.acme.logOut = .success(request)
        return try await site.auth.logOut(by: site.acme.name, token: "token", caller: .browser)
    }

    @Test func `a log-out there ends the one session here, also after it was confirmed`() async throws {
        let site = try await ProviderSite()
        site.acme.next = .success(ProviderSite.person(at: site.acme, sid: "s1"))
        let first = try await site.newcomer()
        site.acme.next = .success(ProviderSite.person(at: site.acme, sid: "s2"))
        let second = try await site.signIn(remember: true)
        let confirmed = try #require(try await site.use(for: .confirm, in: second).session)
        #expect(try await end(site, request(site, sid: "s2")) == 1)
        #expect(try await !site.site.isAlive(confirmed))
        #expect(try await site.site.resume(second.deviceCookie) == nil)
        #expect(try await site.site.isAlive(first))
        #expect(try await site.site.record(of: first.account).contains { $0.kind == .endedByProvider })
    }

    @Test func `a log-out of the person ends every session that began there and no other`() async throws {
        let site = try await ProviderSite()
        _ = try await site.mail.account()
        let byPassword = try await site.site.logIn()
        try await site.link(to: byPassword)
        let sessions = [try await site.signIn(), try await site.signIn(remember: true)]
        #expect(try await end(site, request(site, subject: "1")) == 2)
        for session in sessions { #expect(try await !site.site.isAlive(session)) }
        #expect(try await site.site.isAlive(byPassword))
    }

    /// Promise: a logout token counts once.
    @Test func `ATK-68 a logout token counts once, a bad one never, and one of nobody ends nothing`() async throws {
        let site = try await ProviderSite()
        let ada = try await site.newcomer()
        #expect(try await end(site, request(site, subject: "nobody")) == 0)
        await #expect(throws: AuthError.badLogOutToken) { try await end(site, request(site, subject: "1")) }
        site.acme.logOut = .failure(ProviderError(.untrusted, reason: "an ID token"))
        await #expect(throws: AuthError.badLogOutToken) {
            try await site.auth.logOut(by: site.acme.name, token: "token", caller: .browser)
        }
        #expect(try await site.site.isAlive(ada))
        #expect(try await end(site, request(site, subject: "1", id: "2")) == 1)
        #expect(try await !site.site.isAlive(ada))
    }
}
