import Foundation
import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Mail headers` {
    /// Promise: nothing that comes into a mail can begin a header of its own or add a recipient (ATK-44).
    ///
    /// ASVS: 1.3.11.
    @Test(arguments: [
        "\r", "\n", "\0", "\r\n", "a\r\nBcc: evil@evil.test", "a\nBcc: evil@evil.test", "\u{7F}", "\t", "\u{1B}[2J",
        "e\r\n\u{301}", "\u{B}", "a\u{8}",
    ])
    func `control characters are refused in a subject and in a sender's name`(text: String) throws {
        let ada = try EmailAddress("ada@example.org")
        let error = #expect(throws: AuthError.self) {
            _ = try MailMessage("test", to: ada, subject: text, body: MailBody([]))
        }
        #expect(error?.category == .invalid)
        #expect(throws: AuthError.self) { _ = try MailSender(ada, name: text) }
        #expect(throws: AuthError.self) { _ = try EmailAddress("ada\(text)@example.org") }
    }

    @Test func `a subject has a length`() throws {
        let ada = try EmailAddress("ada@example.org")
        for subject in ["", String(repeating: "a", count: 201), "a" + String(repeating: "\u{301}", count: 100)] {
            #expect(throws: AuthError.self) {
                _ = try MailMessage("test", to: ada, subject: subject, body: MailBody([]))
            }
        }
        _ = try MailMessage("test", to: ada, subject: String(repeating: "a", count: 200), body: MailBody([]))
    }

    @Test func `plain text stands as it is`() {
        #expect(MailHeader.text("Set a new password") == "Set a new password")
        #expect(MailHeader.text("a=b? =b") == "a=b? =b")
    }

    /// RFC 2047: each word at most 75 characters, each whole in UTF-8, parted by a fold.
    @Test(arguments: [
        "Grüße aus Köln", "密码重置", "=?utf-8?B?QQ==?=", "\u{2028}Bcc: evil@evil.test",
        String(repeating: "ab ", count: 40), String(repeating: "é🔑漢", count: 20),
        "Crème brûlée \u{1F468}\u{200D}\u{1F469}",
    ])
    func `anything else becomes encoded words`(text: String) throws {
        let value = MailHeader.text(text)
        var decoded: [UInt8] = []
        for word in value.components(separatedBy: "\r\n ") {
            #expect(word.utf8.count <= 76 - "Subject: ".utf8.count)
            #expect(word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?="))
            let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            #expect(String(data: bytes, encoding: .utf8) != nil)
            decoded += bytes
        }
        #expect(decoded == Array(text.utf8))
        #expect(value.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `a sender's name is quoted, or encoded`() throws {
        let address = try EmailAddress("site@example.org")
        #expect(try MailSender(address).header == "site@example.org")
        #expect(try MailSender(address, name: "My Site, Inc.").header == "\"My Site, Inc.\"\r\n <site@example.org>")
        #expect(
            try MailSender(address, name: "a\"b\\c").header == "\"a\\\"b\\\\c\"\r\n <site@example.org>")
        #expect(try MailSender(address, name: "é").header == "=?utf-8?B?w6k=?=\r\n <site@example.org>")
    }

    @Test(arguments: [
        (Int64(0), "Thu, 1 Jan 1970 00:00:00 +0000"), (1_764_000_000, "Mon, 24 Nov 2025 16:00:00 +0000"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
    ])
    func `dates are those of RFC 5322`(seconds: Int64, text: String) {
        #expect(MailHeader.date(Timestamp(microseconds: seconds * 1_000_000)) == text)
    }
}

@Suite struct `Quoted-printable text` {
    /// Undoes the encoding, apart from the program's own code.
    private func decode(_ bytes: [UInt8]) throws -> String {
        var output: [UInt8] = []
        for line in bytes.split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false).dropLast() {
            var rest = line.first == UInt8(ascii: "\n") ? line.dropFirst() : line
            try #require(rest.count <= 76 && !rest.contains(UInt8(ascii: "\n")))
            try #require(rest.last != UInt8(ascii: " ") && rest.last != UInt8(ascii: "\t"))
            var isSoft = false
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "=") else {
                    try #require((0x20...0x7E).contains(byte) || byte == 9)
                    output.append(byte)
                    continue
                }
                isSoft = rest.isEmpty
                guard !isSoft else { break }
                let value = try #require(Hex.decode(rest.prefix(2))?.first)
                output.append(value)
                rest = rest.dropFirst(2)
            }
            if !isSoft { output.append(UInt8(ascii: "\n")) }
        }
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [
        "", "plain", "a=b", "trailing \nblank\t\n", "Grüße, 密码 🔑", "\n\n", ".\n..\n", "From here\n", "a\r\nb",
        "https://example.org/reset?token=abc", "\0\u{7F}\u{1}", " ", "=", String(repeating: "x", count: 75),
        String(repeating: "x", count: 76), String(repeating: "x", count: 77), String(repeating: "é", count: 200),
        String(repeating: "x", count: 75) + "=", String(repeating: "x", count: 75) + " ",
        String(repeating: "word ", count: 100),
    ])
    func `goes there and back in short plain lines`(text: String) throws {
        #expect(try decode(QuotedPrintable.encode(text)) == text + "\n")
    }
}
