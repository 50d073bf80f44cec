/// What became of a transaction.
enum PostgresOutcome: Equatable {
    /// It was committed.
    case committed
    /// It never was and never will be.
    case notCommitted
    /// Nothing can be said yet.
    case open
    /// Its number does not tell.
    case unknown

    /// Asks the server for the state of a transaction.
    static let question = "SELECT pg_xact_status(($1::text)::xid8) AS status, \(PostgresTicket.serverName) AS server"

    /// Understands the server's word.
    ///
    /// Another server, or one that was started anew, may have given the number to another transaction, so its word is worth
    /// something only against a commit.
    init(_ status: String?, isSameServer: Bool) {
        switch status {
        case "committed": self = isSameServer ? .committed : .unknown
        case "aborted": self = .notCommitted
        case "in progress": self = .open
        default: self = .unknown
        }
    }
}
