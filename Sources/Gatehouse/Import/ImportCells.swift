/// The values of a row by what they mean.
struct ImportCells {
    private let cells: [ImportField: String]

    /// More bytes than any value that could be used.
    private static let longest = 8192

    init(_ values: [String: String], _ columns: [ImportField: String]) {
        cells = columns.compactMapValues { column in
            values[column].flatMap { $0.utf8.isEmpty ? nil : $0 }
        }
    }

    /// Refuses what no database of ours can hold.
    func check() throws {
        for (field, text) in cells {
            guard text.utf8.count <= ImportCells.longest else { throw ImportError("\(field.rawValue) is too long") }
            guard !text.utf8.contains(0) else { throw ImportError("\(field.rawValue) holds the character U+0000") }
        }
    }

    /// What stands there; `nil` for nothing.
    func text(_ field: ImportField) -> String? { cells[field] }

    func time(_ field: ImportField) throws -> Timestamp? {
        try text(field).map { text in
            guard let time = ImportValue.time(text) else { throw ImportError("\(field.rawValue) is not a time") }
            return time
        }
    }

    func flag(_ field: ImportField) throws -> Bool? {
        try text(field).map { text in
            guard let flag = ImportValue.flag(text) else { throw ImportError("\(field.rawValue) is not yes or no") }
            return flag
        }
    }

    /// A time, or this one where the answer is yes.
    func timeOrFlag(_ field: ImportField, if standard: Timestamp) throws -> Timestamp? {
        guard let text = text(field) else { return nil }
        if let flag = ImportValue.flag(text) { return flag ? standard : nil }
        return try time(field)
    }
}
