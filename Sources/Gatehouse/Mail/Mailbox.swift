import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder that mail ends in instead of leaving the machine, for development: one text file a message.
///
/// Whoever can read it can open every account, so the folder and the files are for their owner alone.
public struct Mailbox: Mailer {
    /// The folder.
    public let path: String

    private let sender: MailSender
    private let onMail: @Sendable (OutgoingMail) -> Void

    private static let suffix = ".txt"
    private static let largestFile = 1024 * 1024

    /// A mailbox in this folder, which is made with the first message.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - sender: from whom the messages come.
    ///   - onMail: hears of each message after it was written.
    public init(
        _ path: String, from sender: MailSender, onMail: @escaping @Sendable (OutgoingMail) -> Void = { _ in }
    ) {
        self.path = path
        self.sender = sender
        self.onMail = onMail
    }

    /// Writes the message into a file, whole or not at all; the same message again takes the place of the first.
    ///
    /// - Throws: ``MailError``, always a temporary one.
    public func send(_ mail: OutgoingMail) async throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure() }
        let draft = file(mail.id) + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(MailboxMessage.text(of: mail, from: sender).utf8))
        } catch {
            throw MailError.temporary("the mailbox cannot be written")
        }
        guard rename(draft, file(mail.id)) == 0 else { throw failure() }
        onMail(mail)
    }

    /// The newest messages, at most `limit`, the newest first.
    public func newest(_ limit: Int) -> [MailboxMessage] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let ids = names.compactMap { name -> String? in
            guard name.utf8.count == 36 + Mailbox.suffix.utf8.count,
                name.utf8.suffix(Mailbox.suffix.utf8.count).elementsEqual(Mailbox.suffix.utf8)
            else { return nil }
            return String(decoding: Array(name.utf8.prefix(36)), as: UTF8.self)
        }
        return ids.sorted(by: >).prefix(limit).compactMap { UUIDv7($0).flatMap(message) }
    }

    /// The message of this name; `nil` when there is none.
    public func message(_ id: UUIDv7) -> MailboxMessage? {
        guard let handle = FileHandle(forReadingAtPath: file(id)),
            let data = try? handle.read(upToCount: Mailbox.largestFile)
        else { return nil }
        return MailboxMessage(id: id, text: String(decoding: data, as: UTF8.self))
    }

    private func file(_ id: UUIDv7) -> String { "\(path)/\(id)\(Mailbox.suffix)" }

    private func failure() -> MailError {
        .temporary("the mailbox \(path) cannot be written: \(String(cString: strerror(errno)))")
    }
}
