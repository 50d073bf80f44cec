public import Gatehouse
import Synchronization

/// A mailer that keeps what it is given, for tests.
///
/// ```swift
/// let mailer = RecordingMailer()
/// configuration.mail.mailer = mailer
/// // ... what sends mail, and its delivery
/// let link = mailer.lastLink(to: "ada@example.org")
/// ```
public final class RecordingMailer: Mailer {
    private struct State {
        var sent: [OutgoingMail] = []
        var failures: [MailError] = []
    }

    private let state = Mutex(State())

    /// A mailer that has sent nothing yet.
    public init() {}

    /// Everything that was sent, oldest first.
    public var sent: [OutgoingMail] { state.withLock { $0.sent } }

    /// Keeps the message, or fails as it was told to.
    public func send(_ mail: OutgoingMail) async throws {
        try state.withLock { state in
            guard state.failures.isEmpty else { throw state.failures.removeFirst() }
            state.sent.append(mail)
        }
    }

    /// Fails the next tries, one after the other, with these errors.
    public func fail(_ failures: MailError...) {
        state.withLock { $0.failures += failures }
    }

    /// The newest message to this address, as it is written there.
    public func lastMessage(to address: String) -> MailMessage? {
        sent.last { $0.message.recipient.text.utf8.elementsEqual(address.utf8) }?.message
    }

    /// The first link in the newest message to this address.
    public func lastLink(to address: String) -> String? {
        lastMessage(to: address)?.body.links.first
    }

    /// The first code in the newest message to this address.
    public func lastCode(to address: String) -> String? {
        lastMessage(to: address)?.body.codes.first
    }
}

extension Auth {
    /// Sends all mail that is due now, as the service beside the requests does.
    public func deliverMail() async {
        await deliverDueMail()
    }
}
