import Gatehouse
import GatehouseSQL

/// What a look at a database tells about it, for `gatehouse doctor` and its like.
public struct PostgresHealth: Sendable {
    /// Whether the words of other processes can be heard.
    public enum Revocations: Sendable, Equatable {
        /// They are heard.
        case heard
        /// Nobody listens, because a pooler would not let the words through.
        case notListenedTo
        /// What is listened to is another database.
        case elsewhere
        /// What is to be listened to is not reached, for this reason.
        case unreachable(String)
    }

    /// Host, port and database.
    public package(set) var place: String

    /// The server's version, such as `15.18`.
    public package(set) var version: String

    /// Whether the server follows another one and takes no writes.
    public package(set) var isInRecovery: Bool

    /// Whether what travels is encrypted, or stays on this machine.
    public package(set) var isProtected: Bool

    /// The number of the newest migration, `nil` where there is no schema of ours yet.
    public package(set) var migration: Int64?

    /// The tables that this role may not read and change as the store must.
    public package(set) var deniedTables: [String]

    /// Whether this role may make tables, which migrations do.
    public package(set) var canMigrate: Bool

    /// The server's `synchronous_commit`: with `off` a commit that was answered can be lost in a crash.
    public package(set) var synchronousCommit: String

    /// Whether the server writes to the disk what it says is written.
    public package(set) var flushesToDisk: Bool

    /// How many connections the server allows to all together.
    public package(set) var maximumConnections: Int64

    /// How far the server's clock is ahead of ours.
    public package(set) var clockLead: Duration

    /// Whether revocations of other processes can be heard.
    public package(set) var revocations: Revocations
}

extension PostgresHealth {
    /// The newest migration that this version of the program knows.
    public static var newestMigration: Int64 { SQLCatalogue.newestMigration }

    /// Looks at the database without changing anything.
    ///
    /// - Throws: as opening the store does.
    public static func examine(
        url: String, options: PostgresOptions = PostgresOptions()
    ) async throws -> PostgresHealth {
        let database = try PostgresDatabase(url: url, options: options)
        return try await onThread {
            do {
                let session = try PostgresSession(database.core.address, options)
                let heard = try PostgresHealth.revocations(at: database.listenAddress, options, session)
                return try PostgresHealth(session, options, place: database.core.address.shown, heard)
            } catch let failure as PostgresFailure {
                throw failure.error
            }
        }
    }

    fileprivate init(
        _ session: PostgresSession, _ options: PostgresOptions, place: String, _ revocations: Revocations
    ) throws {
        let row = try session.row(PostgresHealth.question)
        let serverTime = Timestamp(microseconds: try row.integer("now"))
        self.place = place
        version = session.link.version
        isInRecovery = try row.integer("recovers") == 1
        isProtected = try session.link.isEncrypted || row.integer("is_local") == 1
        canMigrate = try row.integer("can_migrate") == 1
        synchronousCommit = try row.text("synchronous_commit")
        flushesToDisk = try row.text("fsync") == "on"
        maximumConnections = try row.integer("maximum")
        clockLead = serverTime.since(options.clock.now())
        self.revocations = revocations
        migration =
            try row.integer("has_schema") == 1
            ? try session.row("SELECT max(number) AS newest FROM \(SQLStore.gate)")
                .integerOrNull("newest") : nil
        deniedTables = try migration == nil ? [] : PostgresHealth.denied(session)
    }

    private static let question = """
        SELECT pg_is_in_recovery() AS recovers, current_setting('synchronous_commit') AS synchronous_commit,
            current_setting('fsync') AS fsync, CAST(current_setting('max_connections') AS int8) AS maximum,
            CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS int8) AS now,
            coalesce(inet_server_addr() <<= '127.0.0.0/8' OR inet_server_addr() = '::1', true) AS is_local,
            coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS can_migrate,
            to_regclass('\(SQLStore.gate)') IS NOT NULL AS has_schema
        """

    private static func denied(_ session: PostgresSession) throws -> [String] {
        try SQLCatalogue.tables.filter { table in
            try SQLCatalogue.privileges(on: table).contains { try !isGranted($0, on: table, session) }
        }
    }

    /// Whether this role has a privilege on a table; all of its rows for DELETE, some of its columns for the others.
    private static func isGranted(_ privilege: String, on table: String, _ session: PostgresSession) throws -> Bool {
        let function = privilege == "DELETE" ? "has_table_privilege" : "has_any_column_privilege"
        let row = try session.row(
            "SELECT coalesce(\(function)(to_regclass($1), $2), false) AS is_granted",
            [.text(table), .text(privilege)])
        return try row.integer("is_granted") == 1
    }

    private static func revocations(
        at address: PostgresAddress?, _ options: PostgresOptions, _ session: PostgresSession
    ) throws -> Revocations {
        guard let address else { return .notListenedTo }
        let question = PostgresTicket.serverQuestion
        let here = try session.row(question).text("server")
        do {
            let other = try PostgresSession(address, options)
            try other.enqueue("LISTEN \(PostgresListener.channel)")
            return try other.row(question).text("server") == here ? .heard : .elsewhere
        } catch let failure as PostgresFailure {
            return .unreachable("\(failure.error)")
        } catch {
            return .unreachable((error as? AuthError)?.reason ?? "\(error)")
        }
    }
}
