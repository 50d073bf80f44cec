/// Hears what a store knows about its own freshness: the session cache.
public protocol RevocationListener: Sendable {
    /// Something was taken away from these accounts.
    func revoked(_ accounts: [AccountID])

    /// Anything may have changed: another process wrote, or a connection was lost.
    func revokedEverything()

    /// What was read up to now may be believed until this time of the monotonic clock, in nanoseconds.
    func leaseExtended(to deadline: Int64)
}
