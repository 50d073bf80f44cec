/// Knows passwords that became public in a break-in, wherever that was.
///
/// One that is asked over the network stands in `GatehouseBreach`, one that reads a file is ``BreachFile``.
public protocol BreachedPasswords: Sendable {
    /// Whether the password with this digest is among them.
    ///
    /// It must come back within a few seconds, because somebody waits for it.
    ///
    /// - Throws: when that cannot be found out. The password is then let pass, and the record says so.
    func contains(_ password: BreachDigest) async throws -> Bool
}
