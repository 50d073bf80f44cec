/// The rows of a file of comma-separated values.
actor CSVRows: ImportRows {
    private var reader: CSVReader

    init(path: String) throws {
        reader = try CSVReader(path: path)
    }

    func next() async throws -> [ImportRow] {
        var rows: [ImportRow] = []
        while rows.count < ImportFile.portion, let record = try reader.next() {
            rows.append(ImportRow(line: record.line, values: record.cells.flatMap(values)))
        }
        return rows
    }

    private func values(_ cells: [String]) -> Result<[String: String], ImportError> {
        guard cells.count == reader.header.count else {
            return .failure(ImportError("it has \(cells.count) cells and not \(reader.header.count)"))
        }
        return .success(Dictionary(zip(reader.header, cells)) { first, _ in first })
    }
}
