import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `The last administrator` {
    /// A way to take an administrator away whose role is `chief`.
    enum Loss: CaseIterable {
        case revoke, deleteRole, deny, disable, delete, deleteOwn

        func make(on site: Site, _ account: Account) async throws {
            switch self {
            case .revoke: try await site.auth.revoke("chief", from: account.id)
            case .deleteRole: try await site.auth.deleteRole("chief")
            case .deny: try await site.auth.deny("roles:*", to: "chief")
            case .disable: try await site.auth.disable(account.id)
            case .delete: try await site.auth.delete(account.id)
            case .deleteOwn:
                let session = try await site.logIn(account.username)
                _ = try await site.auth.deleteAccount(
                    password: Site.password, in: LoadedSession(session: session.session, account: session.account),
                    caller: .browser)
            }
        }
    }

    /// Promise: Nothing takes the last administrator away: no lost role or permission, no disabled or deleted account.
    @Test(arguments: Loss.allCases)
    func `ATK-99 the last administrator stays, and the last but one may go`(loss: Loss) async throws {
        let site = try await Site()
        try await site.auth.createRole("chief", permissions: ["roles:*", "posts:write"])
        let chief = try await site.account("chief", roles: ["chief"])
        let disabled = try await site.account("former", roles: ["admin"])
        try await site.account("bystander", roles: ["editor"])
        try await site.auth.disable(disabled.id)
        let before = try await site.auth.roles()
        await #expect(throws: AuthError.lastAdministrator) { try await loss.make(on: site, chief) }
        let kept = try await site.auth.account(named: "chief")
        #expect(kept.isAdministrator && kept.roles == ["chief"])
        #expect(try await site.auth.roles() == before)
        try await site.auth.enable(disabled.id)
        try await loss.make(on: site, chief)
        #expect(try await site.store.read { try $0.account(chief.id)?.isAdministrator } != true)
        await #expect(throws: AuthError.lastAdministrator) { try await site.auth.disable(disabled.id) }
    }

    /// Promise: Administrators that are taken away at the same moment, on one server or two, leave one.
    @Test(arguments: 1...10)
    func `ATK-99 two that take each other's role away leave one`(round: Int) async throws {
        let site = try await Site()
        let other = try await Site(beside: site)
        var administrators: [Account] = []
        for name in ["ada", "bob", "eve"] { administrators.append(try await site.account(name, roles: ["admin"])) }
        let losses: [Loss] = [.disable, .delete]
        let outcomes = await withTaskGroup(of: AuthError?.self) { group in
            for (place, account) in administrators.enumerated() {
                let auth = place % 2 == 0 ? site.auth : other.auth
                let loss = losses[(place + round) % 2]
                group.addTask {
                    do {
                        switch (round + place) % 3 {
                        case 0: try await auth.revoke("admin", from: account.id)
                        default: try await loss.make(on: place % 2 == 0 ? site : other, account)
                        }
                        return nil
                    } catch { return error as? AuthError ?? .unavailable("\(error)") }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == nil }.count == 2, "\(outcomes)")
        #expect(outcomes.filter { $0 == .lastAdministrator }.count == 1, "\(outcomes)")
        let left = try await site.store.read { try $0.accounts(after: nil, limit: 10).filter(\.isAdministrator) }
        #expect(left.count == 1)
    }

    @Test func `a site that never had one is not held up`() async throws {
        let site = try await Site()
        let account = try await site.account(roles: ["editor"])
        try await site.auth.createRole("chief", permissions: ["*"])
        try await site.auth.deny("*", to: "chief")
        try await site.auth.deleteRole("chief")
        try await site.auth.disable(account.id)
        try await site.auth.delete(account.id)
        #expect(try await site.count("accounts") == 0)
    }
}
