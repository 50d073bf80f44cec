extension WerkzeugHash.Method {
    /// What one login may cost at most, whatever a table says.
    ///
    /// Werkzeug's own defaults are scrypt with N=32768, r=8, p=1
    /// (32 MiB) and PBKDF2 with up to 1,000,000 rounds.
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

    /// What a hash without a number of rounds was made with.
    ///
    /// Werkzeug always wrote the number; this is what its 2.0 to
    /// 2.2 took for a missing one.
    private static let unwrittenRounds = 260_000

    /// Reads `scrypt:N:r:p`, `pbkdf2:digest[:rounds]` or `digest`.
    init(_ text: [UInt8]) throws(ForeignHashError) {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        if parts[0].elementsEqual("scrypt".utf8) {
            self = try Self.scrypt(parts.dropFirst())
        } else if parts[0].elementsEqual("pbkdf2".utf8) {
            self = try Self.pbkdf2(parts.dropFirst())
        } else {
            let digest = try WerkzeugHash.Digest(parts[0])
            guard parts.count == 1 else { throw .malformed }
            self = .hmac(digest)
        }
    }

    /// The length of the hash in bytes.
    var digestLength: Int {
        switch self {
        case .scrypt: 64
        case .pbkdf2(let digest, _), .hmac(let digest): digest.length
        }
    }

    private static func scrypt(_ parts: ArraySlice<ArraySlice<UInt8>>) throws(ForeignHashError) -> Self {
        var numbers: [UInt64] = []
        for part in parts { numbers.append(try number(part)) }
        guard numbers.count == 3 else { throw .malformed }
        let (cost, blockSize, lanes) = (numbers[0], numbers[1], numbers[2])
        guard cost >= 2, cost.nonzeroBitCount == 1, blockSize >= 1, lanes >= 1 else { throw .malformed }
        guard cost <= Ceiling.cost, blockSize <= Ceiling.blockSize, lanes <= Ceiling.lanes else { throw .tooCostly }
        // Each factor is bounded above, so no product can overflow.
        guard 128 * cost * blockSize <= Ceiling.memory, cost * blockSize * lanes <= Ceiling.work else {
            throw .tooCostly
        }
        return .scrypt(cost: cost, blockSize: UInt32(blockSize), lanes: UInt32(lanes))
    }

    private static func pbkdf2(_ parts: ArraySlice<ArraySlice<UInt8>>) throws(ForeignHashError) -> Self {
        guard let name = parts.first, parts.count <= 2 else { throw .malformed }
        let digest = try WerkzeugHash.Digest(name)
        guard let text = parts.dropFirst().first else { return .pbkdf2(digest, rounds: unwrittenRounds) }
        let rounds = try number(text)
        guard rounds >= 1 else { throw .malformed }
        guard rounds <= Ceiling.rounds else { throw .tooCostly }
        return .pbkdf2(digest, rounds: Int(rounds))
    }

    /// ASCII digits as Python writes an integer: no sign, no blank, no zero in front.
    private static func number(_ text: ArraySlice<UInt8>) throws(ForeignHashError) -> UInt64 {
        guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { throw .malformed }
        guard text.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { throw .malformed }
        // Ten digits are above every ceiling and far below what the type holds.
        guard text.count <= 10 else { throw .tooCostly }
        return text.reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
    }
}

extension WerkzeugHash.Digest {
    fileprivate init(_ name: ArraySlice<UInt8>) throws(ForeignHashError) {
        if name.elementsEqual("sha1".utf8) {
            self = .sha1
        } else if name.elementsEqual("sha256".utf8) {
            self = .sha256
        } else if name.elementsEqual("sha512".utf8) {
            self = .sha512
        } else {
            throw .unsupported
        }
    }
}
