extension WerkzeugHash.Method {
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
            let digest = try ForeignDigest(werkzeug: parts[0])
            guard parts.count == 1 else { throw .malformed }
            self = .hmac(digest)
        }
    }

    /// The derivation with a price of its own, if it is one.
    var derivation: KeyDerivation? {
        switch self {
        case .scrypt(let cost, let blockSize, let lanes): .scrypt(cost: cost, blockSize: blockSize, lanes: lanes)
        case .pbkdf2(let digest, let rounds): .pbkdf2(digest, rounds: rounds)
        case .hmac: nil
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
        for part in parts { numbers.append(try ForeignNumber.read(part)) }
        guard numbers.count == 3 else { throw .malformed }
        let (cost, blockSize, lanes) = (numbers[0], numbers[1], numbers[2])
        _ = try KeyDerivation(scrypt: cost, blockSize: blockSize, lanes: lanes)
        return .scrypt(cost: cost, blockSize: UInt32(blockSize), lanes: UInt32(lanes))
    }

    private static func pbkdf2(_ parts: ArraySlice<ArraySlice<UInt8>>) throws(ForeignHashError) -> Self {
        guard let name = parts.first, parts.count <= 2 else { throw .malformed }
        let digest = try ForeignDigest(werkzeug: name)
        guard let text = parts.dropFirst().first else { return .pbkdf2(digest, rounds: unwrittenRounds) }
        let rounds = try ForeignNumber.read(text)
        _ = try KeyDerivation(pbkdf2: digest, rounds: rounds)
        return .pbkdf2(digest, rounds: Int(rounds))
    }
}

extension ForeignDigest {
    fileprivate init(werkzeug name: ArraySlice<UInt8>) throws(ForeignHashError) {
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
