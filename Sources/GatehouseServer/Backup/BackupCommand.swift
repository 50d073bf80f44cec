import ArgumentParser
import Foundation
import Gatehouse
import GatehouseSQLite

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the SQLite database to a new file while servers use it.",
        discussion: "The copy was checked. The keys are not in it: they are kept apart. PostgreSQL has pg_dump.")

    @Argument(help: "The file to be made, of mode 0600.")
    var path: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let settings = try await options.configuration.resolve().settings
        try settings.requireFile(for: "pg_dump or pg_basebackup")
        try await SQLiteBackup.copy(settings.database, to: path)
        try BackupRow(settings, path: path).show(asJSON: options.json)
    }
}

/// What was copied where, and what is not in it.
struct BackupRow: Row {
    let database: String
    let backup: String
    let bytes: Int

    init(_ settings: Settings, path: String) {
        database = settings.database
        backup = path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        bytes = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    var text: String {
        """
        Copied \(database) to \(backup), \(bytes) bytes.
        Keep apart from it: the keys (\(database).keys, or what the setting keys names) and the anchor beside them.
        """
    }
}

extension Settings {
    /// Refuses what only a file can do.
    func requireFile(for other: String) throws {
        guard !isOnPostgres else {
            throw CommandFailure("This is for SQLite. A PostgreSQL is backed up and put back with \(other).", .refused)
        }
    }
}
