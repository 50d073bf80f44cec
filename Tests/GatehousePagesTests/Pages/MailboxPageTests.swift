import Gatehouse
import GatehousePages
import Testing

@Suite struct MailboxPageTests {
    private func links(in text: String) -> [String] {
        let message = MailboxMessage(id: UUIDv7(at: Sample.time, random: .system), text: text)
        let page = MailboxMessagePage(message: message, path: "/dev/mailbox").html(in: Sample.layout)
        return page.markup.all("pre").isEmpty ? [] : page.markup.all("a").compactMap { $0["href"] }
    }

    @Test func `addresses in a message can be opened, everything else is text`() {
        let text = "Subject: Hello\n\nOpen:\nhttps://example.org/r?a=1&b=2\nor http://127.0.0.1:8080/x .\n"
        #expect(
            links(in: text) == ["/", "https://example.org/r?a=1&b=2", "http://127.0.0.1:8080/x", "/dev/mailbox"])
    }

    @Test(arguments: [
        "javascript:alert(1)", "http://example.org/", "https://u:p@example.org/", "<a href=https://x.example/>",
        "https://example.org/\"onclick=x", "data:text/html,x",
    ])
    func `what is no safe address stays text`(word: String) {
        #expect(links(in: "Subject: Hello\n\n\(word)\n") == ["/", "/dev/mailbox"])
    }

    @Test func `a message is shown as text`() {
        let id = UUIDv7(at: Sample.time, random: .system)
        let text = "To: <b>\nSubject: <script>alert(1)</script>\n\n<img src=x>\n"
        let message = MailboxMessage(id: id, text: text)
        let pages = [
            MailboxPage(messages: [message], path: "/dev/mailbox").html(in: Sample.layout).markup,
            MailboxMessagePage(message: message, path: "/dev/mailbox").html(in: Sample.layout).markup,
        ]
        for page in pages {
            #expect(page.all("script").isEmpty && page.all("img").isEmpty && page.all("b").isEmpty)
            #expect(page.text.contains("<script>alert(1)</script>"))
        }
        #expect(pages[0].all("a").contains { $0["href"] == "/dev/mailbox/\(id)" })
    }
}
