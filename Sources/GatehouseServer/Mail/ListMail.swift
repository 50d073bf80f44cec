import ArgumentParser
import Gatehouse

struct ListMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "List the mail that waits or was given up, oldest first.",
        discussion: """
            Each line: name, kind, address, waiting, sending or failed, when it was written, when it is tried next, how \
            often it was tried, why the last try failed; parted by tabs.
            """)

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            try await auth.forEachQueuedMail { mail in
                try MailRow(mail, at: auth.clock.now()).show(asJSON: options.json)
            }
        }
    }
}

extension Auth {
    private static let page = 500

    /// Goes through the outbox, oldest first.
    func forEachQueuedMail(_ body: (QueuedMail) async throws -> Void) async throws {
        var last: UUIDv7?
        repeat {
            let mail = try await queuedMail(after: last, limit: Self.page)
            for message in mail { try await body(message) }
            last = mail.last?.entry.id
        } while last != nil
    }
}
