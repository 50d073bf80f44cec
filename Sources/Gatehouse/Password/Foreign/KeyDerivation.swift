import CSodium
import Crypto
import CryptoExtras

/// A key derivation that other programs hash passwords with, and what it costs.
enum KeyDerivation: Sendable {
    case scrypt(cost: UInt64, blockSize: UInt32, lanes: UInt32)
    case pbkdf2(ForeignDigest, rounds: Int)

    /// What one login may cost at most, whatever a table says.
    ///
    /// The defaults of Werkzeug are scrypt with N=32768, r=8, p=1 (32 MiB) and PBKDF2 with up to 1,000,000 rounds; those of
    /// Django are N=16384, r=8, p=5 and 1,200,000 rounds.
    private enum Ceiling {
        /// scrypt's memory, 128 * N * r bytes.
        static let memory: UInt64 = 256 << 20
        /// scrypt's work, N * r * p: thirty-two times Werkzeug's default, about two seconds.
        static let work: UInt64 = 1 << 23
        static let cost: UInt64 = 1 << 20
        static let blockSize: UInt64 = 32
        static let lanes: UInt64 = 16
        static let rounds: UInt64 = 5_000_000
    }

    /// The least memory of scrypt that makes a guess cost enough.
    private static let leastMemory: UInt64 = 16 << 20

    /// scrypt with these parameters.
    ///
    /// - Throws: ``ForeignHashError``.
    init(scrypt cost: UInt64, blockSize: UInt64, lanes: UInt64) throws(ForeignHashError) {
        guard cost >= 2, cost.nonzeroBitCount == 1, blockSize >= 1, lanes >= 1 else { throw .malformed }
        guard cost <= Ceiling.cost, blockSize <= Ceiling.blockSize, lanes <= Ceiling.lanes else { throw .tooCostly }
        // Each factor is bounded above, so no product can overflow.
        guard 128 * cost * blockSize <= Ceiling.memory, cost * blockSize * lanes <= Ceiling.work else {
            throw .tooCostly
        }
        self = .scrypt(cost: cost, blockSize: UInt32(blockSize), lanes: UInt32(lanes))
    }

    /// PBKDF2 with these parameters.
    ///
    /// - Throws: ``ForeignHashError``.
    init(pbkdf2 digest: ForeignDigest, rounds: UInt64) throws(ForeignHashError) {
        guard rounds >= 1 else { throw .malformed }
        guard rounds <= Ceiling.rounds else { throw .tooCostly }
        self = .pbkdf2(digest, rounds: Int(rounds))
    }

    /// Whether each guess costs so much that a hash may stay as it is.
    var isSlow: Bool {
        switch self {
        case .scrypt(let cost, let blockSize, _): 128 * cost * UInt64(blockSize) >= KeyDerivation.leastMemory
        case .pbkdf2(let digest, let rounds): rounds >= digest.fewestRounds
        }
    }

    /// The key that the password gives.
    ///
    /// - Throws: ``ForeignHashError/failed`` when the memory cannot be had.
    func key(from password: [UInt8], salt: [UInt8], length: Int) throws(ForeignHashError) -> [UInt8] {
        switch self {
        case .scrypt(let cost, let blockSize, let lanes):
            guard Sodium.isReady else { throw .failed }
            var output = [UInt8](repeating: 0, count: length)
            let status = crypto_pwhash_scryptsalsa208sha256_ll(
                password, password.count, salt, salt.count, cost, blockSize, lanes, &output, output.count)
            guard status == 0 else { throw .failed }
            return output
        case .pbkdf2(let digest, let rounds):
            do {
                // Unchecked because old tables have few rounds; such hashes are wrapped when they are imported.
                let key = try KDF.Insecure.PBKDF2.deriveKey(
                    from: password, salt: salt, using: digest.function, outputByteCount: length,
                    unsafeUncheckedRounds: rounds)
                return key.withUnsafeBytes { Array($0) }
            } catch {
                throw .failed
            }
        }
    }
}
