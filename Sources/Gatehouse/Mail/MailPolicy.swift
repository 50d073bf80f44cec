/// How mail leaves, and how long it is tried.
///
/// The figures and where they come from: `docs/mail.md`.
public struct MailPolicy: Sendable {
    /// What takes messages away.
    ///
    /// Without one no message is written, and flows that need mail are not offered. Default none.
    public var mailer: (any Mailer)?

    /// How long to wait after the first failed try; each later wait is twice as long.
    ///
    /// Default 1 minute.
    public var firstRetry: Duration = .minutes(1)

    /// The longest wait between two tries.
    ///
    /// Default 1 hour.
    public var longestRetry: Duration = .hours(1)

    /// How long a message is tried before it is given up.
    ///
    /// Default 24 hours.
    public var patience: Duration = .hours(24)

    /// How long a server may take for one message before another takes it for dead and sends the message itself.
    ///
    /// Default 5 minutes; longer than the mailer's own time limits.
    public var claimLimit: Duration = .minutes(5)

    /// How many messages are on their way at once.
    ///
    /// Default 4.
    public var parallel = 4

    /// How often the outbox is looked at for what other processes wrote.
    ///
    /// Default 5 seconds. What this process writes is sent at once.
    public var pollInterval: Duration = .seconds(5)

    /// How long a message that was given up is kept for the operator.
    ///
    /// Default 30 days.
    public var keepsFailed: Duration = .days(30)

    /// The documented defaults.
    public init() {}

    /// How long to wait after so many failed tries.
    func wait(afterTries tries: Int64) -> Duration {
        var wait = firstRetry
        for _ in stride(from: 1, to: min(tries, 64), by: 1) where wait < longestRetry { wait = wait * 2 }
        return min(wait, longestRetry)
    }
}
