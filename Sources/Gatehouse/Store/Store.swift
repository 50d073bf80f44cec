/// Where accounts, sessions and everything else are kept.
///
/// A flow is a transaction: what it changes is written in one ``write(_:)``. The closure runs on one of the driver's own
/// threads, behaves as if it were alone, and may run again when the database asks for that; so it touches nothing but its
/// transaction: no mail, no cookie, no cache. `GatehouseTesting` ships the suite that every store must pass.
///
/// Missing, expired, revoked and malformed are `nil`; `throws` means that the store failed, and then nothing changed.
public protocol Store: Sendable {
    /// Runs `body` on a state of the store that does not change meanwhile.
    ///
    /// - Throws: what `body` throws, or ``AuthError/unavailable(_:)`` when the store does not answer.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result

    /// Runs `body` as one transaction: all of it is stored when this returns, none of it when it throws.
    ///
    /// Accounts that `body` named with ``StoreTransaction/revoke(_:)`` are told to the listener before this returns,
    /// also when the outcome of the commit is unknown. What was begun is finished even if the caller is cancelled.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result

    /// Names who hears of revocations and leases. Called once, before anything else.
    func attach(_ listener: any RevocationListener)

    /// Watches for changes made by other processes and renews the listener's lease, until cancelled.
    func watch() async throws

    /// Where the keys lie when nobody names a place: a path beside the database; `nil` where several machines share it.
    var keyFile: String? { get }

    /// Closes files and connections. Work that runs is finished first.
    func close() async throws
}

extension Store {
    /// Nowhere: the keys must be given.
    public var keyFile: String? { nil }
}
