public import Gatehouse

/// The list of what a site in development would have mailed, the newest first.
///
/// It is for developers, so its words stand here and not among those to be translated.
public struct MailboxPage: Sendable {
    /// The messages.
    public var messages: [MailboxMessage]

    /// Where the list is; a message is one level below.
    public var path: String

    /// The list of these messages.
    public init(messages: [MailboxMessage], path: String) {
        self.messages = messages
        self.path = path
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let list: HTML = messages.isEmpty ? "<p>No mail yet.</p>\n" : "<ul>\n\(messages.map(item))</ul>\n"
        let content: HTML = """
            <h1>Mailbox</h1>
            <p>In development no mail leaves this machine. It ends here.</p>
            \(list)
            """
        return layout.page("Mailbox", width: .wide, content: content)
    }

    private func item(_ message: MailboxMessage) -> HTML {
        """
        <li><a href="\(path: "\(path)/\(message.id)")">\(message.subject)</a><br>\(message.recipient), \(message.date)</li>

        """
    }
}
