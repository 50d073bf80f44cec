import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Who changes roles` {
    /// A site with an administrator, and lea, who may change roles and write posts.
    private static func site() async throws -> (site: Site, lea: Account, bob: Account) {
        let site = try await Site()
        try await site.account("chief", roles: ["admin"])
        try await site.auth.createRole("lead", permissions: ["roles:manage", "posts:*"])
        try await site.auth.createRole("treasurer", permissions: ["money:spend"])
        try await site.auth.createRole("author", permissions: ["posts:write"])
        let bob = try await site.account("bob", roles: ["treasurer"])
        return (site, try await site.account("lea", roles: ["lead"]), bob)
    }

    /// Promise: An account that may change roles gives and takes only what it may do itself.
    @Test func `ATK-99 nobody gives a permission that they lack`() async throws {
        let (site, lea, bob) = try await Self.site()
        let (auth, id) = (site.auth, lea.id)
        let before = try await auth.roles()
        let beyond = AuthError.beyondOwnPermissions
        await #expect(throws: beyond) { try await auth.grant("admin", to: id, by: id) }
        await #expect(throws: beyond) { try await auth.grant("treasurer", to: id, by: id) }
        await #expect(throws: beyond) { try await auth.revoke("treasurer", from: bob.id, by: id) }
        await #expect(throws: beyond) { try await auth.allow("money:spend", to: "lead", by: id) }
        await #expect(throws: beyond) { try await auth.allow("*", to: "lead", by: id) }
        await #expect(throws: beyond) { try await auth.deny("money:spend", to: "treasurer", by: id) }
        await #expect(throws: beyond) { try await auth.deleteRole("treasurer", by: id) }
        await #expect(throws: beyond) { try await auth.createRole("rich", permissions: ["money:*"], by: id) }
        #expect(try await auth.roles() == before)
        #expect(try await auth.grant("author", to: bob.id, by: id))
        #expect(try await auth.allow("posts:delete", to: "author", by: id))
        #expect(try await auth.account(named: "bob").permissions == ["money:spend", "posts:delete", "posts:write"])
        #expect(try await auth.revoke("author", from: bob.id, by: id))
    }

    /// Promise: Who lost the right to change roles cannot change one more, not even by a request that began before.
    @Test func `ATK-99 whoever may not change roles changes none`() async throws {
        let (site, lea, bob) = try await Self.site()
        let auth = site.auth
        let before = try await auth.roles()
        func expectRefused(_ id: AccountID) async {
            let no = AuthError.notRoleManager
            await #expect(throws: no) { try await auth.createRole("own", by: id) }
            await #expect(throws: no) { try await auth.deleteRole("author", by: id) }
            await #expect(throws: no) { try await auth.allow("posts:read", to: "author", by: id) }
            await #expect(throws: no) { try await auth.deny("posts:write", to: "author", by: id) }
            await #expect(throws: no) { try await auth.grant("author", to: id, by: id) }
            await #expect(throws: no) { try await auth.revoke("treasurer", from: bob.id, by: id) }
        }
        await expectRefused(bob.id)
        try await auth.disable(lea.id)
        await expectRefused(lea.id)
        try await auth.delete(lea.id)
        #expect(try await auth.roles().map(\.role) == before.map(\.role))
        #expect(try await auth.role("author") == before.first { $0.role == "author" })
    }

    @Test func `every new account gets the default roles, which make nobody privileged`() async throws {
        let site = try await Site { $0.defaultRoles = ["member"] }
        try await site.auth.createRole("member", permissions: ["comments:write"])
        let request = RegistrationRequest(username: "alice", password: Site.password)
        let session = try await site.auth.registerAndLogIn(request, caller: .browser)
        #expect(session.account.roles == ["member"])
        #expect(session.account.permissions == ["comments:write"])
        #expect(site.log.kinds == [.roleCreated, .permissionAllowed, .registered, .roleGranted, .loggedIn])
        #expect(try await site.account("bob").roles == ["member"])
        #expect(try await site.logIn("bob", remember: true).deviceToken != nil)
        site.time.advance(by: .minutes(20))
        #expect(try await site.isAlive(session), "sessions live as long as without a role")
        try await site.auth.grant("editor", to: session.account.id)
        site.time.advance(by: .minutes(20))
        #expect(try await !site.isAlive(session), "any other role makes them shorter")
    }

    @Test(arguments: ["admin", "No Role"])
    func `a role that cannot be everybody's stops the start`(name: String) async {
        await #expect(throws: AuthError.invalidRole) {
            _ = try await Site { $0.defaultRoles = [Role(stringLiteral: name)] }
        }
    }
}
