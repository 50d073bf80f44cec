/// A message in a ``Mailbox``: the lines of its head, an empty line, and its plain text.
public struct MailboxMessage: Sendable, Identifiable {
    /// The message's name, in the order of writing.
    public let id: UUIDv7

    /// The file as it stands.
    public let text: String

    /// A message of this name with the text of its file.
    public init(id: UUIDv7, text: String) {
        self.id = id
        self.text = text
    }

    /// Who it is for; empty when the file was changed by somebody.
    public var recipient: String { head("To: ") }

    /// Its subject.
    public var subject: String { head("Subject: ") }

    /// When it was written.
    public var date: String { head("Date: ") }

    /// No header can hold a line end, so what stands in the first lines is ours.
    static func text(of mail: OutgoingMail, from sender: MailSender) -> String {
        """
        From: \(sender.address.text)
        To: \(mail.message.recipient.text)
        Subject: \(mail.message.subject)
        Date: \(mail.createdAt.iso8601)

        \(mail.message.body.plainText)
        """
    }

    private func head(_ name: String) -> String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines.prefix(while: { !$0.isEmpty }) where line.starts(with: name.utf8) {
            return String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self)
        }
        return ""
    }
}
