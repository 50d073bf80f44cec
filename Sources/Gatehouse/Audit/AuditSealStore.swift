/// Keeps the seals of the record.
///
/// A seal is over rows that had none; a row that comes late, behind rows that are sealed already, gets the next one. The
/// order of the sealed record is: the seal's number, the event's time, its identifier.
public protocol AuditSealStore {
    /// Whether this transaction may seal: no other one does at the same moment, on any server.
    func beginSealing() throws -> Bool

    /// Entries without a seal, of this time or before, in the order of time.
    func unsealedEntries(until time: Timestamp, limit: Int) throws -> [AuditEntry]

    /// How many entries have no seal, and the time of the oldest.
    func unsealedCount() throws -> (count: Int64, oldest: Timestamp?)

    /// Adds a seal and marks its entries.
    ///
    /// - Throws: when an entry is not there or has a seal, or the number is taken.
    func insert(_ seal: AuditSeal, over entries: [(id: UUIDv7, mark: AuditEntry.Mark)]) throws

    /// The seal with the highest number.
    func newestSeal() throws -> AuditSeal?

    /// The seals behind a number, in their order.
    func seals(after number: Int64, limit: Int) throws -> [AuditSeal]

    /// The first seal, in their order, that was made at this time or later.
    func oldestSeal(madeSince time: Timestamp) throws -> AuditSeal?

    /// The sealed entries behind a place in this seal, in the order of the sealed record.
    func sealedEntries(after seal: Int64, _ place: AuditPlace, limit: Int) throws -> [AuditEntry]

    /// What was dropped, if anything was.
    func auditCheckpoint() throws -> AuditCheckpoint?

    /// Notes that more is dropped than before; nothing may be deleted that is not behind a checkpoint.
    func replaceCheckpoint(with new: AuditCheckpoint) throws

    /// Deletes entries, then seals, up to this seal.
    ///
    /// - Returns: how many rows were deleted, at most `limit`.
    func dropAudit(through seal: Int64, limit: Int) throws -> Int
}
