/// A password hash of another program, read and ready to be checked.
protocol ForeignScheme: Sendable {
    /// Whether each guess costs so much that the hash may stay in the table as it is.
    var isSlow: Bool { get }

    /// Most bytes of a password that the computation looks at; `nil` for all of them.
    var longestPassword: Int? { get }

    /// Whether the hash is of this password, compared in constant time.
    ///
    /// Takes as long as the hash was made to take, so call it on a hashing thread.
    ///
    /// - Parameter password: The bytes; none never verify.
    /// - Returns: `nil`, after no work, for a password that cannot be looked at whole.
    /// - Throws: ``ForeignHashError/failed`` when it cannot be computed.
    func verifies(_ password: [UInt8]) throws(ForeignHashError) -> Bool?
}

extension ForeignScheme {
    var longestPassword: Int? { nil }
}

/// A scheme whose digest can be computed by itself, so that only a hash of the digest need be kept.
protocol WrappableScheme: ForeignScheme {
    /// The stored text without its digest: what must be known to compute it.
    var recipe: String { get }

    /// The digest that was stored; empty where only the recipe is known.
    var expected: [UInt8] { get }

    /// The digest of a password.
    ///
    /// - Returns: `nil`, after no work, for a password that cannot be looked at whole.
    /// - Throws: ``ForeignHashError/failed`` when it cannot be computed.
    func digest(of password: [UInt8]) throws(ForeignHashError) -> [UInt8]?
}

extension WrappableScheme {
    func verifies(_ password: [UInt8]) throws(ForeignHashError) -> Bool? {
        guard !password.isEmpty, !expected.isEmpty else { return false }
        return try digest(of: password).map { Sodium.equal($0, expected) }
    }
}
