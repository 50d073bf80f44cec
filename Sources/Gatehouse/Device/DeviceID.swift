/// Names one remembered or known device.
public struct DeviceID: Sendable, Hashable {
    /// 16 random bytes: not a time-ordered identifier, because the cookie carries it.
    public let bytes: [UInt8]

    /// A new identifier.
    init(random: RandomSource) {
        bytes = random.bytes(16)
    }

    /// An identifier read back; `nil` unless there are exactly 16 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }
}
