/// Checks and makes password hashes, always on the pool.
struct PasswordHasher: Sendable {
    let pool: HashingPool
    let parameters: Argon2id.Parameters

    /// A hash of a random password: what is verified where there is no account or no password, so that it costs the same.
    private let dummy: String

    init(pool: HashingPool, parameters: Argon2id.Parameters, random: RandomSource) throws {
        self.pool = pool
        self.parameters = parameters
        dummy = try Argon2id.hash(random.bytes(32), parameters)
    }

    /// Hashes a new password.
    func hash(_ password: Password, for client: ClientAddress) async throws -> String {
        let parameters = parameters
        return try await pool.run(for: client) { try Argon2id.hash(password.bytes, parameters) }
    }

    /// Whether the password matches; with no stored hash, or an unusable one, it never does, after the same work.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when it cannot be computed, and as ``HashingPool/run(for:_:)``.
    func verify(_ password: Password, against stored: String?, for client: ClientAddress) async throws -> Bool {
        let dummy = dummy
        return try await pool.run(for: client) {
            if let stored, let matches = try PasswordHasher.matches(password, stored) { return matches }
            _ = Argon2id.verify(password.bytes, against: dummy)
            return false
        }
    }

    /// Whether a hash that just matched should be replaced: another kind, or other parameters than today's.
    func needsRehash(_ stored: String) -> Bool {
        PHC(stored)?.differs(from: parameters) ?? true
    }

    /// Whether `stored` is a hash of this password; `nil`, after no work, when it is unreadable or too costly.
    private static func matches(_ password: Password, _ stored: String) throws -> Bool? {
        if let parameters = PHC(stored) {
            return parameters.isBelowCeiling ? Argon2id.verify(password.bytes, against: stored) : nil
        }
        guard let foreign = try? WerkzeugHash(stored) else { return nil }
        do {
            return try foreign.verifies(password.bytes)
        } catch {
            throw AuthError.unavailable(error.reason)
        }
    }
}
