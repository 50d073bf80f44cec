extension Auth {
    /// Deletes the account that a session belongs to, with everything but its record, in one transaction.
    ///
    /// Ask for a fresh login before; the password is asked for besides.
    ///
    /// - Returns: `false` when the password is wrong; nothing was changed then.
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/busy``, ``AuthError/unavailable(_:)``.
    public func deleteAccount(password: String, in current: LoadedSession, caller: Caller) async throws -> Bool {
        guard let (found, attempt) = try await prove(password: password, of: current, caller: caller) else {
            return false
        }
        let throttle = throttle
        return try await write { flow in
            guard let account = try found.confirmed(in: flow) else { return false }
            try throttle.succeed(attempt, in: flow.store)
            try flow.notify(account, .accountDeleted) { address in
                let facts = flow.means.letters.facts(at: flow.now, caller, name: account.nameForMail)
                return try flow.means.letters.accountDeleted(to: address, facts: facts)
            }
            try flow.endEverything(of: account.id)
            try flow.record(.deleted, account: account.id, caller: caller, detail: "by its owner")
            try flow.store.delete(account.id)
            return true
        }
    }
}
