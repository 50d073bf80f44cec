public import Gatehouse

/// One message as plain text; its links can be opened.
public struct MailboxMessagePage: Sendable {
    /// The message.
    public var message: MailboxMessage

    /// Where the list is.
    public var path: String

    /// The page of this message.
    public init(message: MailboxMessage, path: String) {
        self.message = message
        self.path = path
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let content: HTML = """
            <h1>\(message.subject)</h1>
            <pre class="mail">\(text)</pre>
            <p class="actions"><a class="button quiet" href="\(path: path)">All mail</a></p>

            """
        return layout.page("Mail", width: .wide, content: content)
    }

    /// The text word by word: a word that is an address becomes a link, all else is text.
    private var text: [HTML] {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        var pieces: [HTML] = []
        var rest = message.text.utf8[...]
        while let first = rest.first {
            let run = rest.prefix { isBlank($0) == isBlank(first) }
            let word = String(decoding: Array(run), as: UTF8.self)
            pieces.append(HTMLAddress.isURL(word) ? "<a href=\"\(url: word)\">\(word)</a>" : "\(word)")
            rest = rest.dropFirst(run.count)
        }
        return pieces
    }
}
