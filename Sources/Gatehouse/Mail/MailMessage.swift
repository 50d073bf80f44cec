/// One message to one person, before anybody has decided how it travels.
///
/// It may hold links and codes that open things, so it shows nothing of itself when it is printed or dumped.
public struct MailMessage: Sendable, Codable {
    /// What the message is about.
    ///
    /// Enum-like, but open. Budgets and the list of waiting mail go by it.
    public struct Kind: Sendable, Hashable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The stable word, such as `reset_password`.
        public let name: String

        /// A kind with this word.
        public init(stringLiteral name: String) { self.name = name }

        /// A kind read back from storage.
        public init(name: String) { self.name = name }

        /// The word.
        public var description: String { name }
    }

    /// What it is about.
    public let kind: Kind

    /// Who gets it.
    public let recipient: EmailAddress

    /// The line that a mail program lists.
    public let subject: String

    /// What it says.
    public let body: MailBody

    /// Longest subject in UTF-8 bytes.
    public static let maximumSubjectBytes = 200

    /// A message with these parts.
    ///
    /// - Throws: `AuthError` when the subject is too long or holds a control character, or a link of the
    ///   body is no http address.
    public init(_ kind: Kind, to recipient: EmailAddress, subject: String, body: MailBody) throws {
        guard MailHeader.isSafe(subject), (1...MailMessage.maximumSubjectBytes).contains(subject.utf8.count) else {
            throw AuthError.invalidMail("the subject")
        }
        guard body.links.allSatisfy(MailBody.isLink) else { throw AuthError.invalidMail("a link") }
        self.kind = kind
        self.recipient = recipient
        self.subject = subject
        self.body = body
    }
}

extension MailMessage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind alone.
    public var description: String { "mail(\(kind))" }

    /// The kind alone.
    public var debugDescription: String { description }

    /// A mirror with no children, so that `dump` shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension AuthError {
    /// Something in a message cannot be sent as it stands.
    static func invalidMail(_ what: String) -> AuthError {
        AuthError(
            "mail_invalid", .invalid, "This message cannot be sent.", reason: "\(what) cannot stand in a mail")
    }
}
