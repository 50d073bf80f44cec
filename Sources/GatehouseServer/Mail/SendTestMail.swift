import ArgumentParser
import Gatehouse

struct SendTestMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Put a message for an address into the outbox, to see whether mail arrives.",
        discussion: "It takes the settings mail.* that the server has.")

    @Argument(help: "The mail address.")
    var address: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            let recipient = try EmailAddress(address)
            guard try await auth.sendTestMail(to: recipient) else {
                throw CommandFailure("This site sends no mail: set mail.url and mail.from.", .refused)
            }
            try QueuedRow(to: recipient.text).show(asJSON: options.json)
        }
    }
}

/// Who will get a message.
struct QueuedRow: Row {
    let to: String

    var text: String { "A message to \(to) is in the outbox. See `gatehouse mail queue`." }
}
