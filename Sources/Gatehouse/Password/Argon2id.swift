import CSodium

/// Argon2id (RFC 9106) through libsodium, in PHC string form.
public enum Argon2id {
    /// The cost of one hash.
    ///
    /// libsodium computes one lane (p=1).
    public struct Parameters: Sendable, Hashable {
        /// Memory in KiB.
        ///
        /// Default 19,456 (19 MiB).
        public var memoryKiB = 19_456

        /// Passes over the memory.
        ///
        /// Default 2.
        public var passes = 2

        /// The documented defaults.
        public init() {}

        /// Parameters with this cost.
        ///
        /// - Throws: ``AuthError`` when they lie under the floor (any of the OWASP equivalents: 46 MiB and 1 pass,
        ///   19 MiB and 2, 12 MiB and 3, 9 MiB and 4, 7 MiB and 5) or over the ceiling of 256 MiB and 16 passes.
        public init(memoryKiB: Int, passes: Int) throws {
            self.memoryKiB = memoryKiB
            self.passes = passes
            guard isAboveFloor, isBelowCeiling else {
                throw AuthError.unavailable(
                    "Argon2id with \(memoryKiB) KiB and \(passes) passes is outside what is safe: "
                        + "use at least 19456 KiB with 2 passes (or an equivalent), at most 262144 KiB with 16")
            }
        }

        /// A cost that protects nothing, so that a test suite is quick.
        ///
        /// The server offers no way to it.
        public static var insecureForTests: Parameters {
            var parameters = Parameters()
            parameters.memoryKiB = 8
            parameters.passes = 1
            return parameters
        }

        var isAboveFloor: Bool {
            Self.isEnough(memoryKiB: memoryKiB, passes: passes)
        }

        /// Whether each guess at a hash of this cost takes enough.
        static func isEnough(memoryKiB: Int, passes: Int) -> Bool {
            [(47_104, 1), (19_456, 2), (12_288, 3), (9_216, 4), (7_168, 5)]
                .contains { memoryKiB >= $0.0 && passes >= $0.1 }
        }

        var isBelowCeiling: Bool {
            memoryKiB <= 262_144 && (1...16).contains(passes)
        }
    }

    /// Hashes a password with a fresh salt.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when the memory cannot be had.
    public static func hash(_ password: [UInt8], _ parameters: Parameters) throws -> String {
        guard Sodium.isReady else { throw AuthError.unavailable("libsodium could not start") }
        var output = [CChar](repeating: 0, count: Int(crypto_pwhash_argon2id_STRBYTES))
        let status = withBytes(of: password) { bytes, count in
            crypto_pwhash_argon2id_str(
                &output, bytes, count, UInt64(parameters.passes), parameters.memoryKiB * 1024)
        }
        guard status == 0 else { throw AuthError.unavailable("Argon2id could not get its memory") }
        return String(decoding: output.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether `stored` is the hash of this password.
    ///
    /// Parameters above the ceiling are refused before any memory is asked for.
    static func verify(_ password: [UInt8], against stored: String) -> Bool {
        guard Sodium.isReady, let parameters = PHC(stored), parameters.isBelowCeiling else { return false }
        return withBytes(of: password) { bytes, count in
            crypto_pwhash_argon2id_str_verify(stored, bytes, count) == 0
        }
    }

    /// The same for a hash of Argon2i, which other programs made.
    static func verify(_ password: [UInt8], againstArgon2i stored: String) -> Bool {
        guard Sodium.isReady, let parameters = PHC(stored, kind: "argon2i"), parameters.isBelowCeiling else {
            return false
        }
        return withBytes(of: password) { bytes, count in
            crypto_pwhash_argon2i_str_verify(stored, bytes, count) == 0
        }
    }

    /// libsodium wants an address even for no bytes, so one zero byte follows that is not counted.
    private static func withBytes<Result>(
        of password: [UInt8], _ body: (UnsafePointer<CChar>, UInt64) -> Result
    ) -> Result {
        let characters = password.map(CChar.init(bitPattern:)) + [0]
        return body(characters, UInt64(password.count))
    }
}
