public import Gatehouse

extension KeyRing {
    /// A ring with one key that everybody knows, so that tests need no file and two servers have the same.
    ///
    /// - Throws: never for the key that stands here.
    public static func forTesting() throws -> KeyRing {
        let random = RandomSource { count in (0..<count).map { UInt8(truncatingIfNeeded: $0) } }
        return try KeyRing([RootKey(startsAt: Timestamp(microseconds: 0), random: random)])
    }
}
