import Foundation
import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Messages` {
    private static let url = "https://app.example.org/reset?token=abc&x=1"
    private static let hostile = "<a href=//evil.test>\"'&{{x}}</a>"

    private func message(_ body: MailBody, subject: String = "Set a new password") throws -> MailMessage {
        try MailMessage("reset_password", to: EmailAddress("ada@example.org"), subject: subject, body: body)
    }

    private var body: MailBody {
        MailBody([
            .text("Hello Ada,"), .link("Set a new password", url: Self.url), .code("01234567", label: "Or type"),
            .facts([.init("When", "now"), .init("From", "192.0.2.1")]), .note("Was it not you? Do nothing."),
        ])
    }

    @Test func `both parts say the same, from one place`() throws {
        #expect(
            body.plainText == """
                Hello Ada,

                Set a new password:
                https://app.example.org/reset?token=abc&x=1

                Or type: 01234567

                When: now
                From: 192.0.2.1

                Was it not you? Do nothing.

                """)
        let html = body.html(title: "Set a new password")
        for text in [
            "<title>Set a new password</title>", "<p>Hello Ada,</p>", ">Or type: <strong", ">01234567</strong>",
            "href=\"https://app.example.org/reset?token=abc&amp;x=1\"", "<li>From: 192.0.2.1</li>",
        ] {
            #expect(html.contains(text), "\(text)")
        }
        #expect(body.links == [Self.url])
        #expect(body.codes == ["01234567"])
    }

    /// Promise: what a stranger typed is text in a mail, whatever it looks like (ATK-44).
    @Test func `what is put in is shown as text`() throws {
        let hostile = Self.hostile
        let html = MailBody([
            .text(hostile), .note(hostile), .link(hostile, url: Self.url), .code(hostile, label: hostile),
            .facts([.init(hostile, hostile)]),
        ]).html(title: hostile)
        #expect(!html.contains("<a href=//"))
        #expect(!html.contains("\"'"))
        let shown = "&lt;a href=//evil.test&gt;&quot;&#39;&amp;{{x}}&lt;/a&gt;"
        #expect(html.components(separatedBy: shown).count == 9)
        // A mark that joins with the bracket is no bracket to Swift, but is one to a mail program.
        #expect(MailBody([.text("<\u{338}b>")]).html(title: "x").contains("&lt;\u{338}b&gt;"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "//evil.test", "", "https://a b", "http://a\r\nBcc: x", "https://\u{E9}.example",
        " https://a", "HTTPS://a", "https://" + String(repeating: "a", count: 2048),
    ])
    func `a link that is none is refused`(url: String) {
        #expect(throws: AuthError.self) { _ = try message(MailBody([.link("Open", url: url)])) }
    }

    @Test func `a message goes over the wire as RFC 5322 wants it`() throws {
        let id = UUIDv7(at: TestClock.start, random: .system)
        let mail = OutgoingMail(
            id: id, message: try message(body, subject: "Grüße"), createdAt: TestClock.start,
            site: try PublicURL("https://app.example.org"))
        let sender = try MailSender(EmailAddress("site@example.org"), name: "My site")
        let bytes = mail.rendered(from: sender)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 79 })
        let text = String(decoding: bytes, as: UTF8.self)
        let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
        #expect(
            head == """
                From: "My site"\r
                 <site@example.org>\r
                To: ada@example.org\r
                Subject: =?utf-8?B?R3LDvMOfZQ==?=\r
                Date: Thu, 1 Jan 2026 12:00:00 +0000\r
                Message-ID: <\(id)@app.example.org>\r
                Auto-Submitted: auto-generated\r
                MIME-Version: 1.0\r
                Content-Type: multipart/alternative;\r
                 boundary="gatehouse-\(id)"
                """)
        #expect(text.components(separatedBy: "--gatehouse-\(id)\r\n").count == 3)
        #expect(text.hasSuffix("--gatehouse-\(id)--\r\n"))
    }

    /// Promise: a message that is printed, logged or dumped by mistake shows neither its link nor its code.
    @Test func `a message shows nothing of itself`() throws {
        let message = try message(body)
        let mail = OutgoingMail(
            id: UUIDv7(at: TestClock.start, random: .system), message: message, createdAt: TestClock.start,
            site: try PublicURL("http://localhost"))
        var said = "\(message) \(String(reflecting: message)) \(mail) \(String(reflecting: mail))"
        dump(message, to: &said)
        dump(mail, to: &said)
        #expect(said.contains("mail(reset_password)"))
        for trace in ["token", "01234567", "ada@", "Hello"] { #expect(!said.contains(trace), "\(trace)") }
    }
}
