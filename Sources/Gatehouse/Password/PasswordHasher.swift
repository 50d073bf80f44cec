/// Checks and makes password hashes, always on the pool.
struct PasswordHasher: Sendable {
    let pool: HashingPool
    let parameters: Argon2id.Parameters
    let isPeppered: Bool
    let keys: Keys
    let clock: AuthClock

    /// A hash of a random password: what is verified where there is no account or no password, so that it costs the same.
    private let dummy: String

    init(pool: HashingPool, policy: PasswordPolicy, keys: Keys, clock: AuthClock, random: RandomSource) throws {
        self.pool = pool
        parameters = policy.argon2id
        isPeppered = policy.pepper
        self.keys = keys
        self.clock = clock
        dummy = try Argon2id.hash(random.bytes(32), parameters)
    }

    /// Hashes a new password.
    func hash(_ password: Password, for client: ClientAddress) async throws -> String {
        try await hash(password.bytes, for: client)
    }

    /// Hashes the bytes of a new password, or the digest that another program made of one.
    func hash(_ bytes: [UInt8], for client: ClientAddress) async throws -> String {
        let parameters = parameters
        guard isPeppered else { return try await pool.run(for: client) { try Argon2id.hash(bytes, parameters) } }
        let key = keys.current(.passwordPepper, at: clock.now())
        return try await pool.run(for: client) {
            let hash = try Argon2id.hash(key.authenticate(bytes).bytes, parameters)
            return PepperedHash(key: key.id, argon2id: hash).text
        }
    }

    /// Whether the password matches; with no stored hash, or an unusable one, it never does, after the same work.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when it cannot be computed or the key of a peppered hash is missing, and as
    ///   ``HashingPool/run(for:_:)``.
    func verify(_ password: Password, against stored: String?, for client: ClientAddress) async throws -> Bool {
        let (dummy, keys) = (dummy, keys)
        return try await pool.run(for: client) {
            if let stored, let matches = try PasswordHasher.matches(password.bytes, stored, keys) { return matches }
            _ = Argon2id.verify(password.bytes, against: dummy)
            return false
        }
    }

    /// Whether a hash that just matched should be replaced: another kind, another key, or other parameters than today's.
    func needsRehash(_ stored: String) -> Bool {
        let peppered = PepperedHash(stored)
        guard peppered?.key == (isPeppered ? keys.ring.newest(at: clock.now()).id : nil) else { return true }
        return PHC(peppered?.argon2id ?? stored)?.differs(from: parameters) ?? true
    }

    /// Whether `stored` is a hash of this password; `nil`, after no work, when it is unreadable or too costly.
    private static func matches(_ password: [UInt8], _ stored: String, _ keys: Keys) throws -> Bool? {
        if PepperedHash(stored) != nil || PHC(stored) != nil { return try matchesOwn(password, stored, keys) }
        guard let imported = try? ImportedHash(stored) else { return nil }
        return try imported.verifies(password, keys: keys) { try matchesOwn($0, $1, keys) }
    }

    /// The same for a hash that was made here.
    private static func matchesOwn(_ bytes: [UInt8], _ stored: String, _ keys: Keys) throws -> Bool? {
        guard let peppered = PepperedHash(stored) else { return matches(bytes, argon2id: stored) }
        let key = try keys.key(peppered.key, for: .passwordPepper)
        return matches(key.authenticate(bytes).bytes, argon2id: peppered.argon2id)
    }

    private static func matches(_ bytes: [UInt8], argon2id stored: String) -> Bool? {
        guard let parameters = PHC(stored), parameters.isBelowCeiling else { return nil }
        return Argon2id.verify(bytes, against: stored)
    }
}
