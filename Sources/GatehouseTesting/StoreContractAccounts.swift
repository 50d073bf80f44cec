import Gatehouse

extension StoreContract {
    static let accountCases = [
        accountIsRead, takenKeys, oneOfManySameNames, emailIsOptional, accountPages,
    ]

    /// An account comes back with all its parts, by its identifier and by its key; an unknown one is `nil`.
    static let accountIsRead = Case("an account comes back whole, by identifier and by key") { bench in
        let account = Account(
            id: ContractBench.newAccount().id, username: "Alice", email: "Alice@example.org", status: .disabled,
            createdAt: ContractBench.time(1), updatedAt: ContractBench.time(2), lastLoginAt: ContractBench.time(3),
            roles: ["admin", "editor"], credentialStamp: 4)
        let stranger = ContractBench.newAccount().id
        try await bench.store.write { transaction in
            _ = try transaction.insert(account, usernameKey: [1, 2], emailKey: [3, 4])
        }
        try await bench.store.read { transaction in
            try bench.requireEqual(try transaction.account(account.id), account, "the account by identifier")
            try bench.requireEqual(try transaction.account(usernameKey: [1, 2]), account, "the account by key")
            try bench.requireEqual(try transaction.account(stranger), nil, "an unknown account")
            for key: [UInt8] in [[], [1], [1, 2, 3], [3, 4]] {
                try bench.requireEqual(try transaction.account(usernameKey: key), nil, "the account of key \(key)")
            }
        }
    }

    /// A taken user name is told, then a taken address, and nothing is stored.
    static let takenKeys = Case("a taken key is named and nothing is stored") { bench in
        func attempt(_ name: [UInt8], _ email: [UInt8]?) async throws -> AccountConflict? {
            let account = ContractBench.newAccount("another", roles: ["admin"])
            let conflict = try await bench.store.write { transaction in
                try transaction.insert(account, usernameKey: name, emailKey: email)
            }
            let isThere = try await bench.account(account.id) != nil
            try bench.require(isThere == (conflict == nil), "a refused account is there, or a stored one is not")
            return conflict
        }
        try bench.requireEqual(try await attempt([1], [11]), nil, "the first account's conflict")
        try bench.requireEqual(try await attempt([1], [12]), .username, "the same name's conflict")
        try bench.requireEqual(try await attempt([2], [11]), .email, "the same address's conflict")
        try bench.requireEqual(try await attempt([1], [11]), .username, "the conflict when both are taken")
        try bench.requireEqual(try await attempt([1], nil), .username, "the conflict without an address")
        try bench.requireEqual(try await attempt([2], [12]), nil, "the conflict after refusals")
    }

    /// Of many that take one name at the same moment, exactly one gets it.
    static let oneOfManySameNames = Case("of many parallel sign-ups with one name, one gets it") { bench in
        let conflicts = try await bench.race { _ in
            try await bench.insert(ContractBench.newAccount("alice"))
        }
        try bench.requireEqual(conflicts.filter { $0 == nil }.count, 1, "the number of accounts that were stored")
        let losers = conflicts.filter { $0 == .username }.count
        try bench.requireEqual(losers, bench.parallelism - 1, "the number of conflicts")
        let accounts = try await bench.store.read { try $0.accounts(after: nil, limit: 10) }
        try bench.requireEqual(accounts.count, 1, "the number of accounts")
    }

    /// Any number of accounts may have no address.
    static let emailIsOptional = Case("accounts without an address do not collide") { bench in
        for name in ["a", "b", "c"] { _ = try await bench.storedAccount(name) }
        let accounts = try await bench.store.read { try $0.accounts(after: nil, limit: 10) }
        try bench.requireEqual(accounts.map(\.email), [nil, nil, nil], "the addresses")
    }

    /// Accounts come in the order of their making, page by page, each with its own roles.
    static let accountPages = Case("accounts come in pages in the order of their making") { bench in
        let roles: [Set<Role>] = [[], ["admin"], ["admin", "editor"], [], ["editor"]]
        let accounts = roles.enumerated().map { number, roles in
            ContractBench.newAccount("account\(number)", at: Double(number), roles: roles)
        }
        for account in accounts.reversed() { _ = try await bench.insert(account) }
        try await bench.store.read { transaction in
            let first = try transaction.accounts(after: nil, limit: 2)
            try bench.requireEqual(first, Array(accounts[0..<2]), "the first page")
            let second = try transaction.accounts(after: first.last?.id, limit: 10)
            try bench.requireEqual(second, Array(accounts[2...]), "the second page")
            try bench.requireEqual(try transaction.accounts(after: second.last?.id, limit: 2), [], "the last page")
            try bench.requireEqual(try transaction.accounts(after: nil, limit: 0), [], "a page of none")
        }
    }
}
