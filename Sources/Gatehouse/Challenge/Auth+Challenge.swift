extension Auth {
    /// Whether the question of a challenge was answered rightly with this try; the answer counts once, right or wrong.
    ///
    /// - Throws: ``Throttle/Refusal`` when the try must wait anyway, which uses nothing up; ``AuthError/unavailable(_:)``
    ///   when the answer cannot be judged.
    func judge(_ answer: ChallengeAnswer?, key: [UInt8], caller: Caller, at now: Timestamp) async throws -> Bool {
        guard let challenge = throttle.policy.challenge, let answer,
            answer.text.utf8.count <= ChallengeAnswer.maximumBytes,
            let ticket = ChallengeTicket(
                sent: answer.ticket, key: key, client: caller.address.bucket, keys: keys, at: now)
        else { return false }
        let (throttle, devices) = (throttle, devices)
        let isFirst = try await store.write { store in
            let device = try devices.device(of: caller, typedKey: key, in: store, at: now)
            let attempt = LoginAttempt(key: key, caller: caller, device: device)
            try throttle.checkWaiting(throttle.buckets(of: attempt), in: store, at: now)
            return try store.admit(ticket.bucket, at: now) == nil
        }
        guard isFirst else { return false }
        do {
            return try await challenge.verify(answer.text, to: ticket, from: caller)
        } catch {
            throw AuthError.unavailable("the answer to a challenge cannot be judged (\(type(of: error)))")
        }
    }

    /// The error that asks for an answer.
    func challengeRequired(key: [UInt8], caller: Caller, at now: Timestamp) async throws -> AuthError {
        guard let challenge = throttle.policy.challenge else { return .unavailable("there is no challenge") }
        let ticket = ChallengeTicket(key: key, client: caller.address.bucket, keys: keys, random: random, at: now)
        do {
            let text = try await challenge.question(for: ticket)
            return .challengeRequired(ChallengeQuestion(ticket: ticket.text, kind: challenge.kind, text: text))
        } catch {
            return .unavailable("a challenge cannot be asked (\(type(of: error)))")
        }
    }
}
