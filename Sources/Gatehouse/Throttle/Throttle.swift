/// Decides whether a try may go on to the password, and counts it before it does.
struct Throttle: Sendable {
    let policy: ThrottlePolicy

    /// Thrown inside the transaction that counts, so that a refusal leaves every bucket as it was.
    struct Refusal: Error {
        let until: Timestamp
    }

    /// The buckets of a login: this account from this client, and this client at large.
    ///
    /// - Parameter key: the canonical name that was typed, whether such an account exists or not.
    func loginBuckets(key: [UInt8], address: ClientAddress) -> [ThrottleBucket] {
        guard policy.isEnabled else { return [] }
        return [pairBucket(key: key, address: address), clientBucket(address)]
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
        for bucket in buckets {
            if let until = try store.admit(bucket, at: now) { throw Refusal(until: until) }
        }
    }

    /// What a right password undoes: the pair starts anew, and the client is one failure lighter.
    func succeed(key: [UInt8], address: ClientAddress, in store: any ThrottleStore) throws {
        guard policy.isEnabled else { return }
        try store.clear(pairBucket(key: key, address: address))
        try store.takeBack(clientBucket(address))
    }

    /// What a new password undoes: the failures of this client at the account.
    func forget(key: [UInt8], address: ClientAddress, in store: any ThrottleStore) throws {
        guard policy.isEnabled else { return }
        try store.clear(pairBucket(key: key, address: address))
    }

    private func pairBucket(key: [UInt8], address: ClientAddress) -> ThrottleBucket {
        ThrottleBucket(kind: "pair", parts: [key, address.bucket], rule: policy.pair)
    }

    private func clientBucket(_ address: ClientAddress) -> ThrottleBucket {
        ThrottleBucket(kind: "client", parts: [address.bucket], rule: policy.client)
    }
}
