/// Takes messages to where they are delivered from: a mail server, a folder, a test.
public protocol Mailer: Sendable {
    /// Hands one message on, and returns when the other side has taken it over.
    ///
    /// It may be given the same message again when a server died at the wrong moment.
    ///
    /// - Throws: ``MailError``; any other error counts as one that may pass.
    func send(_ mail: OutgoingMail) async throws
}
