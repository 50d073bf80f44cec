extension Auth {
    /// The browsers that are signed in to the account of this session, this one first.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func devices(of current: LoadedSession) async throws -> [SignedInDevice] {
        try await devices(of: current.account.id, current: current.session)
    }

    /// The browsers that are signed in to an account.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/unavailable(_:)``.
    package func devices(of id: AccountID, current: Session? = nil) async throws -> [SignedInDevice] {
        let (now, policy, cache) = (clock.now(), configuration.sessions, cache)
        return try await store.read { store in
            guard let account = try store.account(id) else { throw AuthError.noSuchAccount }
            return DeviceListing(
                account: account, sessions: try store.sessions(of: id, at: now),
                devices: try store.devices(of: id, at: now), current: current, now: now, policy: policy,
                lastSeen: { max($0.lastSeenAt, cache.unwrittenSighting(of: $0.id) ?? $0.lastSeenAt) }
            ).all
        }
    }

    /// Signs one browser out of the account of this session: its sessions end, and it is no longer remembered.
    ///
    /// Ask for a fresh login before.
    ///
    /// - Parameters:
    ///   - id: the ``SignedInDevice/id``.
    ///   - current: the session of who asks.
    ///   - caller: who asks, for the record.
    /// - Throws: ``AuthError/noSuchDevice``, also for devices of somebody else; ``AuthError/sessionOver``,
    ///   ``AuthError/unavailable(_:)``.
    public func endDevice(_ id: String, in current: LoadedSession, caller: Caller) async throws {
        try await write { flow in
            try flow.requireOpen(current)
            _ = try flow.endDevice(id, of: current.account.id, caller: caller)
        }
    }

    /// Signs one browser out of an account, on an operator's behalf.
    ///
    /// - Returns: how many sessions ended.
    /// - Throws: ``AuthError/noSuchDevice``, ``AuthError/unavailable(_:)``.
    package func endDevice(_ id: String, of account: AccountID, caller: Caller = .console) async throws -> Int {
        try await write { flow in
            let count = try flow.endDevice(id, of: account, caller: caller)
            try flow.tellOwner(.deviceEnded, of: account)
            return count
        }
    }

    /// Signs all other browsers out of the account of this session.
    ///
    /// Ask for a fresh login before.
    ///
    /// - Returns: how many of them had a session or were remembered.
    /// - Throws: ``AuthError/sessionOver``, ``AuthError/unavailable(_:)``.
    @discardableResult
    public func endOtherDevices(in current: LoadedSession, caller: Caller) async throws -> Int {
        let own = current.session
        return try await write { flow in
            try flow.requireOpen(current)
            let sessions = try flow.store.sessions(of: own.accountID, at: flow.now)
            let devices = try flow.store.devices(of: own.accountID, at: flow.now).filter { $0.id != own.deviceID }
            let ids = Set(sessions.map(SignedInDevice.id) + devices.map { SignedInDevice.id(of: $0.id) })
            _ = try flow.store.endSessions(of: own.accountID, except: own.id)
            for device in devices { try flow.store.forgetDevice(device.id) }
            try flow.record(.othersEnded, account: own.accountID, caller: caller)
            try flow.store.revoke(own.accountID)
            return ids.subtracting([SignedInDevice.id(of: own)]).count
        }
    }
}

extension Flow {
    /// Makes sure that the session was not ended while its request was on the way: what was signed out ends nobody else.
    fileprivate func requireOpen(_ current: LoadedSession) throws {
        guard let found = try store.session(current.session.id),
            found.account.credentialStamp == found.session.credentialStamp
        else { throw AuthError.sessionOver }
    }

    fileprivate func endDevice(_ id: String, of account: AccountID, caller: Caller) throws -> Int {
        let sessions = try store.sessions(of: account, at: now).filter {
            SignedInDevice.id(of: $0).utf8.elementsEqual(id.utf8)
        }
        let devices = try store.devices(of: account, at: now).filter {
            SignedInDevice.id(of: $0.id).utf8.elementsEqual(id.utf8)
        }
        guard !sessions.isEmpty || !devices.isEmpty else { throw AuthError.noSuchDevice }
        for session in sessions { _ = try store.endSession(session.id) }
        for device in devices { try store.forgetDevice(device.id) }
        try record(.deviceEnded, account: account, caller: caller)
        try store.revoke(account)
        return sessions.count
    }
}

extension AuthError {
    /// No browser of this account has this name in its list, or not any more.
    public static let noSuchDevice = AuthError(
        "device_not_found", .notFound, "This device is not signed in any more.")

    /// The session that asks was ended meanwhile.
    public static let sessionOver = AuthError(
        "session_over", .unauthenticated, "You are signed out. Log in again.")
}
