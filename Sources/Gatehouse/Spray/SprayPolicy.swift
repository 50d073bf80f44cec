/// When wrong passwords all over the site count as one attack, and what follows.
///
/// The figures and where they come from: `docs/throttling.md`.
public struct SprayPolicy: Sendable {
    /// Fewest wrong passwords of all clients within ten minutes.
    ///
    /// Default 500.
    public var least: Int64 = 500

    /// How many times the wrong passwords of a usual hour they must exceed.
    ///
    /// Default 10. The usual hour is the median of the last seven days.
    public var factor: Int64 = 10

    /// How much longer a try of an unknown device takes meanwhile.
    ///
    /// Default 5 seconds.
    public var delay: Duration = .seconds(5)

    /// The documented defaults.
    public init() {}

    /// Whether so many within ten minutes are an attack, when an hour usually has `usual`.
    func isAttack(_ recent: Int64, usual: Int64) -> Bool {
        let (bound, overflow) = usual.multipliedReportingOverflow(by: factor)
        return recent >= least && !overflow && recent > bound
    }
}
