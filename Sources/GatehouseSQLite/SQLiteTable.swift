import Foundation
import GRDB
public import Gatehouse
import GatehouseSQL

/// A table of another program's SQLite file, read in the order of its rows and never written to.
public struct SQLiteTable: ImportSource {
    private let path: String
    private let table: String
    private let queue: DatabaseQueue

    /// Opens the file for reading.
    ///
    /// - Throws: `ImportError` when the file or the table is not there.
    public init(path: String, table: String) throws {
        self.path = URL(filePath: path).standardizedFileURL.path
        self.table = table
        guard FileManager.default.fileExists(atPath: path) else { throw ImportError("the file \(path) cannot be read") }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "gatehouse.import"
        configuration.busyMode = .timeout(5)
        do {
            queue = try DatabaseQueue(path: self.path, configuration: configuration)
            guard try queue.read({ try $0.tableExists(table) || $0.viewExists(table) }) else {
                throw ImportError("there is no table \(table)")
            }
        } catch let error as DatabaseError {
            throw SQLiteTable.failure(error)
        }
    }

    /// The path and the table.
    public var name: String { "\(path)\n\(table)" }

    /// The columns of the table.
    public func columns() async throws -> Set<String>? {
        let table = table
        return try await SQLiteTable.reporting { try await queue.read { Set(try $0.columns(in: table).map(\.name)) } }
    }

    /// How many rows there are.
    public func count() async throws -> Int64? {
        let statement = "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)"
        return try await SQLiteTable.reporting { try await queue.read { try Int64.fetchOne($0, sql: statement) } }
    }

    /// Begins to read from the start.
    public func rows() async throws -> any ImportRows {
        SQLiteTableRows(queue: queue, table: table, columns: try await columns().map { $0.sorted() } ?? [])
    }

    static func reporting<Result: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw failure(error)
        }
    }

    private static func failure(_ error: DatabaseError) -> ImportError {
        ImportError("SQLite: \(error.message ?? "error") (code \(error.extendedResultCode.rawValue))")
    }
}
