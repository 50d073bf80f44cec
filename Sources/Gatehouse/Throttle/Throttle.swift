/// Decides whether a try may go on to the password, and counts it before it does.
struct Throttle: Sendable {
    let policy: ThrottlePolicy

    /// Thrown inside the transaction that counts, so that a refusal leaves every bucket as it was.
    struct Refusal: Error {
        /// When the last of the buckets that refuse lets the next try pass.
        let until: Timestamp
        /// Whether waiting does not help: devices that the account does not know are stopped.
        let isPaused: Bool
    }

    /// The buckets of a login.
    ///
    /// A known device counts alone. Anybody else counts three times: at the account together with all unknown devices, at
    /// the account with this client, and with this client at large.
    func buckets(of attempt: LoginAttempt) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        switch attempt.origin {
        case .unknownDevice:
            return [accountBucket(attempt.key), pairBucket(attempt), clientBucket(attempt.address)]
        case .knownDevice(let id):
            return [ownBucket(attempt.key, id.bytes)]
        case .session(let id):
            return [ownBucket(attempt.key, id.bytes)]
        }
    }

    /// The bucket of sign-ups from this client.
    func signUpBuckets(address: ClientAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [ThrottleBucket(kind: "sign-up", parts: [address.bucket], rule: policy.signUp)]
    }

    /// The bucket of messages of this kind to this address.
    func mailBuckets(kind: MailMessage.Kind, address: EmailAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [ThrottleBucket(kind: "mail", parts: [Array(kind.name.utf8), address.key], rule: policy.mail)]
    }

    /// Counts one try in each bucket, or throws ``Refusal`` without counting any: the transaction is rolled back.
    func admit(_ buckets: [ThrottleBucket], in store: any ThrottleStore, at now: Timestamp) throws {
        var until: Timestamp?
        var isPaused = false
        for bucket in buckets {
            guard let next = try store.admit(bucket, at: now) else { continue }
            until = max(until ?? next, next)
            isPaused = isPaused || bucket.isPaused(until: next, at: now)
        }
        if let until { throw Refusal(until: until, isPaused: isPaused) }
    }

    /// What a right password undoes: its own count in what it shares with strangers, the whole count in what is its own.
    ///
    /// The bucket of unknown devices is never emptied, or each login of the owner would give guessers new free tries.
    func succeed(_ attempt: LoginAttempt, in store: any ThrottleStore) throws {
        guard policy.isEnabled else { return }
        switch attempt.origin {
        case .unknownDevice:
            try store.takeBack(accountBucket(attempt.key))
            try store.clear(pairBucket(attempt))
            try store.takeBack(clientBucket(attempt.address))
        case .knownDevice, .session:
            for bucket in buckets(of: attempt) { try store.clear(bucket) }
        }
    }

    /// Whether the account of this try is closed to unknown devices, now that the try was counted.
    func isPaused(_ attempt: LoginAttempt, in store: any ThrottleStore, at now: Timestamp) throws -> Bool {
        guard policy.isEnabled, case .unknownDevice = attempt.origin else { return false }
        let bucket = accountBucket(attempt.key)
        guard let next = try store.nextTry(bucket, at: now) else { return false }
        return bucket.isPaused(until: next, at: now)
    }

    /// Lets unknown devices try passwords at the account of this name again.
    func unlock(key: [UInt8], in store: any ThrottleStore) throws {
        try store.clear(accountBucket(key))
    }

    private func accountBucket(_ key: [UInt8]) -> ThrottleBucket {
        ThrottleBucket(kind: "account", parts: [key], rule: policy.account)
    }

    private func pairBucket(_ attempt: LoginAttempt) -> ThrottleBucket {
        ThrottleBucket(kind: "pair", parts: [attempt.key, attempt.address.bucket], rule: policy.pair)
    }

    private func clientBucket(_ address: ClientAddress) -> ThrottleBucket {
        ThrottleBucket(kind: "client", parts: [address.bucket], rule: policy.client)
    }

    /// Identifiers of devices and sessions differ in length, so they need no kinds of their own.
    private func ownBucket(_ key: [UInt8], _ id: [UInt8]) -> ThrottleBucket {
        ThrottleBucket(kind: "device", parts: [key, id], rule: policy.knownDevice)
    }
}
