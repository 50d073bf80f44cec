import Gatehouse

extension StoreContract {
    static let passwordCases = [passwordIsKept, hashIsReplaced, oneReplacement]

    /// One hash an account; a new one takes the old one's place, and says whether it must be changed.
    static let passwordIsKept = Case("an account has one password hash, the newest") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let session = try await bench.storedSession(of: id)
        try bench.requireEqual(try await bench.store.read { try $0.passwordHash(of: id) }, nil, "the hash before")
        for (hash, mustChange) in [("first", true), ("second", false), ("third", true)] {
            try await bench.store.write { transaction in
                try transaction.setPasswordHash(hash, of: id, mustChange: mustChange, at: ContractBench.time(1))
            }
            try await bench.store.read { transaction in
                try bench.requireEqual(try transaction.passwordHash(of: id), hash, "the hash")
                let account = try transaction.account(id)
                try bench.requireEqual(account?.mustChangePassword, mustChange, "the account's mustChangePassword")
                let loaded = try transaction.session(session)?.account.mustChangePassword
                try bench.requireEqual(loaded, mustChange, "the session's mustChangePassword")
                let listed = try transaction.accounts(after: nil, limit: 9).first { $0.id == id }?.mustChangePassword
                try bench.requireEqual(listed, mustChange, "the listed mustChangePassword")
            }
        }
        try await bench.store.read { transaction in
            try bench.requireEqual(try transaction.passwordHash(of: other), nil, "another account's hash")
            try bench.requireEqual(try transaction.account(other)?.mustChangePassword, false, "without a password")
        }
    }

    /// A hash is replaced only where exactly the old one stands, and keeps whether it must be changed.
    static let hashIsReplaced = Case("a hash is replaced only where the old one stands") { bench in
        let id = try await bench.storedAccount()
        let before = try await bench.store.write { try $0.replacePasswordHash("old", with: "new", of: id) }
        try bench.requireEqual(before, false, "the replacement of no hash")
        try await bench.store.write { transaction in
            try transaction.setPasswordHash("old", of: id, mustChange: true, at: ContractBench.time(0))
        }
        for (old, new, expected) in [("OLD", "new", false), ("old", "new", true), ("old", "newer", false)] {
            let replaced = try await bench.store.write { try $0.replacePasswordHash(old, with: new, of: id) }
            try bench.requireEqual(replaced, expected, "the replacement of \(old) by \(new)")
        }
        try bench.requireEqual(try await bench.store.read { try $0.passwordHash(of: id) }, "new", "the hash")
        try bench.requireEqual(try await bench.account(id)?.mustChangePassword, true, "mustChangePassword")
    }

    /// Of many that replace one hash at the same moment, exactly one does.
    static let oneReplacement = Case("of many parallel replacements of one hash, one happens") { bench in
        let id = try await bench.storedAccount()
        try await bench.store.write { transaction in
            try transaction.setPasswordHash("old", of: id, mustChange: false, at: ContractBench.time(0))
        }
        let replaced = try await bench.race { number in
            try await bench.store.write { try $0.replacePasswordHash("old", with: "new\(number)", of: id) }
        }
        try bench.requireEqual(replaced.filter { $0 }.count, 1, "the number of replacements")
    }
}
