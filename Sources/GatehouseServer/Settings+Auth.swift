import Gatehouse
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

    /// Opens the database, which is made when it is not there, and puts ``Auth`` in front of it.
    func openAuth(logger: Logger) async throws -> Auth {
        try await Auth(store: .sqlite(path: database), publicURL: publicURL, configuration: auth, logger: logger)
    }
}
