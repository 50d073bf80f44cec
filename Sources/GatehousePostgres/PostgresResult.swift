import CPostgres
import GatehouseSQL

/// What PostgreSQL answered to one statement.
final class PostgresResult {
    enum Status {
        /// The statement did its work.
        case done
        /// All statements of a group are answered.
        case synced
        /// A statement before this one in its group failed.
        case skipped
        case failed
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var status: Status {
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: .done
        case PGRES_PIPELINE_SYNC: .synced
        case PGRES_PIPELINE_ABORTED: .skipped
        default: .failed
        }
    }

    /// What it says when it failed.
    var report: PostgresReport { PostgresReport(pointer) }

    /// The command as it was carried out: `COMMIT`, or `ROLLBACK` where a commit was not possible.
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// How many rows were changed.
    var changedRows: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// The rows.
    ///
    /// - Throws: `SQLError` for a column that is neither bytes, text nor a whole number.
    func rows() throws -> [SQLRow] {
        let columns = (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
        return try (0..<PQntuples(pointer)).map { row in
            let values = try (0..<PQnfields(pointer)).map { try value(row, $0) }
            return SQLRow(columns: columns, values: values)
        }
    }

    /// The rows as texts, by place; `nil` for NULL.
    ///
    /// - Throws: `SQLError` for a column that is not text.
    func texts() throws -> [[String?]] {
        try (0..<PQntuples(pointer)).map { row in
            try (0..<PQnfields(pointer)).map { column in
                switch try value(row, column) {
                case .text(let text): text
                case .null: nil
                case .bytes, .integer: throw SQLError("A column that was read as text is none.")
                }
            }
        }
    }

    /// The first column of the first row, if there is one.
    func first() throws -> SQLValue? {
        PQntuples(pointer) > 0 && PQnfields(pointer) > 0 ? try value(0, 0) : nil
    }

    private func value(_ row: Int32, _ column: Int32) throws -> SQLValue {
        guard PQgetisnull(pointer, row, column) == 0 else { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
        return switch PostgresType(rawValue: PQftype(pointer, column)) {
        case .bytea: .bytes(Array(bytes))
        case .text, .varchar, .name: .text(String(decoding: bytes, as: UTF8.self))
        case .int8, .int4, .int2: .integer(PostgresResult.integer(bytes))
        case .bool: .flag(bytes.first == 1)
        case .void: .null
        case .numeric: .integer(try PostgresNumeric.whole(Array(bytes)))
        case .float4, .float8: throw PostgresNumeric.fraction
        case nil:
            throw SQLError(
                "The column \"\(String(cString: PQfname(pointer, column)))\" is of a type that is not BYTES, TEXT or INT64."
            )
        }
    }

    /// A whole number of 2, 4 or 8 bytes, the highest first.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let start: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
        return bytes.reduce(start) { $0 << 8 | Int64($1) }
    }
}
