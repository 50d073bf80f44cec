/// From whom the site's mail comes: an address and the name that mail programs show.
public struct MailSender: Sendable, Equatable {
    /// The address.
    public let address: EmailAddress

    /// The name to show; may be empty.
    public let name: String

    /// A sender.
    ///
    /// - Throws: ``AuthError`` when the name is over 100 bytes or holds a control character.
    public init(_ address: EmailAddress, name: String = "") throws {
        guard MailHeader.isSafe(name), name.utf8.count <= 100 else { throw AuthError.invalidMail("the sender's name") }
        self.address = address
        self.name = name
    }

    /// The value of `From`.
    var header: String {
        name.utf8.isEmpty ? address.text : "\(MailHeader.phrase(name))\r\n <\(address.text)>"
    }
}
