import Foundation
import Gatehouse
import Testing

@Suite struct MailboxTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "mailbox-\(UUID().uuidString)").path

    /// Promise: a mailbox is for its owner alone.
    @Test func `messages are files that only their owner can read, the newest first`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let mailbox = Mailbox(folder, from: try MailSender(EmailAddress("site@example.org")))
        #expect(mailbox.newest(10).isEmpty)
        let mails = try (1...3).map { try mail("Message \($0)", second: $0) }
        // The second one twice, as after a server that died at the wrong moment.
        for mail in [mails[1], mails[0], mails[2], mails[1]] { try await mailbox.send(mail) }
        #expect(mailbox.newest(10).map(\.subject) == ["Message 3", "Message 2", "Message 1"])
        #expect(mailbox.newest(2).count == 2)
        #expect(mailbox.newest(1).first?.recipient == "ada@example.org")
        #expect(mailbox.message(mails[0].id)?.text.contains("http://127.0.0.1/x?y=1&z=2\n") == true)
        #expect(try mode(folder) == 0o700)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count == 3)
        for file in files { #expect(try mode("\(folder)/\(file)") == 0o600) }
    }

    @Test func `files of others are not shown`() async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["notes.txt", String(repeating: "x", count: 36) + ".txt", UUID().uuidString + ".new"] {
            try Data("To: x\n".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
        }
        #expect(Mailbox(folder, from: try MailSender(EmailAddress("site@example.org"))).newest(10).isEmpty)
    }

    @Test func `a mailbox that cannot be written delays mail`() async throws {
        let mailbox = Mailbox("/dev/null/mail", from: try MailSender(EmailAddress("site@example.org")))
        let error = await #expect(throws: MailError.self) { try await mailbox.send(mail("Message", second: 1)) }
        #expect(error?.isPermanent == false)
    }

    private func mail(_ subject: String, second: Int64) throws -> OutgoingMail {
        let time = Timestamp(microseconds: 1_780_000_000_000_000 + second * 1_000_000)
        let message = try MailMessage(
            "test", to: EmailAddress("ada@example.org"), subject: subject,
            body: MailBody([.link("Open", url: "http://127.0.0.1/x?y=1&z=2")]))
        return OutgoingMail(
            id: UUIDv7(at: time, random: .system), message: message, createdAt: time,
            site: try PublicURL("http://127.0.0.1"))
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
