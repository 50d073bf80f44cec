import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `What roles allow` {
    /// Promise: A permission that a role gets or loses, and a role that is deleted, hold for everybody who has the role from
    /// the very next request, also while sessions are cached.
    @Test(arguments: [true, false])
    func `ATK-18 running sessions may do what their roles allow now`(cached: Bool) async throws {
        let (site, session) = try await Site.loggedIn()
        if cached { site.holdLease() }
        let auth = site.auth
        func may(_ permission: Permission) async throws -> Bool? {
            _ = try await site.load(session)
            return try await site.load(session)?.account.permissions.contains(permission)
        }
        try await auth.createRole("editor", permissions: ["media:read"])
        #expect(try await may("media:read") == false)
        try await auth.grant("editor", to: session.account.id)
        #expect(try await may("media:read") == true)
        #expect(try await may("posts:write") == false)
        #expect(try await auth.allow("posts:*", to: "editor"))
        #expect(try await may("posts:write") == true)
        #expect(try await auth.deny("posts:*", to: "editor"))
        #expect(try await may("posts:write") == false)
        try await auth.deleteRole("editor")
        #expect(try await may("media:read") == false)
        #expect(try await site.load(session)?.account.roles == [])
    }

    @Test func `ATK-18 another server knows it too`() async throws {
        let (site, session) = try await Site.loggedIn()
        let other = try await Site(beside: site)
        try await site.auth.createRole("editor", permissions: ["posts:write"])
        try await site.auth.grant("editor", to: session.account.id)
        #expect(try await other.load(session)?.account.permissions.contains("posts:write") == true)
        try await site.auth.deny("posts:write", to: "editor")
        #expect(try await other.load(session)?.account.permissions.contains("posts:write") == false)
    }

    @Test func `what changes nothing takes nothing away and is not recorded`() async throws {
        let (site, session) = try await Site.loggedIn()
        try await site.auth.createRole("editor", permissions: ["posts:write"])
        try await site.auth.grant("editor", to: session.account.id)
        site.holdLease()
        #expect(try await site.isAlive(session))
        let (reads, events) = (site.store.reads, site.log.kinds.count)
        #expect(try await !site.auth.allow("posts:write", to: "editor"))
        #expect(try await !site.auth.deny("posts:read", to: "editor"))
        #expect(try await site.isAlive(session))
        #expect(site.store.reads == reads, "the cache was not emptied for nothing")
        #expect(site.log.kinds.count == events)
    }

    /// Promise: each change of a role and of what it allows is in the record.
    @Test func `every change is recorded, and who made it`() async throws {
        let site = try await Site()
        let chief = try await site.account("chief", roles: ["admin"])
        let before = site.log.events.count
        try await site.auth.createRole("editor", permissions: ["posts:write"], by: chief.id)
        try await site.auth.allow("media:*", to: "editor")
        try await site.auth.grant("editor", to: chief.id, by: chief.id)
        try await site.auth.deny("media:*", to: "editor")
        try await site.auth.deleteRole("editor", by: chief.id)
        let told = site.log.events.dropFirst(before).map { "\($0.kind) \($0.detail)" }
        #expect(
            told == [
                "role.created editor by \(chief.id)", "role.allowed editor posts:write by \(chief.id)",
                "role.allowed editor media:*", "role.granted editor by \(chief.id)", "role.denied editor media:*",
                "role.deleted editor by \(chief.id)",
            ])
        #expect(try await site.record().count == site.log.events.count)
    }

    @Test func `what cannot be is refused, and nothing is changed`() async throws {
        let site = try await Site()
        let auth = site.auth
        try await auth.createRole("editor")
        await #expect(throws: AuthError.roleExists) { try await auth.createRole("editor") }
        await #expect(throws: AuthError.roleExists) { try await auth.createRole("admin") }
        await #expect(throws: AuthError.invalidRole) { try await auth.createRole("No Role") }
        await #expect(throws: AuthError.invalidPermission) { try await auth.createRole("a", permissions: ["No"]) }
        await #expect(throws: AuthError.invalidPermission) { try await auth.allow("posts:", to: "editor") }
        await #expect(throws: AuthError.noSuchRole) { try await auth.allow("posts:write", to: "edtior") }
        await #expect(throws: AuthError.noSuchRole) { try await auth.deny("posts:write", to: "edtior") }
        await #expect(throws: AuthError.noSuchRole) { try await auth.deleteRole("edtior") }
        await #expect(throws: AuthError.noSuchRole) { try await auth.role("edtior") }
        await #expect(throws: AuthError.builtInRole) { try await auth.deleteRole("admin") }
        await #expect(throws: AuthError.builtInRole) { try await auth.allow("a", to: "admin") }
        await #expect(throws: AuthError.builtInRole) { try await auth.deny("*", to: "admin") }
        #expect(try await auth.roles().map(\.role) == ["admin", "editor"])
        #expect(try await auth.role("editor") == RoleRecord(role: "editor", permissions: [], accounts: 0))
        #expect(try await auth.role("admin").effectivePermissions == [.everything])
    }

    @Test func `a role allows a hundred things by name at most`() async throws {
        let site = try await Site()
        let many = (1...100).map { Permission(stringLiteral: "thing:\($0)") }
        await #expect(throws: AuthError.tooManyPermissions) {
            try await site.auth.createRole("editor", permissions: Set(many + ["one:more"]))
        }
        try await site.auth.createRole("editor", permissions: Set(many))
        await #expect(throws: AuthError.tooManyPermissions) { try await site.auth.allow("one:more", to: "editor") }
        #expect(try await !site.auth.allow("thing:1", to: "editor"))
        #expect(try await site.auth.role("editor").permissions == many.sorted())
    }

    @Test func `what a role of the same name allowed once is not inherited`() async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.auth.createRole("editor", permissions: ["posts:write"])
        try await site.auth.deleteRole("editor")
        try await site.auth.grant("editor", to: account.id)
        #expect(try await site.auth.account(named: "alice").permissions == .none)
        try await site.auth.createRole("editor", permissions: ["posts:read"])
        #expect(try await site.auth.account(named: "alice").permissions == ["posts:read"])
    }
}
