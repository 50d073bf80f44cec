extension Auth {
    /// Asks the system before about somebody who has no password here, and takes the password over when it is right.
    ///
    /// - Returns: the account with its new hash; `nil` when nobody is asked or the answer is no.
    /// - Throws: ``AuthError/unavailable(_:)`` when the other system cannot tell: what cannot be checked is refused.
    func migrated(
        _ request: LoginRequest, _ password: Password, _ known: PasswordCredential?, _ identifier: LoginIdentifier,
        caller: Caller
    ) async throws -> PasswordCredential? {
        guard let legacy = configuration.legacyPasswords, known?.hash == nil else { return nil }
        let question = LegacyQuestion(name: request.username, password: request.password, account: known?.account)
        let answer = try await ask(legacy, question)
        if case .rejected = answer { return nil }
        guard known == nil || known?.account.status == .active else { return nil }
        let new = try known == nil ? legacyAccount(answer, for: identifier) : nil
        guard known != nil || new != nil else { return nil }
        let hash = try await hasher.hash(password, for: caller.address)
        return try await write { flow in
            guard let account = try new.map({ try flow.insert($0, caller: caller) }) ?? known?.account,
                let now = try flow.store.account(account.id), now.status == .active,
                try flow.store.passwordHash(of: now.id) == nil
            else { return nil }
            try flow.store.setPasswordHash(hash, of: now.id, mustChange: false, at: flow.now)
            try flow.record(.passwordMigrated, account: now.id, caller: caller, name: now.username)
            return PasswordCredential(account: now, hash: hash)
        }
    }

    private func ask(_ legacy: any LegacyPasswords, _ question: LegacyQuestion) async throws -> LegacyAnswer {
        do {
            return try await legacy.check(question)
        } catch {
            // What it says may hold the password.
            throw AuthError.unavailable("the system before this one could not be asked: it threw \(type(of: error))")
        }
    }

    /// The account that the answer describes, if it is the one that was asked about.
    private func legacyAccount(_ answer: LegacyAnswer, for identifier: LoginIdentifier) throws -> ImportedAccount? {
        guard case .acceptedAs(let legacy) = answer else { return nil }
        guard let account = try? ImportedAccount(legacy, at: clock.now(), random: random) else {
            throw AuthError.unavailable("the system before this one named an account that cannot be made")
        }
        guard [account.username.key, account.email?.key].contains(identifier.key) else {
            throw AuthError.unavailable("the system before this one named another account than was asked for")
        }
        return account
    }
}

extension Flow {
    /// Makes the account; `nil` when its name or its address was taken meanwhile.
    fileprivate func insert(_ new: ImportedAccount, caller: Caller) throws -> Account? {
        guard let account = try make(new) else { return nil }
        try record(.registered, account: account.id, caller: caller, name: account.username, detail: "moved over")
        return account
    }
}
