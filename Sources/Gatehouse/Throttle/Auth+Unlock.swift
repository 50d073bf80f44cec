extension Auth {
    /// Lets devices that the account does not know try passwords again, after too many wrong ones stopped them.
    ///
    /// While somebody goes on guessing they compete for the tries. Where the owner proved herself by other means, such as a
    /// mailed link, ``unlock(_:knowing:)`` is better.
    ///
    /// - Throws: ``AuthError/noSuchAccount``.
    public func unlock(_ id: AccountID, caller: Caller = .console) async throws {
        let throttle = throttle
        try await write { flow in try flow.unlock(id, throttle, caller: caller) }
    }

    /// The same for an owner who proved herself, and makes her browser known, so that it no longer competes with guessers.
    ///
    /// It signs nobody in: the password is still asked for.
    ///
    /// - Returns: what the browser must hold; hand it to the web layer's `adopt(_:)`.
    /// - Throws: ``AuthError/noSuchAccount``.
    public func unlock(_ id: AccountID, knowing caller: Caller) async throws -> KnownDeviceToken {
        let (throttle, devices) = (throttle, devices)
        return try await write { flow in
            try flow.unlock(id, throttle, caller: caller)
            return try devices.know(caller, for: id, in: flow)
        }
    }
}

extension Flow {
    func unlock(_ id: AccountID, _ throttle: Throttle, caller: Caller) throws {
        guard let account = try store.account(id) else { throw AuthError.noSuchAccount }
        for key in LoginIdentifier.keys(of: account) { try throttle.unlock(key: key, in: store) }
        try record(.unlocked, account: id, caller: caller)
    }
}
