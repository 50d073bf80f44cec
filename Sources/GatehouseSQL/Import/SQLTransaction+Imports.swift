import Gatehouse

extension SQLTransaction: ImportStore {
    func importPosition(of mark: Digest256) throws -> ImportPosition? {
        try query(ImportSQL.position, [.digest(mark)]).first.map { row in
            ImportPosition(rows: try row.integer("row_count"), digest: try row.digest("digest"))
        }
    }

    func setImportPosition(_ position: ImportPosition, of mark: Digest256, at now: Timestamp) throws {
        try send(
            ImportSQL.setPosition,
            [.digest(mark), .integer(position.rows), .digest(position.digest), .time(now)])
    }
}
