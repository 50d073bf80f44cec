/// One step of the schema.
///
/// Once released it is never edited: a change is a new migration.
struct SQLMigration: Sendable {
    /// What is run at once.
    enum Statement: Sendable, ExpressibleByStringLiteral {
        /// In the shared SQL.
        case shared(String)

        /// For one engine alone, for what the shared SQL cannot say; the others go past it.
        case only(SQLDialect.Engine, String)

        init(stringLiteral text: String) { self = .shared(text) }

        /// The text for this engine, if there is one.
        func text(for engine: SQLDialect.Engine) -> String? {
            switch self {
            case .shared(let text): text
            case .only(let own, let text): own == engine ? text : nil
            }
        }
    }

    /// Its place in the order, from 1 without gaps.
    let number: Int64

    /// The feature it belongs to.
    let name: String

    /// What it runs, in this order.
    let statements: [Statement]
}

extension SQLMigration {
    /// All migrations that this version knows, in their order.
    static let all = [
        accounts, passwords, sessions, devices, roles, throttles, audit, oneTimeTokens, outbox, verifiedAddresses,
        auditSeals, knownDevices, failures, rolesByName, permissions, identities,
        imports, guardedSessions,
    ]
}
