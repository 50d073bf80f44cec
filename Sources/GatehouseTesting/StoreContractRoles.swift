import Gatehouse

extension StoreContract {
    static let roleCases = [rolesComeAndGo, anyHolder, oneGrant, badRolesAreRefused]

    /// Granting and taking away say whether they changed anything, and note the change of the account.
    static let rolesComeAndGo = Case("roles are granted and taken away") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let steps: [(Bool, Role, Bool, Set<Role>, Double)] = [
            (true, "admin", true, ["admin"], 1), (true, "admin", false, ["admin"], 1),
            (true, "a", true, ["admin", "a"], 3), (false, "editor", false, ["admin", "a"], 3),
            (false, "admin", true, ["a"], 5), (false, "admin", false, ["a"], 5),
        ]
        for (place, (grants, role, expected, roles, updated)) in steps.enumerated() {
            let now = ContractBench.time(Double(place + 1))
            let changed = try await bench.store.write { transaction in
                grants
                    ? try transaction.grant(role, to: id, at: now) : try transaction.takeAway(role, from: id, at: now)
            }
            try bench.requireEqual(changed, expected, "whether step \(place + 1) changed something")
            let account = try bench.require(try await bench.account(id), "the account")
            try bench.requireEqual(account.roles, roles, "the roles after step \(place + 1)")
            let time = ContractBench.time(updated)
            try bench.requireEqual(account.updatedAt, time, "the time of the change after step \(place + 1)")
        }
        try bench.requireEqual(try await bench.account(other)?.roles, [], "another account's roles")
    }

    /// Whether anybody has a role, a disabled account included, and nobody any more once it is taken away or deleted.
    static let anyHolder = Case("a role is known to be somebody's") { bench in
        let (id, other) = (try await bench.storedAccount(), try await bench.storedAccount("other"))
        func holders() async throws -> [Bool] {
            let roles: [Role] = ["admin", "admi", "editor"]
            return try await bench.store.read { store in try roles.map { try store.isGranted($0) } }
        }
        try bench.requireEqual(try await holders(), [false, false, false], "before any grant")
        try await bench.store.write { transaction in
            _ = try transaction.grant("admin", to: id, at: ContractBench.time(1))
            _ = try transaction.grant("editor", to: other, at: ContractBench.time(1))
            try transaction.setStatus(.disabled, of: id, at: ContractBench.time(1))
        }
        try bench.requireEqual(try await holders(), [true, false, true], "after the grants")
        try await bench.store.write { transaction in
            _ = try transaction.takeAway("admin", from: id, at: ContractBench.time(2))
            try transaction.delete(other)
        }
        try bench.requireEqual(try await holders(), [false, false, false], "after the end of both")
    }

    /// Of many that grant, and of many that take away at the same moment, exactly one does.
    static let oneGrant = Case("a role is granted once and taken away once, under any concurrency") { bench in
        let id = try await bench.storedAccount()
        let granted = try await bench.race { _ in
            try await bench.store.write { try $0.grant("admin", to: id, at: ContractBench.time(1)) }
        }
        try bench.requireEqual(granted.filter { $0 }.count, 1, "the number of grants")
        let taken = try await bench.race { _ in
            try await bench.store.write { try $0.takeAway("admin", from: id, at: ContractBench.time(2)) }
        }
        try bench.requireEqual(taken.filter { $0 }.count, 1, "the number of times it was taken away")
    }

    /// A role whose name cannot be one is not stored: it could not be read again.
    static let badRolesAreRefused = Case("a role with a name that cannot be one is refused") { bench in
        let id = try await bench.storedAccount()
        for name in ["", "Admin", "a b", "a\0", String(repeating: "a", count: 65), "\u{E9}"] {
            let role = Role(stringLiteral: name)
            try await bench.requireRefused("the role \"\(name)\"") { transaction in
                _ = try transaction.grant(role, to: id, at: ContractBench.time(1))
            }
        }
        try bench.requireEqual(try await bench.account(id)?.roles, [], "the roles")
    }
}
