extension Auth {
    /// Makes an account on an operator's behalf.
    ///
    /// Reserved names are allowed; its owner must set a password of his own first.
    ///
    /// - Throws: as ``register(_:caller:)``, without the limit on asking.
    public func createAccount(
        _ request: RegistrationRequest, mustChangePassword: Bool = true, caller: Caller = .console
    ) async throws -> Account {
        let new = try NewAccount(request, configuration: configuration, allowsReserved: true)
        let check = try await lookUp(new.password)
        let hash = try await hasher.hash(new.password, for: caller.address)
        let (random, hook) = (random, configuration.onRegister)
        return try await write { flow in
            let account = try new.insert(
                hash: hash, mustChangePassword: mustChangePassword, random: random, in: flow)
            try hook?(flow.store, account, request.extra)
            try flow.record(
                .registered, account: account.id, caller: caller, name: account.username, detail: "by an operator")
            try flow.recordRoles(of: account, caller: caller)
            try flow.record(check, account: account.id, caller: caller)
            return account
        }
    }

    /// The account of this user name, or of this mail address: no name holds an `@`.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, also for what can be neither.
    public func account(named name: String) async throws -> Account {
        let identifier = LoginIdentifier(name, .both)
        guard let account = try await store.read({ try identifier.account(in: $0) }) else {
            throw AuthError.noSuchAccount
        }
        return account
    }

    /// Forbids an account to sign in and ends its sessions.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/lastAdministrator``.
    public func disable(_ id: AccountID, caller: Caller = .console) async throws {
        try await change(id) { flow in
            try flow.store.setStatus(.disabled, of: id, at: flow.now)
            try flow.endEverything(of: id)
            try flow.store.endOneTimeTokens(of: id, recoveryToo: false)
            try flow.record(.disabled, account: id, caller: caller)
            try flow.tellOwner(.disabled, of: id)
        }
    }

    /// Lets a disabled account sign in again.
    public func enable(_ id: AccountID, caller: Caller = .console) async throws {
        try await change(id) { flow in
            try flow.store.setStatus(.active, of: id, at: flow.now)
            try flow.store.endOneTimeTokens(of: id, recoveryToo: false)
            try flow.record(.enabled, account: id, caller: caller)
            try flow.tellOwner(.enabled, of: id)
        }
    }

    /// Deletes an account and all that belongs to it.
    ///
    /// Its audit rows stay, without client, user agent and name.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/lastAdministrator``.
    public func delete(_ id: AccountID, caller: Caller = .console) async throws {
        try await change(id) { flow in
            try flow.endEverything(of: id)
            try flow.record(.deleted, account: id, caller: caller)
            try flow.tellOwner(.deleted, of: id)
            try flow.store.delete(id)
        }
    }

    /// Ends all sessions of an account and forgets its remembered devices.
    ///
    /// - Returns: how many sessions ended.
    @discardableResult
    public func endSessions(of id: AccountID, caller: Caller = .console) async throws -> Int {
        let now = clock.now()
        return try await change(id) { flow in
            let count = try flow.store.sessions(of: id, at: now).count
            try flow.endEverything(of: id)
            try flow.record(.sessionsEnded, account: id, caller: caller)
            try flow.tellOwner(.sessionsEnded, of: id)
            return count
        }
    }

    /// Changes an account that is there.
    ///
    /// - Throws: ``AuthError/lastAdministrator`` when the change would leave none, and nothing changed.
    func change<Result: Sendable>(
        _ id: AccountID, _ body: @escaping @Sendable (Flow) throws -> Result
    ) async throws -> Result {
        try await write { flow in
            guard let account = try flow.store.account(id) else { throw AuthError.noSuchAccount }
            let result = try body(flow)
            if account.isAdministrator { try flow.keepAdministrator() }
            return result
        }
    }
}
