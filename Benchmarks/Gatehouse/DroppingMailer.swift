import Gatehouse

/// Takes every message and lets it go, where what is measured is the flow that wrote it.
struct DroppingMailer: Mailer {
    func send(_ mail: OutgoingMail) async throws {}
}
