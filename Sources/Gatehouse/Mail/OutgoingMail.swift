/// A message on its way: what a ``Mailer`` is given.
public struct OutgoingMail: Sendable, Identifiable {
    /// Its name, the same each time it is tried.
    public let id: UUIDv7

    /// What is sent, and to whom.
    public let message: MailMessage

    /// When it was written.
    public let createdAt: Timestamp

    /// The name that mail programs know it by (RFC 5322, section 3.6.4), without the angle brackets.
    ///
    /// The same each time it is tried, so that a message that was sent twice can be recognised.
    public let messageID: String

    /// A message written at this time for the site at this address.
    public init(id: UUIDv7, message: MailMessage, createdAt: Timestamp, site: PublicURL) {
        self.id = id
        self.message = message
        self.createdAt = createdAt
        let host = site.host.utf8.contains(UInt8(ascii: ":")) ? "[IPv6:\(site.host)]" : site.host
        messageID = "\(id)@\(host)"
    }

    /// The whole message as it goes over the wire (RFC 5322, RFC 2046), lines ended by CR LF.
    ///
    /// Every header is ours or was checked to hold no control character.
    public func rendered(from sender: MailSender) -> [UInt8] {
        let boundary = "gatehouse-\(id)"
        let headers = [
            ("From", sender.header), ("To", message.recipient.text), ("Subject", MailHeader.text(message.subject)),
            ("Date", MailHeader.date(createdAt)), ("Message-ID", "<\(messageID)>"),
            ("Auto-Submitted", "auto-generated"), ("MIME-Version", "1.0"),
            ("Content-Type", "multipart/alternative;\r\n boundary=\"\(boundary)\""),
        ]
        var output = headers.flatMap { Array("\($0): \($1)\r\n".utf8) } + Array("\r\n".utf8)
        let parts = [("plain", message.body.plainText), ("html", message.body.html(title: message.subject))]
        for (type, text) in parts {
            output += "--\(boundary)\r\nContent-Type: text/\(type); charset=utf-8\r\n".utf8
            output += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
            output += QuotedPrintable.encode(text)
        }
        return output + "--\(boundary)--\r\n".utf8
    }
}
