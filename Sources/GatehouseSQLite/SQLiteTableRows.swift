import GRDB
import Gatehouse

/// The rows of a table, some hundred at a time, each with the identifier that SQLite gives it.
actor SQLiteTableRows: ImportRows {
    private let queue: DatabaseQueue
    private let columns: [String]
    private let statement: String
    private var last: Int64 = .min
    private var count: Int64 = 0

    private static let portion = 200

    init(queue: DatabaseQueue, table: String, columns: [String]) {
        self.queue = queue
        self.columns = columns
        // Whatever kind a value has, it is read as text.
        let cells = columns.map { "CAST(\($0.quotedDatabaseIdentifier) AS TEXT)" }.joined(separator: ", ")
        statement = """
            SELECT rowid, \(cells) FROM \(table.quotedDatabaseIdentifier)
            WHERE rowid > ? ORDER BY rowid LIMIT \(SQLiteTableRows.portion)
            """
    }

    func next() async throws -> [ImportRow] {
        let (last, columns, statement) = (last, columns, statement)
        let found = try await SQLiteTable.reporting {
            try await queue.read { database in
                try Row.fetchAll(database, sql: statement, arguments: [last]).map { row in
                    (row[0] as Int64, columns.indices.map { row[$0 + 1] as String? })
                }
            }
        }
        self.last = found.last?.0 ?? last
        return found.map { _, cells in
            count += 1
            let values = zip(columns, cells).compactMap { column, cell in cell.map { (column, $0) } }
            return ImportRow(line: count, values: .success(Dictionary(values) { first, _ in first }))
        }
    }
}
