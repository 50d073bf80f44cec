/// A question that must be answered with the next try.
public struct ChallengeQuestion: Sendable, Equatable {
    /// Goes back with the answer, unchanged.
    public let ticket: String

    /// Which kind of question it is: ``Challenge/kind``.
    public let kind: String

    /// The question, in the way of that kind.
    public let text: String

    /// A question with these parts, to try a page with.
    public init(ticket: String, kind: String, text: String) {
        self.ticket = ticket
        self.kind = kind
        self.text = text
    }
}
