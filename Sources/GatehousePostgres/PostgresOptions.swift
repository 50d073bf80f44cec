public import Gatehouse

/// How a PostgreSQL is used.
///
/// The defaults suit a server.
public struct PostgresOptions: Sendable {
    /// How many connections one process may have, that of the listener not counted.
    ///
    /// Default 10, at least 1. They are opened when they are needed.
    public var connections = 10

    /// How long work may wait for a free connection before it is refused undone.
    ///
    /// Default 5 seconds.
    public var queueTimeout: Duration = .seconds(5)

    /// How long a statement may run, and how long a transaction may wait for its next statement.
    ///
    /// Default 5 seconds.
    public var statementTimeout: Duration = .seconds(5)

    /// Whether a pooler that hands out a server for one transaction at a time stands before the database (PgBouncer in
    /// transaction mode).
    ///
    /// Default no. If so, statements have no names there, limits are set anew in every transaction, and only a
    /// ``listenURL`` that leads past the pooler lets the session cache work.
    public var isPooled = false

    /// Where to listen for what other processes take away, if not at the database's own URL.
    ///
    /// Default none. It must lead to the same database; that is checked each time it is connected.
    public var listenURL: String?

    /// Tells the time for leases.
    public var clock: AuthClock = .system

    /// Hears of what an operator may want to know: a lost listener, a commit whose answer was lost.
    ///
    /// Never a secret. Default: nobody hears it.
    public var notice: @Sendable (String) -> Void = { _ in }

    /// How many prepared statements a connection keeps.
    var statementCapacity = 200

    /// How long a commit whose answer was lost is asked after.
    ///
    /// Longer than ``statementTimeout``, after which the server itself ends a transaction that nobody goes on with.
    var settleTimeout: Duration { statementTimeout + .seconds(1) }

    /// The documented defaults.
    public init() {}
}
