extension Auth {
    /// The identities that are ways into the account of a session, in the order of their linking.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func identities(of current: LoadedSession) async throws -> [LinkedIdentity] {
        let id = current.account.id
        return try await store.read { try $0.identities(of: id) }
    }

    /// Whether the account has a password that could match.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func hasPassword(_ id: AccountID) async throws -> Bool {
        try await store.read { try $0.hasPassword(id) }
    }

    /// Takes an identity from the account of a session; sessions that began with it end, but for this one.
    ///
    /// Ask for a fresh login before.
    ///
    /// - Throws: ``AuthError/lastWayIn``, ``AuthError/noSuchIdentity``, ``AuthError/unavailable(_:)``.
    public func unlink(_ id: UUIDv7, in current: LoadedSession, caller: Caller) async throws {
        let names = Set(configuration.providers.map(\.name))
        let (owner, kept) = (current.account.id, current.session.id)
        try await write { flow in
            guard let account = try flow.store.account(owner) else { throw AuthError.noSuchAccount }
            let all = try flow.store.identities(of: owner)
            guard let identity = all.first(where: { $0.id == id }) else { throw AuthError.noSuchIdentity }
            let hasOther = all.contains { $0.id != id && names.contains($0.provider) }
            guard try hasOther || flow.store.hasPassword(owner) else { throw AuthError.lastWayIn }
            guard try flow.store.removeIdentity(id, of: owner) else { throw AuthError.noSuchIdentity }
            for session in try flow.store.takeProviderSessions(
                issuer: identity.issuer, subject: identity.subject, providerSession: nil)
            where session.session != kept { try flow.end(session) }
            try flow.record(
                .identityUnlinked, account: owner, caller: caller, name: account.username,
                detail: identity.provider.description)
            try flow.tellUnlinked(identity.provider, account, caller: caller)
        }
    }

    /// Makes what a provider said a way into the account of the session that asked.
    func link(
        _ said: ProviderIdentity, _ attempt: StoredAttempt, in current: LoadedSession?, caller: Caller
    ) async throws -> ProviderOutcome {
        guard let current, current.session.id == attempt.browser else { throw ProviderRefusal.signedOut }
        let (owner, stamp) = (current.account.id, current.session.credentialStamp)
        let label = said.email.flatMap { try? EmailAddress($0) }?.text ?? ""
        return try await write { flow in
            guard let account = try flow.store.account(owner), account.status == .active,
                account.credentialStamp == stamp, try flow.store.session(current.session.id) != nil
            else { throw ProviderRefusal.signedOut }
            let identity = LinkedIdentity(
                id: UUIDv7(at: flow.now, random: flow.means.random), accountID: owner, provider: attempt.provider,
                issuer: said.issuer, subject: said.subject, label: label, createdAt: flow.now)
            let isNew = try flow.store.identity(issuer: said.issuer, subject: said.subject) == nil
            guard try flow.link(identity, to: account, caller: caller) else { throw ProviderRefusal.identityTaken }
            if isNew { try flow.tellLinked(attempt.provider, account, caller: caller) }
            return .linked
        }
    }

    /// Takes a sign-in at the provider as the proof of who is signed in here, and begins a fresh session in its place.
    func confirm(
        _ said: ProviderIdentity, _ attempt: StoredAttempt, in current: LoadedSession?, caller: Caller
    ) async throws -> ProviderOutcome {
        guard let current, current.session.id == attempt.browser else { throw ProviderRefusal.signedOut }
        let (issuer, id) = (issuer, current.account.id)
        return try await write { flow in
            guard let session = try flow.store.session(current.session.id)?.session,
                let account = try flow.store.account(id), account.status == .active,
                account.credentialStamp == session.credentialStamp
            else { throw ProviderRefusal.signedOut }
            guard let identity = try flow.store.identity(issuer: said.issuer, subject: said.subject),
                identity.accountID == id
            else { throw ProviderRefusal.otherIdentity }
            try flow.store.setIdentityUsed(identity.id, at: flow.now)
            var grounds = SessionIssuer.Grounds(
                event: .confirmed, detail: "provider \(attempt.provider)", replacing: session.id)
            grounds.device = try session.deviceID.flatMap { try flow.store.device($0) }
            return .signedIn(
                try issuer.issue(for: account, grounds, caller: caller, in: flow), next: attempt.next)
        }
    }
}

extension StoreTransaction {
    /// Whether the account has a password that could match.
    func hasPassword(_ id: AccountID) throws -> Bool {
        guard let hash = try passwordHash(of: id) else { return false }
        return hash != PasswordHasher.unusable
    }
}
