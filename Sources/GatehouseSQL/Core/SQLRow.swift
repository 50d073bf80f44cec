/// One row of a result.
///
/// Reading a column as the wrong kind throws; it never traps.
public struct SQLRow: Sendable {
    private let columns: [String]
    private let values: [SQLValue]

    /// A row of these columns, as a driver reads it.
    public init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// All bytes and texts of the row, one after the other, for who looks for something that must not be there.
    package var allBytes: [UInt8] {
        values.flatMap { value in
            switch value {
            case .bytes(let bytes): bytes
            case .text(let text): Array(text.utf8)
            case .integer, .null: [UInt8]()
            }
        }
    }

    /// The value of this column, of whatever kind.
    ///
    /// - Throws: ``SQLError`` when the row has no such column.
    public func value(_ column: String) throws -> SQLValue {
        guard let place = columns.firstIndex(of: column), place < values.count else {
            throw SQLError("The row has no column \"\(column)\".")
        }
        return values[place]
    }

    /// The bytes in this column, or `nil` for NULL.
    public func bytesOrNull(_ column: String) throws -> [UInt8]? {
        switch try value(column) {
        case .bytes(let bytes): bytes
        case .null: nil
        case .text, .integer: throw wrongKind(column, "bytes")
        }
    }

    /// The text in this column, or `nil` for NULL.
    public func textOrNull(_ column: String) throws -> String? {
        switch try value(column) {
        case .text(let text): text
        case .null: nil
        case .bytes, .integer: throw wrongKind(column, "text")
        }
    }

    /// The number in this column, or `nil` for NULL.
    public func integerOrNull(_ column: String) throws -> Int64? {
        switch try value(column) {
        case .integer(let number): number
        case .null: nil
        case .bytes, .text: throw wrongKind(column, "a whole number")
        }
    }

    /// The bytes in this column.
    public func bytes(_ column: String) throws -> [UInt8] {
        guard let bytes = try bytesOrNull(column) else { throw wrongKind(column, "bytes") }
        return bytes
    }

    /// The text in this column.
    public func text(_ column: String) throws -> String {
        guard let text = try textOrNull(column) else { throw wrongKind(column, "text") }
        return text
    }

    /// The number in this column.
    public func integer(_ column: String) throws -> Int64 {
        guard let number = try integerOrNull(column) else { throw wrongKind(column, "a whole number") }
        return number
    }

    private func wrongKind(_ column: String, _ expected: String) -> SQLError {
        SQLError("The column \"\(column)\" does not hold \(expected).")
    }
}
