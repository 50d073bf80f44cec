extension MailBody {
    /// The HTML part: a whole page without anything from elsewhere.
    ///
    /// Styles stand on the elements, because mail programs drop style sheets.
    public func html(title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(MailBody.escaped(title))</title>
        </head>
        <body style="margin:0 auto;padding:24px;max-width:560px;font:16px/1.5 sans-serif">
        \(blocks.map(MailBody.html).joined(separator: "\n"))
        </body>
        </html>

        """
    }

    private static func html(of block: Block) -> String {
        switch block {
        case .text(let text):
            return "<p>\(escaped(text))</p>"
        case .note(let text):
            return "<p style=\"font-size:14px;opacity:.8\">\(escaped(text))</p>"
        case .link(let label, let url):
            let style = "display:inline-block;padding:10px 18px;border:1px solid;border-radius:6px;font-weight:bold"
            return """
                <p><a href="\(escaped(url))" style="\(style)">\(escaped(label))</a></p>
                <p style="font-size:14px;opacity:.8;word-break:break-all">\(escaped(url))</p>
                """
        case .code(let code, let label):
            return """
                <p>\(escaped(label)): <strong style="font:bold 20px monospace;letter-spacing:2px">\(escaped(code))</strong></p>
                """
        case .facts(let facts):
            let rows = facts.map { "<li>\(escaped($0.name)): \(escaped($0.value))</li>" }
            return "<ul>\(rows.joined())</ul>"
        }
    }

    /// Text as HTML shows it, judged by bytes.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
