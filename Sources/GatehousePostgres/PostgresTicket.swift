import GatehouseSQL

/// By what the outcome of a transaction can be asked after when the answer to its COMMIT was lost.
struct PostgresTicket: Sendable {
    /// The transaction's number on its server.
    let number: String

    /// The server, since it last started.
    ///
    /// Numbers that were given out shortly before a crash or a fail-over may be given out again.
    let server: String

    /// Asks for both.
    static let question = "SELECT pg_current_xact_id()::text AS number, \(serverName) AS server"

    /// Names the database on its running server: when that was started, and the database's number there.
    static let serverName = """
        extract(epoch FROM pg_postmaster_start_time())::text || '/' \
        || (SELECT oid FROM pg_database WHERE datname = current_database())
        """

    /// Asks for the server alone.
    static let serverQuestion = "SELECT \(serverName) AS server"

    /// Reads the answer to ``question``.
    init(_ result: PostgresResult) throws {
        guard let row = try result.rows().first else { throw PostgresFailure.lost("the answers are out of step") }
        number = try row.text("number")
        server = try row.text("server")
    }
}
