import ArgumentParser

struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "See what mail waits, and have it tried again.",
        discussion: "A running server sends what these commands leave in the outbox, within 5 s.",
        subcommands: [ListMail.self, RetryMail.self, SendTestMail.self])
}
