/// Keeps how far each import has come.
public protocol ImportStore {
    /// How far the import of this mark has come; `nil` when it never began.
    func importPosition(of mark: Digest256) throws -> ImportPosition?

    /// Notes how far an import has come.
    func setImportPosition(_ position: ImportPosition, of mark: Digest256, at now: Timestamp) throws
}

/// How far an import has come.
public struct ImportPosition: Sendable, Equatable {
    /// How many rows are done.
    public let rows: Int64

    /// The digest of all of them, so that a source that changed is not skipped in.
    public let digest: Digest256

    /// A position behind so many rows.
    public init(rows: Int64, digest: Digest256) {
        self.rows = rows
        self.digest = digest
    }
}
