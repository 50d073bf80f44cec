import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Upkeep beside requests` {
    /// Waits until the store of a site says one of these.
    private func hear(_ wanted: StoreWord..., in words: AsyncStream<StoreWord>) async {
        for await heard in words where wanted.contains(heard) { return }
    }

    /// Promise: what one process takes away is noticed by the others, whose sessions are cached.
    @Test func `a change by another process is noticed`() async throws {
        let (site, session) = try await Site.loggedIn()
        let words = site.store.words()
        let upkeep = Task { try await site.auth.runUpkeep() }
        await hear(.leaseExtended, in: words)
        #expect(try await site.isAlive(session))
        let reads = site.store.reads
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads, "with a lease, nothing is read")
        let later = site.store.words()
        try await Site(beside: site).auth.disable(session.account.id)
        await hear(.revoked, .revokedEverything, in: later)
        #expect(try await !site.isAlive(session))
        upkeep.cancel()
        try await upkeep.value
    }

    @Test func `it ends when it is cancelled`() async throws {
        let site = try await Site()
        let upkeep = Task { try await site.auth.runUpkeep() }
        upkeep.cancel()
        try await upkeep.value
    }

    @Test func `only what takes something away is told, before it is answered`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn(remember: true)
        try await site.expectRejected("wrong")
        #expect(try await site.isAlive(session))
        try await site.auth.enable(account.id)
        await site.auth.flush()
        #expect(site.store.said == [])
        try await site.auth.grant("editor", to: account.id)
        #expect(site.store.said == [.revoked])
        try await site.auth.grant("editor", to: account.id)
        #expect(site.store.said == [.revoked])
        let second = try await site.logIn(replacing: session.session.id)
        #expect(site.store.said == [.revoked, .revoked])
        let current = LoadedSession(session: second.session, account: second.account)
        try await site.auth.logOut(current, deviceCookie: nil, caller: .browser)
        try await site.auth.disable(account.id)
        #expect(site.store.said.count == 4)
    }
}
