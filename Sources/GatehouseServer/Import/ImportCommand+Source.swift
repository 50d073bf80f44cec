import ArgumentParser
import Foundation
import Gatehouse
import GatehousePostgres
import GatehouseSQLite

extension ImportCommand {
    /// What SOURCE names, by the format and by how it is written.
    func openSource() throws -> any ImportSource {
        if PostgresDatabase.isURL(source) { return try postgres() }
        switch format {
        case .csv: return ImportFile(path: source, isJSON: false)
        case .jsonl: return ImportFile(path: source, isJSON: true)
        case .flask, .django, .devise, .flaskSecurity:
            guard try !Self.isSQLite(source), let isJSON = Self.isJSON(source) else {
                return try SQLiteTable(path: source, table: tableName())
            }
            return ImportFile(path: source, isJSON: isJSON)
        }
    }

    private func postgres() throws -> any ImportSource {
        let table = try PostgresTable(url: source, table: tableName(), key: key)
        guard !table.hasPassword else {
            throw ValidationError(
                "A command line is seen by every user of the machine: put the password into ~/.pgpass, not into the URL."
            )
        }
        return table
    }

    private func tableName() throws -> String {
        guard let name = table ?? format.table else {
            throw ValidationError("\(format.rawValue) has no table of its own: name it with --table.")
        }
        return name
    }

    private static func isSQLite(_ path: String) throws -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure("The file \(path) cannot be read.", .notFound)
        }
        let start = try file.read(upToCount: 16) ?? Data()
        return start.elementsEqual("SQLite format 3\0".utf8)
    }

    /// Whether a file that is no database holds JSON lines or comma-separated values, by its name.
    private static func isJSON(_ path: String) -> Bool? {
        switch URL(filePath: path).pathExtension {
        case "csv": false
        case "jsonl", "ndjson", "json": true
        default: nil
        }
    }
}

extension PrivateFile {
    /// The secret in a file that nobody else may read, without the line's end.
    ///
    /// - Throws: ``CommandFailure``.
    static func secret(_ path: String) throws -> Secret<[UInt8]> {
        try check(path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("The file \(path) cannot be read.")
        }
        return Secret(LineEnd.dropped(from: Array(data)))
    }
}
