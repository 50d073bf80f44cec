public import Gatehouse

/// How a SQLite database is opened.
///
/// The defaults suit a server.
public struct SQLiteOptions: Sendable {
    /// How long a statement waits for a lock that another process holds.
    ///
    /// Default 5 seconds; at most an hour counts.
    public var busyTimeout: Duration = .seconds(5)

    /// How long a write may stand in the queue for the one writer before it is refused unrun.
    ///
    /// Default 10 seconds.
    public var queueTimeout: Duration = .seconds(10)

    /// How many reads may run at once, each on a connection of its own.
    ///
    /// Default 5, at least 1.
    public var readers = 5

    /// Tells the time for leases and for the queue.
    public var clock: AuthClock = .system

    /// The documented defaults.
    public init() {}
}
