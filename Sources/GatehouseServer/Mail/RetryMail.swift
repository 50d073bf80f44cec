import ArgumentParser
import Gatehouse

struct RetryMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Have mail tried again now, also what was given up.",
        discussion: "What is being sent at this moment is left alone. Ends with 3 when a message is not there any more."
    )

    @Argument(help: "The names of messages, as `gatehouse mail queue` prints them.", transform: RetryMail.read)
    var ids: [UUIDv7] = []

    @Flag(help: "All messages.")
    var all = false

    @OptionGroup var options: DatabaseOptions

    func validate() throws {
        // One of the two, not both.
        guard all == ids.isEmpty else { throw ValidationError("Name the messages, or say --all.") }
    }

    func run() async throws {
        try await options.withAuth { auth in
            let wanted = try await all ? everything(auth) : ids
            let count = try await auth.retryMail(wanted)
            try RetriedRow(retried: count).show(asJSON: options.json)
            guard all || count == wanted.count else {
                throw CommandFailure(
                    "\(wanted.count - count) of \(wanted.count) are not there, or are being sent now.", .notFound)
            }
        }
    }

    private func everything(_ auth: Auth) async throws -> [UUIDv7] {
        var ids: [UUIDv7] = []
        try await auth.forEachQueuedMail { ids.append($0.entry.id) }
        return ids
    }

    private static func read(_ text: String) throws -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw ValidationError("A message's name has 36 characters.") }
        return id
    }
}

/// How many messages will be tried.
struct RetriedRow: Row {
    let retried: Int

    var text: String { "\(retried) \(retried == 1 ? "message" : "messages") will be tried now." }
}
