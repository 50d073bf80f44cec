import Foundation
public import Gatehouse

/// Hands messages to a mail server.
public struct SMTPMailer: Mailer {
    private let server: SMTPServer
    private let sender: MailSender

    /// A mailer that sends from this address through this server.
    public init(_ server: SMTPServer, from sender: MailSender) {
        self.server = server
        self.sender = sender
    }

    /// Sends one message over a connection of its own, on a thread of its own, because libcurl blocks.
    ///
    /// - Throws: `MailError`: permanent when the server refused this message for good, temporary for everything else.
    public func send(_ mail: OutgoingMail) async throws {
        let envelope = SMTPEnvelope(
            sender: sender.address, recipient: mail.message.recipient, content: mail.rendered(from: sender))
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let thread = Thread { [server] in
                continuation.resume(with: Result { try SMTPTransfer(server).send(envelope) })
            }
            thread.name = "smtp"
            thread.start()
        }
    }
}

/// What a mail server is given: from whom, to whom, and the bytes.
struct SMTPEnvelope: Sendable {
    let sender: EmailAddress
    let recipient: EmailAddress
    let content: [UInt8]
}
