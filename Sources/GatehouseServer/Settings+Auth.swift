import Gatehouse
import GatehousePostgres
import GatehouseSQL
import GatehouseSQLite
import Logging

extension Settings {
    /// The server's logger, which writes to standard error.
    var logger: Logger { Settings.logger(logLevel) }

    /// For commands that tell what happened themselves: errors only.
    var quietLogger: Logger { Settings.logger(.error) }

    private static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "gatehouse") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }

    /// Opens the database and puts ``Auth`` in front of it; a SQLite file is made when it is not there.
    func openAuth(logger: Logger) async throws -> Auth {
        try await Auth(store: openStore(logger: logger), publicURL: publicURL, configuration: auth, logger: logger)
    }

    private func openStore(logger: Logger) async throws -> SQLStore {
        guard isOnPostgres else { return try .sqlite(path: database) }
        var options = postgres
        options.notice = { logger.notice("PostgreSQL", metadata: ["said": "\($0)"]) }
        return try await .postgres(url: database, options: options)
    }
}
