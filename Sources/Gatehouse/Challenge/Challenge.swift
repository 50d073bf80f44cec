/// Something that whoever tries a password has to do first, once there were wrong ones: a CAPTCHA, a small computation.
///
/// It stands beside the limits on guessing and never in their place: a try that must wait waits. Gatehouse binds each
/// question to the account, the client and the time with a ``ChallengeTicket``, and takes one answer to it, right or wrong.
/// A known device is never asked. A small one is ``ProofOfWork``.
public protocol Challenge: Sendable {
    /// Which kind it is, in one word, so that a page knows how to show it.
    var kind: String { get }

    /// What the page needs to ask the question: a difficulty, the key of a site.
    ///
    /// - Throws: when nothing can be asked now; the login is then refused with 503.
    func question(for ticket: ChallengeTicket) async throws -> String

    /// Whether this answers the question of the ticket, which was not answered before.
    ///
    /// The answer is what was sent, at most ``ChallengeAnswer/maximumBytes``.
    ///
    /// - Throws: when it cannot be judged now; the login is then refused with 503.
    func verify(_ answer: String, to ticket: ChallengeTicket, from caller: Caller) async throws -> Bool
}
