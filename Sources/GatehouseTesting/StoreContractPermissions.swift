import Gatehouse

extension StoreContract {
    static let permissionCases = [permissionsComeWithRoles, permissionsEnd, rolesAreListed, holding, oneCreation]

    /// What a role allows is read with each account that has it, from the moment that it is allowed.
    static let permissionsComeWithRoles = Case("an account may do what its roles allow") { bench in
        let (id, other) = (try await bench.storedAccount(), try await bench.storedAccount("other"))
        let session = ContractBench.newSession(of: id)
        try await bench.store.write { transaction in
            try transaction.insert(session)
            _ = try transaction.grant("editor", to: id, at: ContractBench.time(1))
            _ = try transaction.grant("author", to: id, at: ContractBench.time(1))
            for permission in ["posts:write", "media:*"] as [Permission] {
                _ = try transaction.allow(permission, to: "editor", at: ContractBench.time(2))
            }
            _ = try transaction.allow("posts:read", to: "author", at: ContractBench.time(2))
            _ = try transaction.allow("secret:read", to: "stranger", at: ContractBench.time(2))
        }
        let expected: PermissionSet = ["posts:write", "posts:read", "media:*"]
        let roles: Set<Role> = ["editor", "author"]
        let (listed, loaded) = try await bench.store.read { store in
            (try store.accounts(after: nil, limit: 10), try store.session(session.id))
        }
        let found = [try await bench.account(id), listed.first { $0.id == id }, loaded?.account]
        for account in found {
            try bench.requireEqual(account?.permissions, expected, "what the account may do")
            try bench.requireEqual(account?.roles, roles, "its roles")
        }
        try bench.requireEqual(try await bench.account(other)?.permissions, PermissionSet.none, "another account's")
    }

    /// A permission that was denied, and a role that was deleted, allow nothing any more.
    static let permissionsEnd = Case("what is denied or deleted allows nothing") { bench in
        let id = try await bench.storedAccount()
        let first = try await bench.store.write { transaction in
            _ = try transaction.grant("editor", to: id, at: ContractBench.time(1))
            return [
                try transaction.allow("a:b", to: "editor", at: ContractBench.time(1)),
                try transaction.allow("a:b", to: "editor", at: ContractBench.time(1)),
                try transaction.allow("c", to: "editor", at: ContractBench.time(1)),
                try transaction.deny("a:b", to: "editor"), try transaction.deny("a:b", to: "editor"),
                try transaction.deny("c", to: "other"),
            ]
        }
        try bench.requireEqual(first, [true, false, true, true, false, false], "what changed something")
        try bench.requireEqual(try await bench.account(id)?.permissions, ["c"], "what is left")
        try await bench.store.write { try $0.delete("editor" as Role, at: ContractBench.time(3)) }
        let account = try bench.require(try await bench.account(id), "the account")
        try bench.requireEqual(account.roles, [], "the roles after the deletion")
        try bench.requireEqual(account.permissions, PermissionSet.none, "the permissions after the deletion")
        try bench.requireEqual(account.updatedAt, ContractBench.time(3), "the time of the change")
        let again = try await bench.store.write { transaction in
            _ = try transaction.grant("editor", to: id, at: ContractBench.time(4))
            return try transaction.account(id)?.permissions
        }
        try bench.requireEqual(again, PermissionSet.none, "what a role of the same name allows later")
    }

    /// Roles that were created and roles that were only granted are listed, in the order of their names.
    static let rolesAreListed = Case("all roles are listed, with what they allow and how many have them") { bench in
        let (id, other) = (try await bench.storedAccount(), try await bench.storedAccount("other"))
        let records = try await bench.store.write { transaction in
            _ = try transaction.create("b", at: ContractBench.time(1))
            _ = try transaction.grant("a", to: id, at: ContractBench.time(1))
            for account in [id, other] { _ = try transaction.grant("c", to: account, at: ContractBench.time(1)) }
            for permission in ["z", "y:*"] as [Permission] {
                _ = try transaction.allow(permission, to: "c", at: ContractBench.time(1))
            }
            return try transaction.allRoles()
        }
        let expected = [
            RoleRecord(role: "a", permissions: [], accounts: 1), RoleRecord(role: "b", permissions: [], accounts: 0),
            RoleRecord(role: "c", permissions: ["y:*", "z"], accounts: 2),
        ]
        try bench.requireEqual(records, expected, "the roles")
        for record in expected {
            let one = try await bench.store.read { try $0.role(record.role) }
            try bench.requireEqual(one, record, "the role \(record.role)")
        }
        let (nothing, holders) = try await bench.store.read { (try $0.role("d"), try $0.holders(of: "c")) }
        try bench.requireEqual(nothing, nil, "a role that is not there")
        try bench.requireEqual(Set(holders), [id, other], "who has a role")
    }

    /// A permission is held by whoever may sign in and has it: by name, by a wildcard, or as an administrator.
    static let holding = Case("it is known whether anybody who may sign in has a permission") { bench in
        let id = try await bench.storedAccount()
        func isHeld() async throws -> Bool { try await bench.store.read { try $0.isHeld("a:b") } }
        for grant in ["a:b", "a:*", "*"] as [Permission] {
            try await bench.store.write { transaction in
                _ = try transaction.allow(grant, to: "r", at: ContractBench.time(1))
            }
            try bench.requireEqual(try await isHeld(), false, "a role that nobody has, with \(grant)")
            _ = try await bench.store.write { try $0.grant("r", to: id, at: ContractBench.time(1)) }
            try bench.requireEqual(try await isHeld(), true, "somebody with \(grant)")
            try await bench.store.write { try $0.setStatus(.disabled, of: id, at: ContractBench.time(2)) }
            try bench.requireEqual(try await isHeld(), false, "only somebody disabled with \(grant)")
            try await bench.store.write { transaction in
                try transaction.setStatus(.active, of: id, at: ContractBench.time(3))
                try transaction.delete("r" as Role, at: ContractBench.time(3))
            }
            try bench.requireEqual(try await isHeld(), false, "after the end of the role with \(grant)")
        }
        for grant in ["a", "b:*", "a:b:c"] as [Permission] {
            try await bench.store.write { transaction in
                _ = try transaction.allow(grant, to: "other", at: ContractBench.time(1))
                _ = try transaction.grant("other", to: id, at: ContractBench.time(1))
            }
        }
        try bench.requireEqual(try await isHeld(), false, "somebody with other permissions")
        _ = try await bench.store.write { try $0.grant(.administrator, to: id, at: ContractBench.time(1)) }
        try bench.requireEqual(try await isHeld(), true, "an administrator")
    }

    /// Of many that create a role at the same moment exactly one does; names that cannot be one are refused.
    static let oneCreation = Case("a role is created once, under any concurrency, and only with a name") { bench in
        let created = try await bench.race { _ in
            try await bench.store.write { try $0.create("editor", at: ContractBench.time(1)) }
        }
        try bench.requireEqual(created.filter { $0 }.count, 1, "the number of creations")
        try await bench.requireRefused("a role without a name") { transaction in
            _ = try transaction.create("No Role", at: ContractBench.time(1))
        }
        try await bench.requireRefused("a permission without a name") { transaction in
            _ = try transaction.allow("No Permission", to: "editor", at: ContractBench.time(1))
        }
    }
}
