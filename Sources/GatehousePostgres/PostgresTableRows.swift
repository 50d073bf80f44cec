import Gatehouse
import GatehouseSQL
import Synchronization

/// The rows of a table, some hundred at a time, from a cursor.
final class PostgresTableRows: ImportRows {
    private struct State: ~Copyable {
        let session: PostgresSession
        var count: Int64 = 0
    }

    private let state: Mutex<State>
    private let columns: [String]

    private static let portion = 200

    init(_ address: PostgresAddress, table: String, key: String, columns: [String]) throws {
        self.columns = columns
        let cells = columns.map { "CAST(\(PostgresTable.column($0)) AS text)" }.joined(separator: ", ")
        let session = try PostgresTable.reporting {
            let session = try PostgresSession(address, PostgresTable.options)
            try session.enqueue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            try session.enqueue(
                """
                DECLARE accounts NO SCROLL CURSOR FOR
                SELECT \(cells) FROM \(PostgresTable.quoted(table)) ORDER BY \(PostgresTable.column(key))
                """)
            _ = try session.answers()
            return session
        }
        state = Mutex(State(session: session))
    }

    func next() async throws -> [ImportRow] {
        try await onThread { [self] in try state.withLock { try fetch(&$0) } }
    }

    private func fetch(_ state: inout State) throws -> [ImportRow] {
        let results = try PostgresTable.reporting {
            try state.session.enqueue("FETCH \(PostgresTableRows.portion) FROM accounts", isWanted: true)
            return try state.session.answers()
        }
        return try results.flatMap { try $0.texts() }.map { cells in
            state.count += 1
            let values = zip(columns, cells).compactMap { column, cell in cell.map { (column, $0) } }
            return ImportRow(line: state.count, values: .success(Dictionary(values) { first, _ in first }))
        }
    }
}
