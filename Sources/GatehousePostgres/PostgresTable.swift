public import Gatehouse
import GatehouseSQL

/// A table of another program in PostgreSQL, read in the order of its key in one transaction that changes nothing.
public struct PostgresTable: ImportSource {
    private let address: PostgresAddress
    private let table: String
    private let key: String

    /// Whether the URL holds a password, which then stands wherever the URL does.
    public let hasPassword: Bool

    /// The table of this name, which may have a schema before it and a dot, in the database at this URL.
    ///
    /// - Throws: `SQLError` when the URL cannot be read.
    public init(url: String, table: String, key: String) throws {
        address = try PostgresAddress(url)
        hasPassword = address.parameters.expose()["password"] != nil
        self.table = table
        self.key = key
    }

    /// Host, port, database, table and key.
    public var name: String { "\(address.shown)\n\(table)\n\(key)" }

    /// The columns of the table.
    public func columns() async throws -> Set<String>? {
        Set(try await names())
    }

    /// Begins to read from the start.
    public func rows() async throws -> any ImportRows {
        let names = try await names()
        guard names.contains(key) else { throw ImportError("there is no column \(key) to go by; --key names one") }
        let (address, table, key) = (address, table, key)
        return try await onThread { try PostgresTableRows(address, table: table, key: key, columns: names) }
    }

    /// How many rows there are.
    public func count() async throws -> Int64? {
        let (address, table) = (address, PostgresTable.quoted(table))
        return try await onThread {
            try PostgresTable.reporting {
                let session = try PostgresSession(address, PostgresTable.options)
                return try session.row("SELECT count(*) AS count FROM \(table)").integer("count")
            }
        }
    }

    private func names() async throws -> [String] {
        let (address, table) = (address, PostgresTable.quoted(table))
        let names = try await onThread {
            try PostgresTable.reporting {
                let session = try PostgresSession(address, PostgresTable.options)
                try session.enqueue(
                    """
                    SELECT attname FROM pg_attribute
                    WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                    """, [.text(table)], isWanted: true)
                return try session.answers().flatMap { try $0.rows() }.map { try $0.text("attname") }
            }
        }
        guard !names.isEmpty else { throw ImportError("there is no table \(self.table)") }
        return names
    }

    /// A name as PostgreSQL takes it, each part between dots in quotes.
    static func quoted(_ name: String) -> String {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.map { part in
            column(String(decoding: Array(part), as: UTF8.self))
        }.joined(separator: ".")
    }

    /// The name of a column, which no dot parts.
    static func column(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Sorting a large table by its key may take long.
    static var options: PostgresOptions {
        var options = PostgresOptions()
        options.statementTimeout = .minutes(30)
        return options
    }

    static func reporting<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let failure as PostgresFailure {
            throw failure.error
        }
    }
}
