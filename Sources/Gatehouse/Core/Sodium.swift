import CSodium

/// libsodium's one-time start, run before its first use by whoever asks first.
enum Sodium {
    /// Whether the library could be started.
    ///
    /// False only where the system has no source of random bytes.
    static let isReady: Bool = sodium_init() >= 0

    /// Whether two byte strings are equal, in a time that depends on their length alone.
    static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return sodium_memcmp(left, right, left.count) == 0
    }
}
