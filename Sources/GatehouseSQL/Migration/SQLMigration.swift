/// One step of the schema.
///
/// Once released it is never edited: a change is a new migration.
struct SQLMigration: Sendable {
    /// Its place in the order, from 1 without gaps.
    let number: Int64

    /// The feature it belongs to.
    let name: String

    /// What it runs, one statement each.
    let statements: [String]
}

extension SQLMigration {
    /// All migrations that this version knows, in their order.
    static let all = [
        accounts, passwords, sessions, devices, roles, throttles, audit, oneTimeTokens, outbox, knownDevices,
        failures,
    ]
}
