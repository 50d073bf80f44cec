/// Keeps the record of what happened; it is only added to.
public protocol AuditStore {
    /// Adds an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - salt: 16 random bytes that its personal fields are hashed with when it is sealed.
    func append(_ event: AuditEvent, salt: [UInt8]) throws

    /// The newest entries of the account, or of everybody, newest first.
    func auditEntries(of account: AccountID?, limit: Int) throws -> [AuditEntry]

    /// The entries of the account between a time and a place, newest first.
    func auditEntries(of account: AccountID, since: Timestamp, before place: AuditPlace, limit: Int) throws
        -> [AuditEntry]

    /// The entries behind a place, oldest first.
    func auditEntries(after place: AuditPlace, limit: Int) throws -> [AuditEntry]

    /// Whether there is an event of this kind about the account.
    func hasAuditEvent(_ kind: AuditEvent.Kind, of account: AccountID) throws -> Bool

    /// Empties the personal fields of every entry about the account; seals over them stay good.
    ///
    /// - Returns: how many entries there were.
    @discardableResult
    func eraseAuditPerson(of account: AccountID) throws -> Int
}

extension AuditStore {
    /// Adds an event, with a salt from the system.
    public func append(_ event: AuditEvent) throws {
        try append(event, salt: RandomSource.system.bytes(AuditEntry.saltLength))
    }

    /// The newest events of the account, or of everybody, newest first.
    public func auditEvents(of account: AccountID?, limit: Int) throws -> [AuditEvent] {
        try auditEntries(of: account, limit: limit).map(\.event)
    }
}
