import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@Suite struct `Roles` {
    @Test(arguments: ["a", "admin", "blog:editor", "a-b_c.d:9", String(repeating: "r", count: 64)])
    func `a name of small letters, digits and a few marks is a role`(name: String) {
        #expect(Role(name)?.name == name)
    }

    @Test(arguments: [
        "", "Admin", "ad min", "admin\n", "admin\0", "\u{430}dmin", "admin\u{FE0F}", "a/b", "a,b", "*",
        String(repeating: "r", count: 65), "r" + String(repeating: "\u{301}", count: 100_000),
    ])
    func `any other is not`(name: String) {
        #expect(Role(name) == nil)
    }

    @Test func `a role is granted once and taken away once`() async throws {
        let site = try await Site()
        let account = try await site.account()
        site.time.advance(by: .minutes(1))
        #expect(try await site.auth.grant("editor", to: account.id))
        #expect(try await !site.auth.grant("editor", to: account.id))
        #expect(try await site.auth.grant("author", to: account.id))
        let both = try await site.auth.account(named: "alice")
        #expect(both.roles == ["author", "editor"] && both.updatedAt == site.time.now)
        #expect(try await site.auth.revoke("editor", from: account.id))
        #expect(try await !site.auth.revoke("editor", from: account.id))
        #expect(try await site.auth.account(named: "alice").roles == ["author"])
        #expect(site.log.kinds == [.registered, .roleGranted, .roleGranted, .roleRevoked])
        #expect(site.log.events.map(\.detail).suffix(3) == ["editor", "author", "editor"])
    }

    @Test func `the roles of one account are not another's`() async throws {
        let site = try await Site()
        try await site.account("alice", roles: ["author"])
        #expect(try await site.account("bob").roles.isEmpty)
    }

    /// ASVS: 8.3.2.
    @Test func `running sessions have the roles of now`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.holdLease()
        #expect(try await site.load(session)?.account.roles == [])
        for role in ["author", "editor"] as [Role] {
            try await site.auth.grant(role, to: session.account.id)
            #expect(try await site.load(session)?.account.roles.contains(role) == true)
            try await site.auth.revoke(role, from: session.account.id)
            #expect(try await site.load(session)?.account.roles.contains(role) == false)
        }
    }

    @Test func `what was granted already takes nothing away`() async throws {
        let (site, session) = try await Site.loggedIn()
        try await site.auth.grant("editor", to: session.account.id)
        site.holdLease()
        #expect(try await site.isAlive(session))
        let reads = site.store.reads
        try await site.auth.grant("editor", to: session.account.id)
        try await site.auth.revoke("author", from: session.account.id)
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads, "the cache was not emptied for nothing")
    }

    @Test func `a name that cannot be one is granted to nobody`() async throws {
        let site = try await Site()
        let account = try await site.account()
        await #expect(throws: SQLError.self) { try await site.auth.grant("No Role", to: account.id) }
        #expect(try await site.auth.account(named: "alice").roles.isEmpty)
    }

    @Test func `roles are sorted by their bytes`() {
        #expect((["b", "a", "a.b", "a-b"] as [Role]).sorted() == ["a", "a-b", "a.b", "b"])
    }
}
