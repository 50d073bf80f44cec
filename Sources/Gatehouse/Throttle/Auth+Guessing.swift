extension Auth {
    /// Counts a try of a password before anything is hashed, under what is known of the browser.
    ///
    /// - Parameters:
    ///   - key: what the buckets call the account: ``throttleKey(_:)``.
    ///   - session: the live session of the account in which the password is asked for again.
    ///   - answer: what was sent in answer to a challenge.
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/signInPaused`` or
    ///   ``AuthError/challengeRequired(_:)``, after which every bucket is as it was.
    func admitAttempt(
        key: [UInt8], session: Digest256? = nil, answer: ChallengeAnswer? = nil, caller: Caller
    ) async throws -> LoginAttempt {
        let (throttle, devices, now) = (throttle, devices, clock.now())
        guard throttle.policy.isEnabled else { return LoginAttempt(key: key, caller: caller, session: session) }
        let isAlarmed = spray.isAlarmed(at: now)
        return try await counting(refusal: .loginThrottled, caller: caller, at: now) {
            let isAnswered = try await self.judge(answer, key: key, caller: caller, at: now)
            return try await self.store.write { store in
                let device = try devices.device(of: caller, typedKey: key, in: store, at: now)
                var attempt = LoginAttempt(key: key, caller: caller, device: device, session: session)
                try throttle.admit(throttle.buckets(of: attempt), in: store, at: now)
                attempt.isUnasked = try throttle.countUnasked(attempt, in: store, at: now)
                guard isAnswered || !throttle.asks(attempt) || attempt.isUnasked && !isAlarmed else {
                    throw Throttle.AnswerMissing(key: key)
                }
                return attempt
            }
        }
    }

    /// Counts a try in its buckets before anything is done for it.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, after which every bucket is as it was.
    func admit(_ buckets: [ThrottleBucket], refusal: AuditEvent.Kind, caller: Caller) async throws {
        guard !buckets.isEmpty else { return }
        let (throttle, now) = (throttle, clock.now())
        try await counting(refusal: refusal, caller: caller, at: now) {
            try await self.store.write { try throttle.admit(buckets, in: $0, at: now) }
        }
    }

    /// Writes down a failed proof, and that it was the one after which unknown devices are stopped.
    func recordFailure(
        _ kind: AuditEvent.Kind, _ account: Account?, of attempt: LoginAttempt, caller: Caller
    ) async throws {
        let throttle = throttle
        try await write { flow in
            try flow.record(kind, account: account?.id, caller: caller, name: account?.username ?? "")
            if try throttle.isPaused(attempt, in: flow.store, at: flow.now) {
                try flow.record(.loginPaused, account: account?.id, caller: caller, name: account?.username ?? "")
                try flow.tellPaused(account, key: attempt.key, caller: caller)
            }
        }
    }

    private func counting<Result: Sendable>(
        refusal: AuditEvent.Kind, caller: Caller, at now: Timestamp, _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch let error as Throttle.AnswerMissing {
            refuse(.loginChallenged, caller: caller)
            throw try await challengeRequired(key: error.key, caller: caller, at: now)
        } catch let error as Throttle.Refusal {
            refuse(refusal, caller: caller)
            throw error.isPaused ? AuthError.signInPaused : .throttled(retryAfter: error.until.since(now))
        }
    }
}
