import CSodium

/// Where random bytes come from.
///
/// Tests hand in a predictable one; everything else uses ``system``.
public struct RandomSource: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    /// A source made of a function from a count to that many bytes.
    public init(_ fill: @escaping @Sendable (Int) -> [UInt8]) {
        self.fill = fill
    }

    /// So many fresh random bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        fill(count)
    }

    /// The operating system's cryptographic generator, by way of libsodium.
    public static let system = RandomSource { count in
        guard Sodium.isReady else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
