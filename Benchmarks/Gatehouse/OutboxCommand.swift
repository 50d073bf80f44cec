import ArgumentParser
import Gatehouse
import GatehouseSMTP

/// Fills an outbox and empties it through a mail server; prints how many messages a second were written and sent.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "outbox")

    @Option var database: String
    @Option var count: Int
    @Option(help: "The port of the mail server on this machine.") var port: Int

    func run() async throws {
        guard var server = SMTPServer("smtp://127.0.0.1:\(port)") else {
            throw ValidationError("\(port) is no port.")
        }
        server.isEncrypted = false
        var configuration = AuthConfiguration()
        configuration.keys = .keys(try KeyRing([RootKey(startsAt: AuthClock.system.now())]))
        configuration.mail.mailer = SMTPMailer(
            server, from: try MailSender(EmailAddress("bench@example.org"), name: "bench"))
        let auth = try await Auth(
            store: Engine.open(database), publicURL: "http://127.0.0.1:8080", configuration: configuration)
        let recipient = try EmailAddress("ada@example.org")
        let written = try await ContinuousClock().measure {
            for _ in 0..<count { _ = try await auth.sendTestMail(to: recipient) }
        }
        let sent = await ContinuousClock().measure { await auth.deliverDueMail() }
        let left = try await auth.queuedMail(limit: 1).count
        guard left == 0 else { throw ValidationError("Not everything was delivered.") }
        print(Double(count) / (written / .seconds(1)), Double(count) / (sent / .seconds(1)))
        try await auth.store.close()
    }
}
