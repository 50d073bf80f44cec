/// Cuts the rows of a source into batches.
final class ImportChunks {
    private let rows: any ImportRows
    private var waiting: ArraySlice<ImportRow> = []

    init(_ rows: any ImportRows) {
        self.rows = rows
    }

    /// The next rows, a batch at most; `nil` at the end.
    func next(atMost limit: Int = ImportPlan.batch) async throws -> [ImportRow]? {
        if waiting.isEmpty { waiting = try await rows.next()[...] }
        guard !waiting.isEmpty else { return nil }
        let count = max(1, min(limit, ImportPlan.batch, waiting.count))
        defer { waiting = waiting.dropFirst(count) }
        return Array(waiting.prefix(count))
    }
}
