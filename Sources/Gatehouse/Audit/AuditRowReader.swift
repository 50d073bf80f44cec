/// Hands out the sealed rows one by one, reading them page by page.
struct AuditRowReader {
    let store: any Store
    private var seal: Int64
    private var place = AuditPlace.end
    private var page: ArraySlice<AuditEntry> = []

    private static let pageLength = 500

    /// The rows behind this seal.
    init(store: any Store, after seal: Int64 = 0) {
        self.store = store
        self.seal = seal
    }

    /// The next row, if it belongs to this seal.
    mutating func next(of number: Int64) async throws -> AuditEntry? {
        try await fill()
        guard let entry = page.first, let mark = entry.mark else { return nil }
        guard mark.seal >= number else { throw AuditRowReader.fault(entry, mark) }
        guard mark.seal == number else { return nil }
        page.removeFirst()
        return entry
    }

    /// Whether neither rows nor seals follow this seal, the newest that was seen.
    ///
    /// - Throws: ``AuditFault`` for a row that belongs to a seal that is not there.
    mutating func isAtEnd(after number: Int64) async throws -> Bool {
        let (seal, place) = (seal, place)
        let (seals, rows) = try await store.read { store in
            (try store.seals(after: number, limit: 1), try store.sealedEntries(after: seal, place, limit: 1))
        }
        guard seals.isEmpty else { return false }
        if let entry = page.first ?? rows.first, let mark = entry.mark { throw AuditRowReader.fault(entry, mark) }
        return true
    }

    private mutating func fill() async throws {
        guard page.isEmpty else { return }
        let (seal, place) = (seal, place)
        page = try await store.read { try $0.sealedEntries(after: seal, place, limit: AuditRowReader.pageLength)[...] }
        guard let last = page.last, let mark = last.mark else { return }
        (self.seal, self.place) = (mark.seal, last.event.place)
    }

    private static func fault(_ entry: AuditEntry, _ mark: AuditEntry.Mark) -> AuditFault {
        AuditFault(
            seal: mark.seal, row: entry.event.id,
            "Row \(entry.event.id) says that it belongs to seal \(mark.seal), which does not have it.")
    }
}
