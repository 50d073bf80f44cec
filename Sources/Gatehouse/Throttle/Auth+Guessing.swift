extension Auth {
    /// Counts a try of a password before anything is hashed, under what is known of the browser.
    ///
    /// - Parameters:
    ///   - key: what the buckets call the account: ``throttleKey(_:)``.
    ///   - session: the live session of the account in which the password is asked for again.
    /// - Throws: ``AuthError/throttled(retryAfter:)`` or ``AuthError/signInPaused``, after which every bucket is as it was.
    func admitAttempt(key: [UInt8], session: Digest256? = nil, caller: Caller) async throws -> LoginAttempt {
        let (throttle, devices, now) = (throttle, devices, clock.now())
        guard throttle.policy.isEnabled else { return LoginAttempt(key: key, caller: caller, session: session) }
        return try await counting(refusal: .loginThrottled, caller: caller, at: now) { store in
            let device = try devices.device(of: caller, usernameKey: key, in: store, at: now)
            let attempt = LoginAttempt(key: key, caller: caller, device: device, session: session)
            try throttle.admit(throttle.buckets(of: attempt), in: store, at: now)
            return attempt
        }
    }

    /// Counts a try in its buckets before anything is done for it.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, after which every bucket is as it was.
    func admit(_ buckets: [ThrottleBucket], refusal: AuditEvent.Kind, caller: Caller) async throws {
        guard !buckets.isEmpty else { return }
        let (throttle, now) = (throttle, clock.now())
        try await counting(refusal: refusal, caller: caller, at: now) { store in
            try throttle.admit(buckets, in: store, at: now)
        }
    }

    /// Writes down a failed proof, and that it was the one after which unknown devices are stopped.
    func recordFailure(
        _ kind: AuditEvent.Kind, _ account: AccountID?, of attempt: LoginAttempt, caller: Caller
    ) async throws {
        let throttle = throttle
        try await write { flow in
            try flow.record(kind, account: account, caller: caller)
            if try throttle.isPaused(attempt, in: flow.store, at: flow.now) {
                try flow.record(.loginPaused, account: account, caller: caller)
            }
        }
    }

    private func counting<Result: Sendable>(
        refusal: AuditEvent.Kind, caller: Caller, at now: Timestamp,
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        do {
            return try await store.write(body)
        } catch let error as Throttle.Refusal {
            refuse(refusal, caller: caller)
            throw error.isPaused ? AuthError.signInPaused : .throttled(retryAfter: error.until.since(now))
        }
    }
}
