extension Auth {
    /// The session that this identifier opens, if it is live, and what is cached with it.
    ///
    /// The hot path: with a lease and an entry it touches neither the database nor the disk.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when it is not cached and the store does not answer.
    package func session(_ id: Digest256) async throws -> (loaded: LoadedSession, user: (any Sendable)?)? {
        let now = clock.now()
        if let hit = cache.hit(id, at: now, policy: configuration.sessions) { return (hit.loaded, hit.user) }
        return try await readSession(id, at: now).map { ($0, nil) }
    }

    private func readSession(_ id: Digest256, at now: Timestamp) async throws -> LoadedSession? {
        let ticket = cache.ticket(for: id)
        guard let loaded = try await store.read({ try $0.session(id) }) else { return nil }
        let lastSeen = max(loaded.session.lastSeenAt, cache.unwrittenSighting(of: id) ?? loaded.session.lastSeenAt)
        guard loaded.isLive(at: now, lastSeen: lastSeen, policy: configuration.sessions) else { return nil }
        try await confirmDevice(of: loaded.session)
        cache.fill(loaded, seen: now, ticket: ticket)
        return loaded
    }

    /// The first use of a session with a device proves that the browser received the device's token too.
    ///
    /// It is written at once, because from then on an older token that comes back is a theft and not a lost answer.
    private func confirmDevice(of session: Session) async throws {
        guard let device = session.deviceID, session.lastSeenAt == session.createdAt else { return }
        try await store.write { try $0.confirmDevice(device) }
    }

    /// What to take before the application's own user is loaded for a session.
    package func userTicket(for id: Digest256) -> UserTicket {
        UserTicket(ticket: cache.ticket(for: id))
    }

    /// Keeps the application's own user with the cached session, unless something was revoked since the ticket.
    package func keepUser(_ user: any Sendable, for id: Digest256, _ ticket: UserTicket) {
        cache.setUser(user, for: id, ticket: ticket.ticket)
    }

    /// Proof of the state before the application's user was loaded.
    package struct UserTicket: Sendable {
        fileprivate let ticket: SessionCache.Ticket
    }

    /// Ends a session, and the remembered device that the browser holds.
    ///
    /// One on a guarded host ends with the whole login that it came from.
    ///
    /// `deviceCookie` is the value of the remember cookie, if the browser sent one.
    public func logOut(_ current: LoadedSession?, deviceCookie: String?, caller: Caller) async throws {
        let device = try await presentedDevice(deviceCookie)
        guard current != nil || device != nil else { return }
        try await write { flow in
            if let current, let login = try flow.root(of: current.session),
                try flow.store.endSession(login.id) != nil
            {
                if let id = login.deviceID { try flow.store.forgetDevice(id) }
                try flow.record(.loggedOut, account: current.account.id, caller: caller)
                try flow.store.revoke(current.account.id)
            }
            if let device {
                try flow.store.endSessions(of: device.id)
                try flow.store.forgetDevice(device.id)
                try flow.store.revoke(device.accountID)
            }
        }
    }

    /// Signs somebody in by the application's own decision: its own proof, or a test.
    ///
    /// The same issuer and the same checks as every login; the reason goes into the record.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/accountDisabled``.
    public func issueSession(
        for id: AccountID, reason: String, fresh: Bool = true, remember: Bool = false,
        caller: Caller, replacing: Digest256? = nil
    ) async throws -> NewSession {
        let issuer = issuer
        return try await write { flow in
            guard let account = try flow.store.account(id) else { throw AuthError.noSuchAccount }
            let grounds = SessionIssuer.Grounds(
                event: .sessionIssued, detail: reason, isProved: fresh, remember: remember, replacing: replacing)
            return try issuer.issue(for: account, grounds, caller: caller, in: flow)
        }
    }
}

extension Auth {
    /// The account, if it may sign in.
    package func activeAccount(_ id: AccountID) async throws -> Account? {
        guard let account = try await store.read({ try $0.account(id) }), account.status == .active else { return nil }
        return account
    }
}
