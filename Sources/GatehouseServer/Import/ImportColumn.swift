import ArgumentParser
import Gatehouse

/// `FIELD=COLUMN` on the command line.
struct ImportColumn {
    let field: ImportField

    /// The column; `nil` when the field stands nowhere.
    let name: String?

    init(_ text: String) throws {
        let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let field = ImportField(rawValue: String(decoding: Array(parts[0]), as: UTF8.self))
        else {
            let fields = ImportField.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("A column is FIELD=COLUMN; the fields are \(fields).")
        }
        self.field = field
        name = parts[1].isEmpty ? nil : String(decoding: Array(parts[1]), as: UTF8.self)
    }
}
