import Gatehouse
import GatehouseTesting
import Synchronization
import Testing

@testable import Gatehouse

@Suite(.timeLimit(.minutes(2))) struct `Listening to events` {
    private func kinds(_ items: [AuditFeed.Item]) -> [AuditEvent.Kind] {
        items.compactMap { if case .event(let event) = $0 { event.kind } else { nil } }
    }

    @Test func `a listener hears after the commit`() async throws {
        let site = try await Site()
        let feed = site.auth.events
        let early = Mutex(true)
        site.store.once(.afterWrite) { early.withLock { $0 = !feed.taken().isEmpty } }
        try await site.account()
        #expect(early.withLock { $0 } == false, "nothing was told before the write was done")
        #expect(kinds(feed.taken()) == [.registered])
    }

    @Test func `all listeners hear everything from their beginning on, in order`() async throws {
        let site = try await Site()
        let feeds = [site.auth.events, site.auth.events]
        try await site.account()
        let late = site.auth.events
        _ = try await site.logIn()
        site.auth.refuse(.forbidden, caller: .browser, detail: "/admin")
        for feed in feeds { #expect(kinds(feed.taken()) == [.registered, .loggedIn, .forbidden]) }
        #expect(kinds(late.taken()) == [.loggedIn, .forbidden])
        #expect(late.taken().isEmpty)
    }

    @Test func `an application reads them as a sequence, whole`() async throws {
        let site = try await Site()
        let feed = site.auth.events
        let reader = Task {
            var names: [String] = []
            for await case .event(let event) in feed {
                names.append(event.name)
                if names.count == 2 { break }
            }
            return names
        }
        try await site.account("alice")
        try await site.account("bob")
        #expect(await reader.value == ["alice", "bob"])
    }

    /// Promise: a slow reader of events holds up nobody, loses the oldest and is told how many.
    @Test func `a slow reader loses the oldest and is told how many`() async throws {
        let site = try await Site()
        let feed = site.auth.events
        for number in 0..<1500 { site.auth.refuse(.forbidden, caller: .browser, detail: "\(number)") }
        var iterator = feed.makeAsyncIterator()
        #expect(await iterator.next() == .lost(476))
        var details: [String] = []
        for _ in 0..<1024 {
            guard case .event(let event) = await iterator.next() else { break }
            details.append(event.detail)
        }
        #expect(details == (476..<1500).map(String.init))
        #expect(feed.taken().isEmpty)
        for number in 0..<1025 { site.auth.refuse(.forbidden, caller: .browser, detail: "\(number)") }
        #expect(await iterator.next() == .lost(1), "the count begins anew")
    }

    @Test func `a cancelled reader ends, and others go on`() async throws {
        let site = try await Site()
        let feed = site.auth.events
        let reader = Task {
            var iterator = feed.makeAsyncIterator()
            return await iterator.next()
        }
        reader.cancel()
        #expect(await reader.value == nil)
        try await site.account()
        #expect(kinds(feed.taken()) == [.registered], "the reader that is gone took nothing along")
    }

    @Test func `a feed ends with what it belongs to, after what it still holds`() async throws {
        var site: Site? = try await Site()
        let feed = try #require(site?.auth.events)
        site?.auth.refuse(.forbidden, caller: .browser)
        site = nil
        var iterator = feed.makeAsyncIterator()
        let last = await iterator.next()
        #expect(last != nil && last != .lost(1))
        #expect(await iterator.next() == nil)
    }

    @Test func `a feed that nobody holds costs nothing`() {
        let hub = AuditHub()
        #expect(!hub.isHeard)
        var feed: AuditFeed? = hub.open()
        #expect(hub.isHeard && feed != nil)
        feed = nil
        #expect(!hub.isHeard)
    }

    @Test func `of many at once none is lost or told twice`() async throws {
        let site = try await Site()
        let feed = site.auth.events
        let heard = Heard()
        let readers = (0..<3).map { _ in
            Task { for await case .event(let event) in feed { heard.ids.withLock { $0.append(event.id) } } }
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { for _ in 0..<30 { site.auth.refuse(.forbidden, caller: .browser) } }
            }
        }
        while heard.ids.withLock({ $0.count }) < 600 { await Task.yield() }
        for reader in readers { reader.cancel() }
        for reader in readers { await reader.value }
        #expect(Set(heard.ids.withLock { $0 }).count == 600)
    }

    private final class Heard: Sendable {
        let ids = Mutex<[UUIDv7]>([])
    }
}
