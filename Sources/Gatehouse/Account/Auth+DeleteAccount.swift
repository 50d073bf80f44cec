extension Auth {
    /// Deletes the account that a session belongs to, with everything but its record, in one transaction.
    ///
    /// Ask for a fresh login before; the password is asked for besides.
    ///
    /// - Returns: `false` when the password is wrong; nothing was changed then.
    /// - Throws: ``AuthError/lastAdministrator``, ``AuthError/throttled(retryAfter:)``, ``AuthError/busy``,
    ///   ``AuthError/unavailable(_:)``.
    public func deleteAccount(password: String, in current: LoadedSession, caller: Caller) async throws -> Bool {
        guard let (found, attempt) = try await prove(password: password, of: current, caller: caller) else {
            return false
        }
        let throttle = throttle
        return try await write { flow in
            guard let account = try found.confirmed(in: flow) else { return false }
            try throttle.succeed(attempt, in: flow.store)
            try flow.delete(account, caller: caller)
            return true
        }
    }

    /// Deletes the account that a session belongs to where it has no password: a login at a provider a moment ago stands in.
    ///
    /// - Throws: ``AuthError/notProved`` where it has a password or the proof is older than five minutes,
    ///   ``AuthError/unavailable(_:)``.
    public func deleteAccountWithoutPassword(in current: LoadedSession, caller: Caller) async throws {
        let (id, session) = (current.account.id, current.session.id)
        try await write { flow in
            guard let account = try flow.store.account(id), account.status == .active,
                try !flow.store.hasPassword(id), let live = try flow.store.session(session)?.session,
                live.credentialStamp == account.credentialStamp,
                live.isFresh(at: flow.now, within: .minutes(5), userAgent: caller.userAgent)
            else { throw AuthError.notProved }
            try flow.delete(account, caller: caller)
        }
    }
}

extension Flow {
    fileprivate func delete(_ account: Account, caller: Caller) throws {
        try notify(account, .accountDeleted) { address in
            let facts = means.letters.facts(at: now, caller, name: account.nameForMail)
            return try means.letters.accountDeleted(to: address, facts: facts)
        }
        try endEverything(of: account.id)
        try record(.deleted, account: account.id, caller: caller, detail: "by its owner")
        try store.delete(account.id)
        if account.isAdministrator { try keepAdministrator() }
    }
}
