/// Why it could not be found out whether a password is among the breached ones.
public struct BreachError: Error, Sendable, Equatable, CustomStringConvertible {
    private static let maximumBytes = 300

    /// What happened, for the operator; never anything about the password, on one line.
    public let reason: String

    /// An error with this reason; what comes from other machines is cut and cleaned.
    public init(_ reason: String) {
        let bytes = reason.utf8.prefix(BreachError.maximumBytes).map {
            $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0
        }
        self.reason = String(decoding: bytes, as: UTF8.self)
    }

    /// The reason.
    public var description: String { reason }
}
