/// Reads comma-separated values: quotes around cells, doubled inside, may hold commas and line ends (RFC 4180).
struct CSVReader {
    /// One line of cells, or why it has none.
    typealias Record = (line: Int64, cells: Result<[String], ImportError>)

    /// The cells of the first line.
    private(set) var header: [String] = []

    private var bytes: ImportBytes
    private var line: Int64 = 1

    /// - Throws: ``ImportError`` when the first line names no columns, or one of them twice.
    init(path: String) throws {
        bytes = try ImportBytes(path: path)
        guard let first = try next() else { throw ImportError("the file is empty; its first line names the columns") }
        let names = try first.cells.get()
        guard Set(names).count == names.count else { throw ImportError("the first line names a column twice") }
        header = names
    }

    /// The next record; `nil` at the end.
    ///
    /// Empty lines are passed over.
    mutating func next() throws -> Record? {
        while let byte = try bytes.peek(), byte == Self.newline || byte == Self.carriageReturn {
            _ = try bytes.next()
            if byte == Self.newline { line += 1 }
        }
        guard try bytes.peek() != nil else { return nil }
        return (line, try record())
    }

    private mutating func record() throws -> Result<[String], ImportError> {
        var cells: [String] = []
        var problem: ImportError?
        var left = ImportFile.longestRow
        while true {
            var cell: [UInt8] = []
            let end = try self.cell(into: &cell, left: &left, &problem)
            if let text = String(validating: cell, as: UTF8.self) {
                if left > 0 { cells.append(text) }
            } else {
                problem = problem ?? ImportError("it is not UTF-8")
            }
            guard end else { continue }
            if left <= 0 { problem = ImportError("it is longer than \(ImportFile.longestRow) bytes") }
            return problem.map { .failure($0) } ?? .success(cells)
        }
    }

    /// Reads one cell.
    ///
    /// - Returns: whether the record ends with it.
    private mutating func cell(
        into cell: inout [UInt8], left: inout Int, _ problem: inout ImportError?
    ) throws -> Bool {
        var isQuoted = false
        var wasQuoted = false
        while let byte = try bytes.next() {
            left -= 1
            if byte == Self.newline { line += 1 }
            switch byte {
            case Self.quote where isQuoted:
                if try bytes.peek() == Self.quote {
                    _ = try bytes.next()
                    cell.append(byte)
                } else {
                    isQuoted = false
                }
            case Self.quote where cell.isEmpty && !wasQuoted:
                (isQuoted, wasQuoted) = (true, true)
            case Self.comma where !isQuoted: return false
            case Self.newline where !isQuoted: return true
            case Self.carriageReturn where !isQuoted: continue
            default:
                if wasQuoted, !isQuoted { problem = problem ?? ImportError("something stands behind a closing quote") }
                // What is too long is read to its end, and not kept.
                if left > 0 { cell.append(byte) }
            }
        }
        if isQuoted { problem = problem ?? ImportError("a quote is not closed") }
        return true
    }

    private static let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
    private static let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
}
