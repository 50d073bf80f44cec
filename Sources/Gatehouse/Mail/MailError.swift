/// Why a message could not be handed on.
public struct MailError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Whether trying again cannot help: the mail server refused the message for good.
    public let isPermanent: Bool

    /// What happened, for the operator; never a secret, on one line.
    public let reason: String

    /// It may work later: no connection, a server that is busy.
    public static func temporary(_ reason: String) -> MailError { MailError(isPermanent: false, reason) }

    /// It will never work: an address that does not exist, a message that is not wanted.
    public static func permanent(_ reason: String) -> MailError { MailError(isPermanent: true, reason) }

    private static let maximumBytes = 300

    /// The reason comes from other machines as a rule, so it is cut and cleaned.
    private init(isPermanent: Bool, _ reason: String) {
        self.isPermanent = isPermanent
        let bytes = reason.utf8.prefix(MailError.maximumBytes).map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
        self.reason = String(decoding: bytes, as: UTF8.self)
    }

    /// The reason.
    public var description: String { reason }
}
