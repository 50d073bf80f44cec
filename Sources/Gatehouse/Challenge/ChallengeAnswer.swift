/// What a login sends in answer to a ``ChallengeQuestion``.
public struct ChallengeAnswer: Sendable {
    /// Longest answer that is looked at, in UTF-8 bytes.
    public static let maximumBytes = 8192

    /// The question's ticket.
    public var ticket: String

    /// The answer.
    public var text: String

    /// An answer; `nil` when either part is missing, as in a form that asked nothing.
    public init?(ticket: String?, text: String?) {
        guard let ticket, let text, !ticket.utf8.isEmpty, !text.utf8.isEmpty else { return nil }
        self.ticket = ticket
        self.text = text
    }
}
