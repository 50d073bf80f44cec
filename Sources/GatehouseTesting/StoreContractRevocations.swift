import Gatehouse

extension StoreContract {
    static let revocationCases = [toldAfterCommit, notToldOnRollback, notInReads]

    /// The listener hears of each account once, not before the commit, and before the write returns.
    static let toldAfterCommit = Case("revocations are told after the commit and before the write returns") { bench in
        let first = try await bench.storedAccount("first")
        let second = try await bench.storedAccount("second")
        let early = try await bench.store.write { transaction in
            try transaction.setStatus(.disabled, of: first, at: ContractBench.time(1))
            for id in [first, second, first] { try transaction.revoke(id) }
            return bench.listener.revocations
        }
        let heard = bench.listener.revocations
        try bench.require(early.isEmpty, "the listener heard it before the commit")
        try bench.requireEqual(heard.count, 1, "the number of messages")
        try bench.requireEqual(heard.first?.count, 2, "the number of accounts told")
        try bench.requireEqual(Set(heard.first ?? []), [first, second], "what the listener heard")
        try await bench.store.write { try $0.setLastLogin(of: first, at: ContractBench.time(2)) }
        try bench.requireEqual(bench.listener.revocations.count, 1, "the messages after a harmless write")
    }

    /// A write that is rolled back took nothing away, and says nothing.
    static let notToldOnRollback = Case("revocations of a write that throws are not told") { bench in
        let id = try await bench.storedAccount()
        try await bench.requireRefused("a throwing closure") { transaction in
            try transaction.revoke(id)
            throw Stop()
        }
        try bench.require(bench.listener.revocations.isEmpty, "the listener heard of a rolled-back write")
    }

    /// A read cannot take anything away.
    static let notInReads = Case("nothing can be revoked in a read") { bench in
        let id = try await bench.storedAccount()
        do {
            try await bench.store.read { try $0.revoke(id) }
        } catch {
            return try bench.require(bench.listener.revocations.isEmpty, "the listener heard of a read")
        }
        try bench.require(false, "a read revoked")
    }
}
