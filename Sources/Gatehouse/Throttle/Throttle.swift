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

    /// Thrown in the same way when the try needs an answer to a challenge and has none.
    struct AnswerMissing: Error {
        /// The canonical name that was typed.
        let key: [UInt8]
    }

    /// The buckets of a login.
    ///
    /// A known device counts alone. Anybody else counts three times: at the account together with all unknown devices, at
    /// the account with this client, and with this client at large.
    func buckets(of attempt: LoginAttempt) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        switch attempt.origin {
        case .unknownDevice:
            let (key, address) = (attempt.key, attempt.address)
            return [accountBucket(key), pairBucket(key, address), clientBucket(address)]
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

    /// The bucket of one browser that asks for messages of this kind to this address.
    func secondMailBuckets(
        kind: MailMessage.Kind, address: EmailAddress, browser: Secret<String>
    ) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        let asker = Digest256(ofText: browser.expose()).bytes
        return [
            ThrottleBucket(
                kind: "second-mail", parts: [Array(kind.name.utf8), address.key, asker], rule: policy.secondMail)
        ]
    }

    /// The bucket of requests of this client that may cause a mail.
    func askBuckets(address: ClientAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [ThrottleBucket(kind: "ask", parts: [address.bucket], rule: policy.asking)]
    }

    /// The bucket of short codes that this client tries, over all browsers it pretends to be.
    func codeBuckets(address: ClientAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [ThrottleBucket(kind: "code", parts: [address.bucket], rule: policy.client)]
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

    /// Refuses what one of the buckets would refuse, without counting anything.
    func checkWaiting(_ buckets: [ThrottleBucket], in store: any ThrottleStore, at now: Timestamp) throws {
        for bucket in buckets {
            guard let next = try store.nextTry(bucket, at: now) else { continue }
            throw Refusal(until: next, isPaused: bucket.isPaused(until: next, at: now))
        }
    }

    /// Whether a challenge may be asked of this browser at all.
    func asks(_ attempt: LoginAttempt) -> Bool {
        guard policy.isEnabled, policy.challenge != nil, case .unknownDevice = attempt.origin else { return false }
        return true
    }

    /// Counts a try that passes before a challenge is asked.
    ///
    /// - Returns: whether it is one.
    func countUnasked(_ attempt: LoginAttempt, in store: any ThrottleStore, at now: Timestamp) throws -> Bool {
        try asks(attempt) && store.admit(unaskedBucket(attempt.key), at: now) == nil
    }

    /// What a right password undoes: its own count in what it shares with strangers, the whole count in what is its own.
    ///
    /// The bucket of unknown devices is never emptied, or each login of the owner would give guessers new free tries.
    func succeed(_ attempt: LoginAttempt, in store: any ThrottleStore) throws {
        guard policy.isEnabled else { return }
        switch attempt.origin {
        case .unknownDevice:
            try store.takeBack(accountBucket(attempt.key))
            try store.clear(pairBucket(attempt.key, attempt.address))
            try store.takeBack(clientBucket(attempt.address))
            if attempt.isUnasked { try store.takeBack(unaskedBucket(attempt.key)) }
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
        try store.clear(unaskedBucket(key))
    }

    /// What a new password undoes: the failures of this client at the account, and what stopped unknown devices there.
    func forget(key: [UInt8], address: ClientAddress, in store: any ThrottleStore) throws {
        guard policy.isEnabled else { return }
        try store.clear(pairBucket(key, address))
        try unlock(key: key, in: store)
    }

    private func accountBucket(_ key: [UInt8]) -> ThrottleBucket {
        ThrottleBucket(kind: "account", parts: [key], rule: policy.account)
    }

    private func unaskedBucket(_ key: [UInt8]) -> ThrottleBucket {
        ThrottleBucket(kind: "unasked", parts: [key], rule: policy.unasked)
    }

    private func pairBucket(_ key: [UInt8], _ address: ClientAddress) -> ThrottleBucket {
        ThrottleBucket(kind: "pair", parts: [key, address.bucket], rule: policy.pair)
    }

    private func clientBucket(_ address: ClientAddress) -> ThrottleBucket {
        ThrottleBucket(kind: "client", parts: [address.bucket], rule: policy.client)
    }

    /// Identifiers of devices and sessions differ in length, so they need no kinds of their own.
    private func ownBucket(_ key: [UInt8], _ id: [UInt8]) -> ThrottleBucket {
        ThrottleBucket(kind: "device", parts: [key, id], rule: policy.knownDevice)
    }
}
