import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Pages of activity` {
    @Test func `pages follow each other without a gap or a repetition`() async throws {
        let (site, session) = try await Site.loggedIn()
        let (current, id) = (try #require(try await site.load(session)), session.account.id)
        for number in 0..<7 {
            // Two at one time: what follows is told apart by the identifier.
            if number.isMultiple(of: 2) { site.time.advance(by: .minutes(1)) }
            try await site.auth.write { try $0.record(.loginFailed, account: id, caller: .number(number)) }
        }
        var (seen, cursor): ([AuditEvent], String?) = ([], nil)
        repeat {
            let page = try await site.auth.activityPage(of: current, before: cursor, limit: 3)
            #expect(page.events.count <= 3)
            seen += page.events
            cursor = page.next
        } while cursor != nil
        #expect(seen == (try await site.record(of: session.account)))
        #expect(seen.count == 9)
    }

    /// N04.
    ///
    /// Promise: an owner sees what happened to the account in the last 90 days, and nothing of any other account.
    @Test func `90 days, and one's own alone`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        try await site.expectRejected("wrong", as: "bob")
        try await site.expectRejected("wrong")
        site.time.advance(by: .days(90) + .seconds(1))
        let current = try #require(try await site.load(try await site.logIn()))
        let page = try await site.auth.activityPage(of: current)
        #expect(page.events.map(\.kind) == [.loggedIn] && page.next == nil)
    }

    @Test(arguments: ["", "1", "-", "1-", "-1-x", "9999999999999999999-x", "٣-00000000-0000-7000-8000-000000000000"])
    func `what is no cursor opens no page`(cursor: String) async throws {
        let (site, session) = try await Site.loggedIn()
        let current = try #require(try await site.load(session))
        await expectRefused(.noSuchPage) {
            _ = try await site.auth.activityPage(of: current, before: cursor)
        }
    }

    @Test func `a length that is none is taken for the nearest`() async throws {
        let (site, session) = try await Site.loggedIn()
        let current = try #require(try await site.load(session))
        for limit in [.min, -1, 0, 1] {
            #expect(try await site.auth.activityPage(of: current, limit: limit).events.count == 1)
        }
        #expect(try await site.auth.activityPage(of: current, limit: .max).events.count == 2)
    }
}
